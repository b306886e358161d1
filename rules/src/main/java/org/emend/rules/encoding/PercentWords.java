package org.emend.rules.encoding;

import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.rules.lexicon.Lexicon;

/** Words with {@code %20} between them: {@code Save%20the%20date}. */
final class PercentWords {

  // All of them English words, and two spaces or more: no file and no format is written so.
  private static final double SURE = .98;
  private static final double LIKELY = .75;

  /** Nothing longer is looked at. In code units. */
  private static final int LONGEST = 300;

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'\u2019]+");

  private final String chars;
  private final Lexicon english;
  private Span known = new Span(0, 0);
  private double confidence;

  PercentWords(String chars, Lexicon english) {
    this.chars = chars;
    this.english = english;
  }

  /** The confidence in an escape, by the whole run of visible characters around it. */
  double confidence(Span span) {
    int left = span.start() - 1;
    boolean behindWord =
        left >= 0
            && (Character.isLetter(chars.charAt(left))
                || ".,!?;:".indexOf(chars.charAt(left)) >= 0);
    boolean beforeWord =
        span.end() < chars.length() && Character.isLetter(chars.charAt(span.end()));
    if (!behindWord || !beforeWord) {
      return 0;
    }
    if (!known.contains(span)) {
      known = EscapeLines.visibleAround(chars, span, LONGEST);
      confidence = ofRun(known.of(chars));
    }
    return confidence;
  }

  private double ofRun(String run) {
    int spaces = 0;
    for (int i = run.indexOf("%20"); i >= 0; i = run.indexOf("%20", i + 1)) {
      spaces++;
    }
    String plain = ESCAPE.matcher(run).replaceAll(" ");
    for (String word : NO_LETTERS.split(plain, -1)) {
      if (!word.isEmpty() && !english.contains(word)) {
        return 0;
      }
    }
    return spaces > 1 ? SURE : spaces == 1 ? LIKELY : 0;
  }
}
