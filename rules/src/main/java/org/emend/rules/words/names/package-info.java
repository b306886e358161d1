/** Names that stand in a document again and again, and once misread. */
@NullMarked
package org.emend.rules.words.names;

import org.jspecify.annotations.NullMarked;
