/**
 * How much better a text became: alignment with the truth, error rates, repaired and broken words.
 */
@NullMarked
package org.emend.rules.measure;

import org.jspecify.annotations.NullMarked;
