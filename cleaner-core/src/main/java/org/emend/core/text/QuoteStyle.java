package org.emend.core.text;

/** How a document writes its quotation marks and apostrophes. */
public enum QuoteStyle {
  /** Mostly {@code '} and {@code "}. */
  STRAIGHT,
  /** Mostly U+2018 to U+201F. */
  CURLY,
  /** It writes none, or as many of either. */
  UNKNOWN
}
