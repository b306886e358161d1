/** The decoder of punctuation: what stands between words, and what should. */
@NullMarked
package org.emend.rules.words.gaps;

import org.jspecify.annotations.NullMarked;
