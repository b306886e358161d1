package org.emend.rules.encoding;

import java.util.Locale;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.text.CharSet;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/**
 * Tells mojibake that is shown from mojibake that happened. What stands in backticks or by itself
 * between quotation marks is a specimen, and in a document that speaks of the fault whatever stands
 * alone or in quotes. A passage that is damaged all over holds none.
 *
 * <p>One for each check of a passage. Not thread-safe.
 */
final class Specimen {

  /** With more damage than this in a passage, it happened. In runs. */
  private static final int FEW = 5;

  /** In code units. */
  private static final int LONGEST_ADDRESS = 200;

  /** In code units. */
  private static final int LONGEST_COMPARED = 1;

  /** Words of texts about the fault itself: articles on programming are damaged like others. */
  private static final Lazy<Set<String>> WORDS =
      new Lazy<>(() -> Set.copyOf(Resource.lines(Specimen.class, "mojibake-words.txt")));

  /** What they begin with, in either case. */
  private static final Lazy<CharSet> FIRST =
      new Lazy<>(
          () -> {
            StringBuilder first = new StringBuilder("\u212A"); // a k, by its case
            WORDS.get().forEach(w -> first.append(w.charAt(0)));
            return CharSet.of(first + first.toString().toUpperCase(Locale.ROOT));
          });

  /** Whether a document may speak of the fault. Counting all its words would cost far more. */
  private static final Facts.Question<Boolean> MAY_BE_TOPIC =
      texts -> texts.stream().anyMatch(Specimen::mayHoldWord);

  private final Text text;
  private final int runs;
  private final Mention mention;
  private final Lazy<Boolean> isTopic;

  /**
   * A passage's specimens.
   *
   * @param runs how many runs are damaged in it
   */
  Specimen(Text text, int runs) {
    this.text = text;
    this.runs = runs;
    this.mention = new Mention(text);
    this.isTopic =
        new Lazy<>(
            () ->
                text.facts().ask(MAY_BE_TOPIC)
                    && WORDS.get().stream().anyMatch(w -> text.facts().vocabulary().count(w) > 0));
  }

  /** Whether one of the words begins where a word may, whatever follows. */
  private static boolean mayHoldWord(String chars) {
    boolean inWord = false;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean letter = c >= 0x80 ? Character.isLetterOrDigit(c) : isAsciiWordPart(c);
      if (letter && !inWord && FIRST.get().contains(c)) {
        for (String word : WORDS.get()) {
          if (chars.regionMatches(true, i, word, 0, word.length())) {
            return true;
          }
        }
      }
      inWord = letter;
    }
    return false;
  }

  private static boolean isAsciiWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /**
   * Whether a damaged run is shown on purpose.
   *
   * @param meant what it would be repaired to: where that stands in the passage by itself, too, the
   *     two are compared
   */
  boolean isSpecimen(Span run, String meant) {
    if (runs > FEW) {
      return false;
    }
    return isInBackticks(run)
        || mention.isIsolated(run) && (!isBracketed(run) || isLetter(meant) && isTopic.get())
        || isAlone(run) && standsAlone(meant)
        || isTopic.get() && (mention.isQuotedWord(run) || isAlone(run));
  }

  /** Whether the passage itself speaks of the fault. */
  boolean isTopic() {
    return runs <= FEW
        && text.words().stream()
            .anyMatch(word -> WORDS.get().contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a run stands in an address, which works as it is or not at all. */
  boolean isInAddress(Span run) {
    String chars = text.chars();
    int start = run.start();
    while (start > 0 && run.start() - start < LONGEST_ADDRESS && chars.charAt(start - 1) > ' ') {
      start--;
    }
    String before = chars.substring(start, run.start());
    return before.contains("://") || before.startsWith("www.") || before.startsWith("mailto:");
  }

  private static boolean isLetter(String meant) {
    return Character.isLetter(meant.codePointAt(0));
  }

  /** Brackets hold other things than specimens: {@code [â€¦]} is an ellipsis. */
  private boolean isBracketed(Span run) {
    return "([".indexOf(text.chars().charAt(run.start() - 1)) >= 0;
  }

  private boolean isInBackticks(Span run) {
    String chars = text.chars();
    int before = chars.lastIndexOf('`', run.start());
    int after = chars.indexOf('`', run.end());
    return before >= 0 && after >= 0 && chars.substring(before, after).indexOf('\n') < 0;
  }

  private boolean standsAlone(String meant) {
    if (meant.length() > LONGEST_COMPARED) {
      return false; // Words come twice for other reasons.
    }
    int at = text.chars().indexOf(meant);
    while (at >= 0 && !isAlone(new Span(at, at + meant.length()))) {
      at = text.chars().indexOf(meant, at + 1);
    }
    return at >= 0 && (Character.isLetterOrDigit(meant.codePointAt(0)) || meant.equals("\u2019"));
  }

  private boolean isAlone(Span run) {
    String chars = text.chars();
    return (run.start() == 0 || chars.charAt(run.start() - 1) <= ' ')
        && (run.end() == chars.length() || ",.;:!? \n".indexOf(chars.charAt(run.end())) >= 0);
  }
}
