/** What rules read: documents, passages, their text, and the facts known about it. */
@NullMarked
package org.emend.core.text;

import org.jspecify.annotations.NullMarked;
