package org.emend.rules.ngram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts which character follows which, and writes {@code characters.bin}. The same texts give the
 * same bytes.
 *
 * <p>A language weighs the same whatever there is of it, so that the model knows what text can look
 * like rather than what most of it looks like; languages that are rare on the web weigh a tenth.
 * Each line is also counted, with little weight, in capitals, in lower case, and between the
 * punctuation marks that texts have and the names of CLDR do not.
 *
 * <p>Usage: {@code CharacterModelTrainer OUTPUT TEXT...}, each text one language or kind.
 */
public final class CharacterModelTrainer {

  /** What each language is scaled to, in characters. */
  private static final double MASS = 20_000;

  /** Languages with more than about a thousandth of the web, the others weigh a tenth of them. */
  private static final Set<String> COMMON =
      Set.of(
          ("en ru es de fr ja pt tr it fa nl pl zh vi id cs ko uk ar el hu sv ro da th he fi sk bg hr lt"
                  + " no nb nn sr ca sl et lv hi bn ta te mr ms is ka hy az kk be mk sq bs ur ne gl eu")
              .split(" "));

  /** Of a text file, in lines: enough for pairs. */
  private static final int MOST_LINES = 60_000;

  /** Web text has some, and it must not teach that it is usual. */
  private static final Pattern LIKELY_MOJIBAKE =
      Pattern.compile("[ÂÃâÐÑ][\\x{80}-\\x{BF}\\x{2018}-\\x{2122}\\x{152}-\\x{178}]|\uFFFD");

  private final TreeMap<Integer, Double> single = new TreeMap<>();
  private final Map<Long, Double> pairs = new HashMap<>();
  private Map<Long, Double> language = new HashMap<>();

  private CharacterModelTrainer() {}

  public static void main(String[] args) throws IOException {
    CharacterModelTrainer trainer = new CharacterModelTrainer();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty() && locale.getVariant().isEmpty()) {
        CldrText.of(locale).forEach(line -> trainer.line(line, locale));
        trainer.close(COMMON.contains(locale.getLanguage()) ? MASS : MASS / 10);
        trainer.quoted(locale);
      }
    }
    for (int i = 1; i < args.length; i++) {
      try (BufferedReader in = Files.newBufferedReader(Path.of(args[i]), UTF_8)) {
        in.lines()
            .filter(line -> !LIKELY_MOJIBAKE.matcher(line).find())
            .limit(MOST_LINES)
            .forEach(line -> trainer.line(line, ULocale.ROOT));
      }
      trainer.close(10 * MASS);
    }
    CldrText.alphabets().forEach(letter -> trainer.alphabet(letter));
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      trainer.write(new DataOutputStream(out));
    }
  }

  private void line(String line, ULocale locale) {
    count(line, 1);
    if (locale.getLanguage().equals("ru")) {
      count(line.replace('е', 'ё'), .03); // CLDR hardly writes it, others do.
    }
    count(line.toUpperCase(Locale.ROOT) + "™ ", .01);
    count(line + "™ " + line + "® " + line + "© " + line + "° ", .003);
    count(line.toUpperCase(Locale.ROOT), .03);
    count(line.toLowerCase(Locale.ROOT), .1);
    count(line + ". " + line + ", " + line + ": " + line + "! " + line + "? " + line + "; ", .02);
    count("(" + line + ") – " + line + " — " + line + "… ", .01);
    count("“" + line + "” ‘" + line + "’ \"" + line + "\" '" + line + "' ", .01);
    count("«" + line + "» „" + line + "“ ", .01);
  }

  /** The quotation marks of a language, around nothing in particular. */
  private void quoted(ULocale locale) {
    LocaleData data = LocaleData.getInstance(locale);
    String open = data.getDelimiter(LocaleData.QUOTATION_START);
    String close = data.getDelimiter(LocaleData.QUOTATION_END);
    count(" " + open, 20);
    count(close + " ", 20);
    count("." + close + " ", 10);
    count(close + ".", 10);
    count(close + ", ", 10);
    language.forEach((pair, weight) -> addPair(pair, weight));
    language = new HashMap<>();
  }

  private void alphabet(String letter) {
    for (int c : letter.codePoints().toArray()) {
      single.merge(c, .5, Double::sum);
      single.merge(Character.toUpperCase(c), .1, Double::sum);
    }
  }

  private void count(String line, double weight) {
    int previous = '\n';
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      language.merge((long) previous << 32 | c, weight, Double::sum);
      previous = c;
    }
    language.merge((long) previous << 32 | '\n', weight, Double::sum);
  }

  /** Scales what was counted of a language, and adds it. */
  private void close(double mass) {
    double total = language.values().stream().mapToDouble(w -> w).sum();
    if (total > 2_000) {
      language.forEach((pair, weight) -> addPair(pair, weight * mass / total));
    }
    language = new HashMap<>();
  }

  private void addPair(long pair, double weight) {
    pairs.merge(pair, weight, Double::sum);
    single.merge((int) pair, weight, Double::sum);
  }

  /** The model of what was counted. */
  private void write(DataOutputStream out) throws IOException {
    CharacterModelWriter writer = new CharacterModelWriter(single, pairs);
    writer.write(out);
    System.err.println(writer.summary());
  }
}
