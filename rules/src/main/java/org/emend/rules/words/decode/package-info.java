/** Finds what damaged words were: candidates, the lattice of a passage, and the way through it. */
@NullMarked
package org.emend.rules.words.decode;

import org.jspecify.annotations.NullMarked;
