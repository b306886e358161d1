package org.emend.rules.words.decode;

import java.util.List;

/** A text with a writer's errors, in order. */
public record Mistyped(String text, List<Slip> slips) {

  public Mistyped {
    slips = List.copyOf(slips);
  }

  /**
   * What a writer made of a stretch of the text.
   *
   * @param start half-open, UTF-16 code units of the mistyped text
   * @param meant what stood there
   */
  public record Slip(int start, int end, String typed, String meant) {}
}
