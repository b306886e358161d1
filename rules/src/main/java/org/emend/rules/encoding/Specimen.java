package org.emend.rules.encoding;

import java.util.Set;
import org.emend.core.patch.Span;
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
  private static final int LONGEST_COMPARED = 1;

  /** Words of texts about the fault itself: articles on programming are damaged like others. */
  private static final Lazy<Set<String>> WORDS =
      new Lazy<>(() -> Set.copyOf(Resource.lines(Specimen.class, "mojibake-words.txt")));

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
            () -> WORDS.get().stream().anyMatch(w -> text.facts().vocabulary().count(w) > 0));
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
        || mention.isIsolated(run)
        || isAlone(run) && standsAlone(meant)
        || isTopic.get() && (mention.isQuotedWord(run) || isAlone(run));
  }

  /** Whether the document speaks of the fault. */
  boolean isTopic() {
    return runs <= FEW && isTopic.get();
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
    return at >= 0 && Character.isLetterOrDigit(meant.codePointAt(0)) | meant.equals("\u2019");
  }

  private boolean isAlone(Span run) {
    String chars = text.chars();
    return (run.start() == 0 || chars.charAt(run.start() - 1) <= ' ')
        && (run.end() == chars.length() || ",.;:!? \n".indexOf(chars.charAt(run.end())) >= 0);
  }
}
