package org.emend.core.rule;

/**
 * A proposal for a finding's span.
 *
 * @param replacement what should stand there; empty to delete
 * @param confidence the probability that this is right, 0 to 1: measured, or justified by the
 *     rule's cases
 */
public record Fix(String replacement, double confidence) {

  public Fix {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "a confidence is a probability, not " + confidence + " (for \"" + replacement + "\")");
    }
  }
}
