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
   * The double marks that a language puts around quotations, by CLDR as ICU has it; of single ones,
   * as in Dutch, their counterparts. Empty for an unknown language and for those that use other
   * marks altogether, such as Japanese.
   */
  static Optional<QuotePair> of(Locale language) {
    if (language.equals(Locale.ROOT)) {
      return Optional.empty();
    }
    LocaleData data = LocaleData.getInstance(ULocale.forLocale(language));
    String open = data.getDelimiter(LocaleData.QUOTATION_START);
    String close = data.getDelimiter(LocaleData.QUOTATION_END);
    if (open.length() != 1 || close.length() != 1) {
      return Optional.empty();
    }
    QuotePair pair = new QuotePair(open.charAt(0), close.charAt(0));
    return DOUBLE.contains(open) && DOUBLE.contains(close)
        ? Optional.of(pair)
        : INNER.entrySet().stream()
            .filter(entry -> entry.getValue().equals(pair))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /** Single marks to go with these. */
  Optional<QuotePair> inner() {
    return Optional.ofNullable(INNER.get(this));
  }

  boolean isGuillemets() {
    return open == '\u00AB' || open == '\u00BB';
  }
}
