package org.emend.rules.encoding;

import java.util.HashSet;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.text.Text;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/**
 * Tells damage that is shown from damage that happened: an article about mojibake quotes some. What
 * stands in code or by itself between quotation marks is a specimen, and in a text that speaks of
 * encodings whatever stands alone or in quotes.
 *
 * <p>A text that is damaged all over is not asked.
 */
final class Specimen {

  /** With more damage than this in a passage, it happened. In runs. */
  private static final int FEW = 5;

  private static final Lazy<Set<String>> WORDS =
      new Lazy<>(() -> new HashSet<>(Resource.lines(Specimen.class, "encoding-words.txt")));

  private static final String OPENING = "\"'\u201C\u2018\u201E\u201A\u00AB\u2039([{`\u300C";
  private static final String CLOSING = "\"'\u201D\u2019\u201C\u00BB\u203A)]}`\u300D";

  private final Text text;
  private final int runs;
  private final Lazy<Boolean> aboutEncodings;

  /**
   * A passage's specimens.
   *
   * @param runs how many runs are damaged in it
   */
  Specimen(Text text, int runs) {
    this.text = text;
    this.runs = runs;
    this.aboutEncodings =
        new Lazy<>(
            () -> WORDS.get().stream().anyMatch(w -> text.facts().vocabulary().count(w) > 0));
  }

  /** Whether a damaged run is shown on purpose. */
  boolean isSpecimen(Span run) {
    if (runs > FEW) {
      return false;
    }
    if (isInBackticks(run)) {
      return true;
    }
    Span token = tokenAround(run);
    boolean bare = token.equals(run);
    boolean quoted = isQuoted(token);
    return bare && quoted || (bare || quoted) && aboutEncodings.get();
  }

  /** Whether the text speaks of encodings. */
  boolean isAboutEncodings() {
    return runs <= FEW && aboutEncodings.get();
  }

  private boolean isInBackticks(Span run) {
    String chars = text.chars();
    int before = chars.lastIndexOf('`', run.start());
    int after = chars.indexOf('`', run.end());
    return before >= 0 && after >= 0 && chars.substring(before, after).indexOf('\n') < 0;
  }

  /** The run with what touches it that is no white space; its own quotation marks left out. */
  private Span tokenAround(Span run) {
    String chars = text.chars();
    int start = run.start();
    while (start > 0 && isInside(chars.charAt(start - 1))) {
      start--;
    }
    int end = run.end();
    while (end < chars.length() && isInside(chars.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isInside(char c) {
    return c > ' ' && OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0 && ".,;:!?".indexOf(c) < 0;
  }

  private boolean isQuoted(Span span) {
    String chars = text.chars();
    return span.start() > 0
        && span.end() < chars.length()
        && OPENING.indexOf(chars.charAt(span.start() - 1)) >= 0
        && CLOSING.indexOf(chars.charAt(span.end())) >= 0;
  }
}
