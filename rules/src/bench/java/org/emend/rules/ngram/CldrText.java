package org.emend.rules.ngram;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.emend.core.text.Text;
import org.emend.rules.data.Resource;

/**
 * What CLDR says in a language, by way of ICU4J: names of languages, countries and currencies,
 * dates, numbers in words, measures. Little text, but in more languages than any corpus that may be
 * redistributed.
 */
final class CldrText {

  private final ULocale locale;
  private final List<String> lines = new ArrayList<>();

  private CldrText(ULocale locale) {
    this.locale = locale;
  }

  /** The text in a language. */
  static List<String> of(ULocale locale) {
    CldrText text = new CldrText(locale);
    text.functionWords();
    text.names();
    text.dates();
    text.numbers();
    text.measures();
    return text.lines;
  }

  /** The letters of a language, each by itself. */
  static List<String> alphabets() {
    List<String> all = new ArrayList<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty()) {
        LocaleData.getExemplarSet(locale, 0).forEach(all::add);
      }
    }
    return all;
  }

  /** The core's table of function words, which stand at the seams that names do not have. */
  private void functionWords() {
    for (String line : Resource.lines(Text.class, "function-words.tsv")) {
      int tab = line.indexOf('\t');
      if (line.substring(0, tab).equals(locale.toLanguageTag())) {
        for (int i = 0; i < 20; i++) {
          lines.add(line.substring(tab + 1));
        }
      }
    }
  }

  private void names() {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    boolean isEnglish = locale.getLanguage().equals("en");
    for (String code : Locale.getISOLanguages()) {
      add(names.languageDisplayName(code), isEnglish ? "" : english.languageDisplayName(code));
    }
    for (String code : Locale.getISOCountries()) {
      add(names.regionDisplayName(code), isEnglish ? "" : english.regionDisplayName(code));
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      add(currency.getName(locale, Currency.LONG_NAME, new boolean[1]), currency.getDisplayName());
    }
  }

  private void add(String name, String english) {
    if (!name.equals(english) && name.length() > 3) {
      lines.add(name);
    }
  }

  private void dates() {
    DateFormat format = DateFormat.getDateInstance(DateFormat.FULL, locale);
    Calendar day = Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.ROOT);
    day.setTime(new Date(0));
    for (int i = 0; i < 60; i++) {
      day.add(Calendar.DATE, 17);
      lines.add(format.format(day));
    }
    RelativeDateTimeFormatter relative = RelativeDateTimeFormatter.getInstance(locale);
    for (RelativeDateTimeFormatter.RelativeUnit unit :
        RelativeDateTimeFormatter.RelativeUnit.values()) {
      for (RelativeDateTimeFormatter.Direction direction :
          List.of(
              RelativeDateTimeFormatter.Direction.LAST, RelativeDateTimeFormatter.Direction.NEXT)) {
        lines.add(relative.format(1, direction, unit));
        lines.add(relative.format(5, direction, unit));
      }
    }
  }

  private void numbers() {
    try {
      RuleBasedNumberFormat words =
          new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
      for (int i = 1; i < 40; i++) {
        lines.add(words.format(i));
        lines.add(words.format(i * 7919L));
      }
    } catch (RuntimeException e) {
      return; // Not every language has its numbers spelt out.
    }
  }

  private void measures() {
    MeasureFormat format = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
    for (MeasureUnit unit : MeasureUnit.getAvailable()) {
      if (!unit.getType().equals("currency")) {
        try {
          lines.add(format.format(new Measure(7, unit)));
        } catch (RuntimeException e) {
          continue; // Units of the newest CLDR that a format does not know yet.
        }
      }
    }
  }
}
