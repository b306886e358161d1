package org.emend.rules.words.numbers;

import java.util.Optional;

/** One way in which numbers are written. */
interface NumberShape {

  /** The number that a piece was in this way of writing, if it was one. Constant time. */
  Optional<Guess> read(Pieces pieces, int at);
}
