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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts which character follows which, and writes {@code characters.bin}. The same texts give the
 * same bytes.
 *
 * <p>Every language weighs the same, whatever there is of it, so that the model knows what text can
 * look like rather than what most of it looks like. Each line is also counted, with little weight,
 * in capitals, in lower case, and between the punctuation marks that the languages of CLDR use,
 * which has names and no sentences.
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

  /** Of a character that is worth a row and a column of its own, in characters of the whole. */
  private static final double LEAST_OWN = 3.0;

  /** Code units that are never worth it: too many of them, each seldom. */
  private static final List<CharacterClass> NEVER_OWN =
      List.of(
          CharacterClass.HAN,
          CharacterClass.HANGUL,
          CharacterClass.BROKEN,
          CharacterClass.PRIVATE,
          CharacterClass.EMOJI,
          CharacterClass.BOX,
          CharacterClass.ETHIOPIC,
          CharacterClass.CONTROL,
          CharacterClass.OTHER_LETTER,
          CharacterClass.WIDE_PUNCTUATION);

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

  private void write(DataOutputStream out) throws IOException {
    int classes = CharacterClass.values().length;
    StringBuilder own = new StringBuilder();
    double[] classMass = new double[classes];
    int[] classSize = new int[classes];
    Map<Integer, Integer> symbolOf = new HashMap<>();
    for (Map.Entry<Integer, Double> entry : single.entrySet()) {
      int c = entry.getKey();
      CharacterClass kind = CharacterClass.of(c);
      classMass[kind.ordinal()] += entry.getValue();
      classSize[kind.ordinal()]++;
      boolean owned =
          c < 0x10000
              && entry.getValue() >= LEAST_OWN
              && !NEVER_OWN.contains(kind)
              && kind != CharacterClass.DIGIT;
      if (owned) {
        symbolOf.put(c, classes + own.length());
        own.append((char) c);
      } else {
        symbolOf.put(c, kind.ordinal());
      }
    }
    int n = classes + own.length();
    int[] classOf = new int[n];
    for (int i = 0; i < n; i++) {
      classOf[i] = i < classes ? i : CharacterClass.of(own.charAt(i - classes)).ordinal();
    }
    double[] mass = new double[n];
    single.forEach((c, w) -> mass[symbolOf.get(c)] += w);
    double[][] count = new double[n][n];
    double[][] classCount = new double[classes][classes];
    double[] rowMass = new double[n];
    for (Map.Entry<Long, Double> entry : new TreeMap<>(pairs).entrySet()) {
      int a = symbolOf.get((int) (entry.getKey() >> 32));
      int b = symbolOf.get((int) (long) entry.getKey());
      count[a][b] += entry.getValue();
      rowMass[a] += entry.getValue();
      classCount[classOf[a]][classOf[b]] += entry.getValue();
    }
    out.writeUTF("CLDR 48 by way of ICU4J, and the texts named in NOTICE; see docs/models.md");
    out.writeUTF(own.toString());
    // Within its class, how seldom a symbol is.
    byte[] rarity = new byte[n];
    double[] rarityCost = new double[n];
    for (int i = 0; i < n; i++) {
      int k = classOf[i];
      double p;
      if (i < classes) {
        // One of those that have no symbol of their own.
        int members = Math.max(classSize[k], 50);
        double share = classMass[k] == 0 ? 1 : Math.max(mass[i], .5) / (classMass[k] + .5);
        p = share / members;
      } else {
        p = mass[i] / (classMass[k] + .5);
      }
      rarity[i] = cost(p);
      rarityCost[i] = p;
    }
    out.write(rarity);
    double[][] classP = new double[classes][classes];
    for (int a = 0; a < classes; a++) {
      double total = 0;
      for (int b = 0; b < classes; b++) {
        total += classCount[a][b] + .05;
      }
      byte[] row = new byte[classes];
      for (int b = 0; b < classes; b++) {
        classP[a][b] = (classCount[a][b] + .05) / total;
        row[b] = cost(classP[a][b]);
      }
      out.write(row);
    }
    byte[] backOff = new byte[n];
    double[] lambda = new double[n];
    for (int a = 0; a < n; a++) {
      double distinct = 0;
      for (int b = 0; b < n; b++) {
        distinct += Math.min(1, count[a][b]);
      }
      lambda[a] = rowMass[a] / (rowMass[a] + distinct + 1);
      backOff[a] = cost(1 - lambda[a]);
    }
    out.write(backOff);
    int stored = 0;
    for (int a = 0; a < n; a++) {
      List<int[]> row = new ArrayList<>();
      for (int b = 0; b < n; b++) {
        if (count[a][b] > 0) {
          double backed = (1 - lambda[a]) * classP[classOf[a]][classOf[b]] * rarityCost[b];
          double scale = b < classes ? 1.0 / Math.max(classSize[b], 1) : 1;
          double p = lambda[a] * count[a][b] * scale / rowMass[a] + backed;
          if (p > 1.3 * backed) {
            row.add(new int[] {b, cost(p) & 0xFF});
          }
        }
      }
      out.writeShort(row.size());
      for (int[] pair : row) {
        out.writeShort(pair[0]);
        out.writeByte(pair[1]);
      }
      stored += row.size();
    }
    out.flush();
    System.err.printf("%d symbols, %d of them classes, %d pairs%n", n, classes, stored);
  }

  private static byte cost(double p) {
    return (byte) Math.min(255, Math.round(-Math.log(p) * CharacterModel.UNITS_PER_NAT));
  }
}
