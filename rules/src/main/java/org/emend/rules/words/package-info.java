/** Misread words, repaired against a lexicon. */
@NullMarked
package org.emend.rules.words;

import org.jspecify.annotations.NullMarked;
