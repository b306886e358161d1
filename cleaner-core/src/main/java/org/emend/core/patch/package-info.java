/** The algebra of changes: spans, edits and patches over UTF-16 text. */
@NullMarked
package org.emend.core.patch;

import org.jspecify.annotations.NullMarked;
