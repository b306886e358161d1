package org.emend.rules.words.gaps;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.RunningText;

/**
 * Marks that nobody would expect and that are meant: those of numbers and times, abbreviations and
 * initials, ellipses, dashes, lists, elisions, possessives, compounds, verse, addresses and code
 * ({@link TechnicalMarks}). Quotations are the business of {@link QuotePairs}.
 */
final class IntendedMarks {

  /** What is left of a word that lost its beginning: {@code 'tis}, {@code 'em}. */
  private static final Set<String> ELIDED_FRONT =
      Set.copyOf(Resource.lines(IntendedMarks.class, "elided-fronts.txt"));

  /** What is left of a word that lost its end: {@code o'}, {@code an'}. */
  private static final Set<String> ELIDED_END =
      Set.copyOf(Resource.lines(IntendedMarks.class, "elided-ends.txt"));

  /** Frequent words in -s that nothing belongs to. */
  private static final Set<String> NO_NOUNS =
      Set.of("was", "is", "his", "has", "as", "this", "us", "its", "thus", "does");

  /** A text noisier than this is read badly, so odd marks are no code. Share of unknown words. */
  static final double READ_BADLY = .05;

  /** What stands oftener than this in a document is no accident. */
  private static final int FEW_DOUBTS = 2;

  /** Documents with fewer do not tell whether an opening quotation mark lost its other half. */
  private static final int FEW_GAPS = 100;

  /** The share of a document's commas before capitals from which on it is taken for verse. */
  private static final double DOUBTED = .06;

  private final String text;
  private final TechnicalMarks technical;
  private final double noise;
  private final GapEvidence evidence;
  private final Predicate<String> isWord;

  IntendedMarks(String text, double noise, GapEvidence evidence, Predicate<String> isWord) {
    this.text = text;
    this.technical = new TechnicalMarks(text, noise);
    this.noise = noise;
    this.evidence = evidence;
    this.isWord = isWord;
  }

  /** Whether a gap must be left alone whatever may be likelier. */
  boolean isIntended(Gap gap) {
    String read = gap.read();
    return gap.hasEmptyLine()
        || read.indexOf('\u2014') >= 0
        || read.indexOf('/') >= 0
        || read.contains("..")
        || read.chars().filter(c -> c == '.').count() > 2
        || isLineEndHyphen(gap)
        || isBullet(gap)
        || isListMark(gap)
        || isOfNumber(gap)
        || isBeforeDamage(gap)
        || isAbbreviated(gap)
        || isElided(gap)
        || isCompound(gap)
        || isDash(gap)
        || isVerse(gap)
        || isSetApart(gap)
        || technical.isTechnical(gap);
  }

