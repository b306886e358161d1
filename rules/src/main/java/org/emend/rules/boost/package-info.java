/**
 * Probabilities learned from examples: boosted trees, their calibration and their cross-fitting.
 */
@NullMarked
package org.emend.rules.boost;

import org.jspecify.annotations.NullMarked;
