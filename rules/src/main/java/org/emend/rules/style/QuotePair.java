package org.emend.rules.style;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The marks that a text puts around what it quotes.
 *
 * @param open the opening mark, without a space behind it
 * @param close the closing mark
 */
record QuotePair(char open, char close) {

  /** What passes for double quotation marks; the straight one apart. */
  static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

  /** The same level in a text that writes these inside; none for guillemets, where usage varies. */
  private static final Map<QuotePair, QuotePair> INNER =
      Map.of(
          new QuotePair('\u201C', '\u201D'), new QuotePair('\u2018', '\u2019'),
          new QuotePair('\u201E', '\u201C'), new QuotePair('\u201A', '\u2018'),
          new QuotePair('\u201E', '\u201D'), new QuotePair('\u201A', '\u2019'),
          new QuotePair('\u201D', '\u201D'), new QuotePair('\u2019', '\u2019'));

  /**
   * What a language puts around quotations, by CLDR as ICU has it. Where that begins with single
   * marks, as in Dutch, the double ones come second. Empty for an unknown language and for those
   * that use other marks altogether, such as Japanese.
   */
  static Optional<QuotePair> of(Locale language) {
    if (language.equals(Locale.ROOT)) {
      return Optional.empty();
    }
    LocaleData data = LocaleData.getInstance(ULocale.forLocale(language));
    return pair(data, LocaleData.QUOTATION_START, LocaleData.QUOTATION_END)
        .or(() -> pair(data, LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END));
  }

  private static Optional<QuotePair> pair(LocaleData data, int start, int end) {
    String open = data.getDelimiter(start);
    String close = data.getDelimiter(end);
    boolean isKnown =
        open.length() == 1
            && close.length() == 1
            && DOUBLE.contains(open)
            && DOUBLE.contains(close);
    return isKnown ? Optional.of(new QuotePair(open.charAt(0), close.charAt(0))) : Optional.empty();
  }

  /** Single marks to go with these. */
  Optional<QuotePair> inner() {
    return Optional.ofNullable(INNER.get(this));
  }

  boolean isGuillemets() {
    return open == '\u00AB' || open == '\u00BB';
  }
}
