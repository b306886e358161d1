package org.emend.formats.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the charset of text that is not UTF-8, where it is sure.
 *
 * <p>East Asian charsets: ICU and juniversalchardet have to agree, and ICU to be certain. Charsets
 * of one byte a character: the text must be flawless prose of a language that was written in the
 * charset ({@link Reading}), which is what neither library looks at: both take Mac Roman and code
 * page 850 for windows-1252. Where several charsets give flawless prose, and not the same, ICU's
 * statistics of letters decide if they do so clearly; else nothing is sure.
 */
final class Detector {

  /** With fewer bytes beyond ASCII anything can be anything. */
  private static final int FEWEST = 8;

  /** In charsets where nearly every byte is a letter, such as the Arabic one, it takes more. */
  private static final int FEWEST_NOT_LATIN = 20;

  private static final int CERTAIN = 95;

  /** Of the characters beyond ASCII: names and words of other languages. */
  private static final double FLAWS = .04;

  /** How many more flaws than the best a reading may have to be one. */
  private static final double MORE_FLAWS = .02;

  private static final int CLEARLY = 15;
  private static final int PLAIN = 40;
  private static final int FAIR = 50;

  private static final Set<String> EAST_ASIAN =
      Set.of("shift_jis", "euc-jp", "gb18030", "big5", "euc-kr");

  private static final Set<String> KNOWN_TO_ICU =
      Set.of(
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "iso-8859-2",
          "iso-8859-5",
          "iso-8859-6",
          "iso-8859-7",
          "iso-8859-15",
          "koi8-r",
          "koi8-u");

  private Detector() {}

  static Optional<String> detect(byte[] sample, Utf8Count utf8) {
    byte[] excerpt = Excerpt.of(sample);
    if (Ascii.beyond(excerpt) < FEWEST) {
      return Optional.empty();
    }
    Map<String, Integer> icu = icu(excerpt);
    String mozilla = mozilla(excerpt);
    if (EAST_ASIAN.contains(mozilla)) {
      return icu.getOrDefault(mozilla, 0) >= CERTAIN ? Optional.of(mozilla) : Optional.empty();
    }
    return singleByte(excerpt, icu, utf8);
  }

  private static Optional<String> singleByte(
      byte[] excerpt, Map<String, Integer> icu, Utf8Count utf8) {
    Alphabets alphabets = new Alphabets();
    List<Reading> readings = new ArrayList<>();
    int best = Integer.MAX_VALUE;
    for (String charset : alphabets.charsets()) {
      String text = new String(excerpt, KnownCharsets.charset(charset));
      if (text.indexOf('\uFFFD') < 0) {
        Reading reading = Reading.of(charset, text, alphabets.of(charset));
        if (isProse(reading) && !isMixed(reading, utf8)) {
          readings.add(reading);
          best = Math.min(best, reading.flaws());
        }
      }
    }
    int least = best;
    readings.removeIf(reading -> reading.flaws() > least + 2 + MORE_FLAWS * reading.beyond());
    return clearest(readings, icu);
  }

  private static boolean isProse(Reading reading) {
    boolean isLatin = reading.latin() == reading.letters();
    return reading.flaws() <= FLAWS * reading.beyond()
        && (isLatin || reading.beyond() >= FEWEST_NOT_LATIN);
  }

  /**
   * Whether parts of the sample are UTF-8 after all. In Latin letters that happens hardly ever by
   * accident, in Thai or Cyrillic it does.
   */
  private static boolean isMixed(Reading reading, Utf8Count utf8) {
    boolean isLatin = reading.latin() * 2 > reading.beyond();
    return utf8.characters() * (isLatin ? 10 : 2) > utf8.strays();
  }

  private static Optional<String> clearest(List<Reading> readings, Map<String, Integer> icu) {
    Reading first = null;
    int most = -1;
    for (Reading reading : readings) {
      int confidence = confidence(reading, icu);
      if (confidence > most) {
        first = reading;
        most = confidence;
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    for (Reading other : readings) {
      if (!other.text().equals(first.text()) && !isClearer(first, other, icu)) {
        return Optional.empty();
      }
    }
    return Optional.of(first.charset());
  }

  /**
   * ICU decides between two. Where it knows only one of them it would always be for that, and is
   * heard only if that one does not read the other's letters as dashes and quotation marks.
   */
  private static boolean isClearer(Reading one, Reading other, Map<String, Integer> icu) {
    if (KNOWN_TO_ICU.contains(other.charset())) {
      return confidence(one, icu) >= Math.max(PLAIN, confidence(other, icu) + CLEARLY);
    }
    boolean isFair = confidence(one, icu) >= FAIR && one.letters() >= other.letters();
    return one.flaws() < other.flaws() || isFair && one.flaws() == other.flaws();
  }

  private static int confidence(Reading reading, Map<String, Integer> icu) {
    return icu.getOrDefault(reading.charset(), 0);
  }

  private static Map<String, Integer> icu(byte[] excerpt) {
    Map<String, Integer> confidences = new HashMap<>();
    for (CharsetMatch match : new CharsetDetector().setText(excerpt).detectAll()) {
      for (String name : names(match.getName())) {
        confidences.merge(name, match.getConfidence(), Math::max);
      }
    }
    return confidences;
  }

  /** ICU names one of several charsets that have the same letters in the same places. */
  private static List<String> names(String icu) {
    return switch (icu) {
      case "ISO-8859-1", "windows-1252" -> List.of("windows-1252", "iso-8859-15");
      case "ISO-8859-2", "windows-1250" -> List.of("windows-1250", "iso-8859-2");
      case "ISO-8859-7", "windows-1253" -> List.of("windows-1253", "iso-8859-7");
      case "ISO-8859-8", "ISO-8859-8-I", "windows-1255" -> List.of("windows-1255");
      case "ISO-8859-9", "windows-1254" -> List.of("windows-1254");
      case "KOI8-R" -> List.of("koi8-r", "koi8-u");
      default -> KnownCharsets.named(icu).map(List::of).orElse(List.of());
    };
  }

  private static String mozilla(byte[] excerpt) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(excerpt);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? "" : KnownCharsets.named(name).orElse("");
  }
}
