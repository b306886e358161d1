package org.emend.rules.words.gaps;

import java.util.Locale;
import java.util.Set;
import org.emend.rules.data.Resource;
import org.emend.rules.prose.NotProse;

/** Marks of addresses, file names, identifiers and code. */
final class TechnicalMarks {

  /** Words before which a mark or a space stands as in an address or a file name. */
  private static final Set<String> EXTENSIONS =
      Set.copyOf(Resource.lines(TechnicalMarks.class, "name-endings.txt"));

  /** Marks that hardly stand outside of code and addresses, but are also made by bad readers. */
  private static final String TECHNICAL = "/@#=<>{}\\$`";

  private static final String CODE = "{}<>=";

  private static final int FEW_CODE = 2;

  private static final int LONGEST_ADDRESS = 200;

  private final String text;
  private final NotProse notProse;
  private final double noise;

  /** Where the line that was asked for last begins, and whether it is code. */
  private int codeLine = -1;

  private boolean isCodeLine;

  TechnicalMarks(String text, double noise) {
    this.text = text;
    this.notProse = new NotProse(text);
    this.noise = noise;
  }

  boolean isTechnical(Gap gap) {
    if (!gap.hasSpace()) {
      boolean isName = EXTENSIONS.contains(gap.right().toLowerCase(Locale.ROOT));
      boolean looksMade = !isProse(gap.left()) || !isProse(gap.right());
      if (isName || looksMade || isCall(gap)) {
        return true;
      }
    }
    int at = Math.min(gap.start(), text.length() - 1);
    return isCode(at) || hasTechnical(gap.start() - 1, -1) || hasTechnical(gap.end(), 1);
  }

  /** {@code time.Now(), a.b.c}: a gap of which the neighbours are no spaces either. */
  private boolean isCall(Gap gap) {
    int before = gap.start() - gap.left().length() - 1;
    int behind = gap.end() + gap.right().length();
    return before >= 0 && text.charAt(before) == '.'
        || behind < text.length() && "([{".indexOf(text.charAt(behind)) >= 0
        || behind + 1 < text.length()
            && text.charAt(behind) == '.'
            && Character.isLetter(text.charAt(behind + 1));
  }

  private boolean isCode(int at) {
    NotProse.Line line = notProse.lineAt(at);
    if (line.start() != codeLine) {
      codeLine = line.start();
      String chars = text.substring(line.start(), line.end());
      isCodeLine = isCode(chars) || noise < IntendedMarks.READ_BADLY && looksLikeCode(chars);
    }
    return isCodeLine;
  }

  /** So many of them no bad reader makes in a line. */
  private static boolean isCode(String line) {
    return line.chars().filter(c -> CODE.indexOf(c) >= 0).limit(FEW_CODE).count() == FEW_CODE;
  }

  /** A line that looks like code by more than a bar, which is also what is read for {@code I}. */
  private boolean looksLikeCode(String line) {
    return NotProse.holdsCode(noise < GapRepairs.BAD / 2 ? line : line.replace('|', ' '));
  }

  /** A word as prose writes it: no capital inside, no odd mark; a lone letter is none. */
  private static boolean isProse(String word) {
    if (word.length() < 2) {
      return word.equals("a") || word.equals("I") || word.equals("A");
    }
    boolean lower = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    return lower && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '\u2019');
  }

  private boolean hasTechnical(int from, int step) {
    for (int at = from;
        at >= 0 && at < text.length() && Math.abs(at - from) < LONGEST_ADDRESS;
        at += step) {
      char c = text.charAt(at);
      if (c <= ' ') {
        return false;
      }
      boolean isInside = c == '_' && noise < IntendedMarks.READ_BADLY;
      if (isInside || TECHNICAL.indexOf(c) >= 0 || text.startsWith("www", at)) {
        return true;
      }
    }
    return false;
  }
}