  /** Joined over a line's end by what repairs those, or meant. */
  private static boolean isLineEndHyphen(Gap gap) {
    for (int i = 0; i + 1 < gap.raw().length(); i++) {
      char next = gap.raw().charAt(i + 1);
      if ((next == '\n' || next == '\r')
          && "-\u2010\u2011\u00AC".indexOf(gap.raw().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A line that begins with a hyphen, or a passage. */
  private boolean isBullet(Gap gap) {
    int mark = gap.raw().indexOf('-');
    if (mark < 0) {
      return false;
    }
    String before = gap.raw().substring(0, mark);
    boolean begins = gap.left().isEmpty() || before.indexOf('\n') >= 0;
    return begins && (noise < READ_BADLY || gap.raw().startsWith("- ", mark));
  }

  /**
   * {@code a) one, b) two}, and the like with numbers; a line that a colon ends, which a list
   * follows; and what stands before a line with a label: {@code author: me}.
   */
  private boolean isListMark(Gap gap) {
    int behind = gap.end() + gap.right().length();
    boolean isLabel = behind < text.length() && text.charAt(behind) == ':';
    if (gap.hasLineBreak() && (isLabel || gap.read().startsWith(":"))) {
      return true;
    }
    return gap.read().startsWith(")")
        && (gap.left().length() == 1 || startsInDigit(gap.left()) || gap.left().isEmpty());
  }

  /** A mark that touches a digit: decimals, times, dates, ordinals; and {@code 10s. 6d.} */
  private static boolean isOfNumber(Gap gap) {
    String read = gap.read();
    boolean behind = endsInDigit(gap.left()) && !read.startsWith(" ");
    boolean before = startsInDigit(gap.right()) && !read.endsWith(" ");
    boolean between = endsInDigit(gap.left()) && startsInDigit(gap.right());
    boolean isAmount = read.startsWith(".") && startsInDigit(gap.left());
    return behind || before || between || isAmount;
  }

  /**
   * A full stop before what is no word: {@code it. lt was} has lost the capital that would tell
   * that it is meant, and {@code a .gitignore} is a name. When the word is repaired, it is looked
   * at again.
   */
  private boolean isBeforeDamage(Gap gap) {
    String right = gap.right();
    return (gap.read().startsWith(".") || gap.read().equals(" ."))
        && !right.isEmpty()
        && !(right.length() == 1 ? right.equals("a") : isWord.test(right));
  }

  private static boolean endsInDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  private static boolean startsInDigit(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || !Character.isLetter(word.charAt(0)));
  }

  private static boolean isAbbreviated(Gap gap) {
    return gap.read().startsWith(".")
        && !isArticle(gap)
        && (RunningText.isAbbreviation(gap.left())
            || gap.left().length() == 1
            || gap.right().length() == 1 && !gap.hasSpace());
  }

  /** A word of one letter that a mark got stuck to: {@code a.carriage}, but not {@code a.m.} */
  private static boolean isArticle(Gap gap) {
    return (gap.left().equals("a") || gap.left().equals("I"))
        && gap.read().length() == 1
        && gap.right().length() > 2
        && Character.isLowerCase(gap.right().charAt(0));
  }

  private boolean isElided(Gap gap) {
    int mark = gap.read().indexOf('\'');
    if (mark < 0) {
      return false;
    }
    String left = gap.left().toLowerCase(Locale.ROOT);
    String right = gap.right().toLowerCase(Locale.ROOT);
    boolean touchesRight = gap.read().endsWith("'");
    boolean touchesLeft = gap.read().startsWith("'");
    if (touchesLeft && touchesRight) {
      return isContraction(left, right);
    }
    if (touchesRight) {
      return evidence.gaps() < FEW_GAPS
          || ELIDED_FRONT.contains(right)
          || !right.isEmpty() && !isWord.test(right)
          || isWord.test("h" + right) && evidence.count(gap.read()) > 1 && noise < READ_BADLY;
    }
    return touchesLeft
        && (left.endsWith("s") && !NO_NOUNS.contains(left)
            || left.endsWith("z")
            || left.endsWith("x")
            || left.endsWith("in")
            || left.endsWith("ce")
            || ELIDED_END.contains(left)
            || !left.isEmpty() && !isWord.test(left));
  }

  /**
   * An apostrophe in a word, unless both parts are words that have nothing to do with each other.
   */
  private boolean isContraction(String left, String right) {
    return left.length() < 3
        || right.length() < 3
        || !isWord.test(left)
        || !isWord.test(right)
        || isWord.test(left + "'" + right)
        || right.equals("clock")
        || ELIDED_FRONT.contains(right)
        || left.equals("ma");
  }

  private boolean isCompound(Gap gap) {
    if (!gap.read().equals("-")) {
      return false;
    }
    String left = gap.left();
    String right = gap.right();
    boolean isArticle = isArticle(gap) && !right.endsWith("ing");
    return left.length() < 2 && !isArticle
        || right.length() < 2
        || Character.isUpperCase(left.charAt(0)) && Character.isUpperCase(right.charAt(0))
        || !isWord.test(left)
        || !isWord.test(right)
        || evidence.hyphenated(left, right) > 1
        || isPartOfChain(gap);
  }

  /** One of several hyphens: {@code day-to-day}. */
  private boolean isPartOfChain(Gap gap) {
    int before = gap.start() - gap.left().length() - 1;
    int behind = gap.end() + gap.right().length();
    return before >= 0 && text.charAt(before) == '-'
        || behind < text.length() && text.charAt(behind) == '-';
  }

  /** A hyphen for a dash, which a text that has one mostly has more of. */
  private boolean isDash(Gap gap) {
    return gap.read().equals(" - ") && (noise < READ_BADLY || evidence.count(" - ") > 5)
        || gap.read().startsWith("-") && gap.marksOtherThan('-')
        || gap.read().length() > 1 && gap.read().endsWith("-") && !gap.read().equals(" -");
  }

  /**
   * A comma before a capital where lines of verse begin: at a line's end, or where a text has more
   * of them. Costs full stops read as commas in texts that have many.
   */
  private boolean isVerse(Gap gap) {
    String read = gap.read();
    boolean joins = !read.isEmpty() && ",;:".indexOf(read.charAt(0)) >= 0;
    return joins
        && !gap.right().isEmpty()
        && Character.isUpperCase(gap.right().charAt(0))
        && (gap.hasLineBreak()
            || evidence.doubts(read) > FEW_DOUBTS && evidence.doubt(read) > DOUBTED);
  }

  /** A space before {@code ; : ! ?}, where a text has more of them. */
  private boolean isSetApart(Gap gap) {
    String read = gap.read();
    return read.length() > 1
        && read.charAt(0) == ' '
        && ";:!?".indexOf(read.charAt(1)) >= 0
        && evidence.setApart() > FEW_DOUBTS;
  }
}
