/**
 * Quality signals of documents, as those who build corpora define them, and what they conclude.
 * Nothing is changed or dropped: a score is an annotation. {@code docs/score.md} has the formulas.
 */
@NullMarked
package org.emend.rules.score;

import org.jspecify.annotations.NullMarked;
