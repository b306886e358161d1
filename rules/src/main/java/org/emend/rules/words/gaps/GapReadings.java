package org.emend.rules.words.gaps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.PunctuationModel;

/**
 * Which gaps may truly stand where one was read, and what it costs to read it for them. No
 * quotation, bracket or dash comes from nowhere.
 *
 * <p>Thread-safe; all threads share what was worked out.
 */
final class GapReadings {

  /** Texts have some hundreds; more are there to fill memory. */
  private static final int MOST_KNOWN = 4000;

  private static final String NEW_MARKS = ".,;:";

  private static final List<String> CONTRACTED = List.of("s", "t", "d", "ll", "re", "ve", "m");

  private final PunctuationModel model;
  private final GapChannel channel;
  private final Map<String, Reading> known = new ConcurrentHashMap<>();

  /**
   * A gap as it was read.
   *
   * @param truths what else it may be, by number, ascending
   * @param costs of reading it for each of them, in nats
   * @param itself the same where it is what stands there
   */
  record Reading(int[] truths, double[] costs, double itself) {}

  GapReadings(PunctuationModel model, GapChannel channel) {
    this.model = model;
    this.channel = channel;
  }

  Reading of(String read) {
    Reading reading = known.get(read);
    if (reading != null) {
      return reading;
    }
    int[] truths =
        IntStream.range(0, model.gaps().size() - 1) // the last stands for all others
            .filter(i -> isReachable(read, model.gaps().get(i)))
            .toArray();
    double[] costs =
        Arrays.stream(truths).mapToDouble(i -> channel.cost(read, model.gaps().get(i))).toArray();
    Reading made = new Reading(truths, costs, channel.cost(read, read));
    if (known.size() < MOST_KNOWN) {
      known.put(read, made);
    }
    return made;
  }

  private static boolean isReachable(String read, String wanted) {
    if (wanted.equals(read)) {
      return false;
    }
    if (read.equals(" ")) {
      return wanted.equals(". ") || wanted.equals(", ");
    }
    if (Gap.marks(wanted) > Gap.marks(read) || wanted.isEmpty()) {
      return false;
    }
    if (read.length() > 1
        && ";:!?".indexOf(read.charAt(1)) >= 0
        && wanted.equals(read.substring(1))) {
      return false; // a space set before it, which is a matter of layout
    }
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      boolean isNew = c != ' ' && read.indexOf(c) < 0;
      boolean isQuote = c == '"' && read.contains("''");
      if (isNew && NEW_MARKS.indexOf(c) < 0 && !isQuote && !wanted.equals("'")) {
        return false;
      }
      boolean isOldUse = c == ';' && read.indexOf(':') >= 0 || c == ':' && read.indexOf(';') >= 0;
      if (isNew && isOldUse) {
        return false; // old books use one as we use the other
      }
    }
    return true;
  }

  /** Whether what a gap may be read for can stand between its words. */
  static boolean fits(Gap gap, String wanted) {
    boolean isEdge = gap.left().isEmpty() || gap.right().isEmpty();
    if (isEdge && GapRepair.Kind.of(gap.read(), wanted) != GapRepair.Kind.SPACING) {
      return false; // headings and parts of columns end without a mark, or with any
    }
    if (gap.hasLineBreak() && wanted.indexOf(' ') < 0) {
      return false;
    }
    boolean isNewApostrophe = wanted.equals("'") && gap.read().indexOf('\'') < 0;
    return !isNewApostrophe || CONTRACTED.contains(gap.right());
  }
}
