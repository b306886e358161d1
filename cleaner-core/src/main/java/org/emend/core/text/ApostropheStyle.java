package org.emend.core.text;

/** How a repaired apostrophe is written. */
public enum ApostropheStyle {
  /** As the document writes the others; U+2019 where it writes none. */
  AUTO,
  /** Always U+2019. */
  TYPOGRAPHIC,
  /** Always U+0027. */
  ASCII;

  /** The apostrophe to put into a document that writes its quotes like this. */
  public String in(QuoteStyle quotes) {
    boolean straight = this == ASCII || this == AUTO && quotes == QuoteStyle.STRAIGHT;
    return straight ? "'" : "\u2019";
  }
}
