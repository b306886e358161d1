package org.emend.rules.words.numbers;

/**
 * What kind of number a misread one is, and how likely the digits are right, if its letters leave
 * no doubt. Measured on the pairs that the word model is trained on; see the rule's page.
 */
public enum Shape {
  /** {@code 3Oth of June}. */
  ORDINAL("looks like an ordinal number", .98, true),
  /** {@code £l,000}. */
  MONEY("looks like an amount of money", .98, true),
  /** {@code 1,5OO}. */
  GROUPED("looks like a number in groups of three digits", .9, false),
  /** {@code IOs. 6d.}. */
  OLD_MONEY("looks like shillings and pence", .95, false),
  /** {@code l0 o'clock}. */
  TIME("looks like a time of day", .97, true),
  /** {@code March 3, I9l4}. */
  YEAR("looks like a year", .96, true),
  /** {@code 18S6}. */
  LONE_YEAR("looks like a year", .9, false),
  /** {@code l5 miles}. */
  COUNT("looks like a number, by the word beside it", .9, false),
  /** {@code 1O0}. */
  LONE_COUNT("letters among digits", .7, false),
  /** {@code I80}, {@code 93C tons}: what may be a name or a unit where nobody scanned it. */
  POSSIBLE_NAME("letters among digits, as recognisers read them", .65, false);

  private final String message;
  private final double confidence;
  private final boolean sureInCleanText;

  Shape(String message, double confidence, boolean sureInCleanText) {
    this.message = message;
    this.confidence = confidence;
    this.sureInCleanText = sureInCleanText;
  }

  public String message() {
    return message;
  }

  double confidence() {
    return confidence;
  }

  /** Whether nothing that people write on purpose has this shape, as far as was seen. */
  public boolean isSureInCleanText() {
    return sureInCleanText;
  }
}
