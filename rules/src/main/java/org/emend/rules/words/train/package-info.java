/** Makes the models of the word layer from text and from pairs of damaged and true text. */
@NullMarked
package org.emend.rules.words.train;

import org.jspecify.annotations.NullMarked;
