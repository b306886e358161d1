package org.emend.rules.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.Report;
import org.emend.core.text.Facts;

/**
 * Scores documents. The signals of others need their text alone; ours need the report of a cleaner
 * as well. All of them tell of the text as it came. Immutable and thread-safe.
 */
public final class Scorer {

  private final Locale language;
  private final Thresholds thresholds = Thresholds.shipped();

  private Scorer(Locale language) {
    this.language = language;
  }

  /**
   * A scorer.
   *
   * @param language of all texts, or {@link Locale#ROOT}: it is told from each text
   */
  public static Scorer of(Locale language) {
    return new Scorer(language);
  }

  /** The signals that need no rules. Takes time and memory linear in the text. */
  public Score score(String text) {
    return score(text, List.of());
  }

  /**
   * All signals.
   *
   * @param text the prose of a document, as it came
   * @param reports what a cleaner says of it, piece by piece; where there is none the signals that
   *     need one are missing
   */
  public Score score(String text, List<Report> reports) {
    Locale told = Facts.of(List.of(text), language).language();
    Signals signals = new Signals();
    Tokens tokens = Tokens.of(text);
    char[] lowerChars = lower(tokens.chars);
    String lower = new String(lowerChars);
    Optional<StopWords> stopWords = StopWords.of(told);
    signals.put("characters", tokens.length);
    Gopher.measure(tokens, stopWords.map(StopWords::gopher), signals);
    C4.measure(tokens, lower, signals);
    FineWeb.measure(tokens, signals);
    NeMo.measure(tokens, lower, signals);
    Chunks chunks = new Chunks(tokens, lowerChars);
    BigScience.measure(tokens, chunks, stopWords.map(StopWords::function), signals);
    RedPajama.measure(tokens, chunks, signals);
    Damage.measure(tokens, signals);
    if (!reports.isEmpty()) {
      Repairs.measure(tokens, reports, told, signals);
    }
    return new Score(told, signals.values(), thresholds.judge(signals.values(), told));
  }

  /** Small letters, each in its place. */
  private static char[] lower(char[] chars) {
    char[] lower = new char[chars.length];
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      lower[i] = c < 0x80 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
    return lower;
  }
}
