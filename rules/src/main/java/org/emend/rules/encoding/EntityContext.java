package org.emend.rules.encoding;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.core.text.Text;
import org.emend.rules.prose.NotProse;
import org.jspecify.annotations.Nullable;

/** What stands around the character references of a passage. Not thread-safe. */
final class EntityContext {

  /** A tag, wherever it ends. */
  private static final Pattern TAG =
      Pattern.compile("<(?:[A-Za-z][A-Za-z0-9-]{0,20}[\\s>/]|/[A-Za-z]|!--|!D)");

  /** An address longer than this is not read to its end. In code units. */
  private static final int LONGEST_ADDRESS = 200;

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final String chars;
  private final boolean bare;
  private final boolean table;
  private final boolean spacesOnly;
  private final boolean breadcrumbs;
  private final NotProse notProse;
  private final Mention mention;
  private @Nullable Marks marks;

  /**
   * The context of a passage.
   *
   * @param bare whether it has ampersands that are escaped in no way
   * @param spacesOnly whether all that it refers to is no-break spaces
   */
  EntityContext(Text text, boolean bare, boolean spacesOnly) {
    this.chars = text.chars();
    this.table = chars.contains("|-") || chars.contains("-|") || chars.contains("|:-");
    this.bare = bare;
    this.spacesOnly = spacesOnly;
    this.breadcrumbs =
        chars.indexOf("&lt;") < 0 && chars.indexOf(" &gt; ") < chars.lastIndexOf(" &gt; ");
    this.notProse = new NotProse(chars);
    this.mention = new Mention(text);
  }

  /** Whether a passage has tags, so that references are at home there. */
  static boolean isMarkup(String chars) {
    return chars.indexOf('<') >= 0 && TAG.matcher(chars).find();
  }

  /** Whether a reference is meant where it stands: in Markdown, in an address, quoted by itself. */
  boolean excuses(Span span) {
    return marksOf(span).markdown() || mention.isIsolated(span) || isInAddress(span);
  }

  /** Whether the passage may be about the reference. */
  boolean isMentioned(Span span) {
    return marksOf(span).code() || mention.isTopic() || mention.isQuotedWord(span);
  }

  private Marks marksOf(Span span) {
    NotProse.Line line = notProse.lineAt(span.start());
    Marks known = marks;
    if (known == null || !known.line().equals(line)) {
      String content = chars.substring(line.start(), line.end());
      boolean markdown =
          content.indexOf('`') >= 0
              || content.contains("](")
              || content.contains("**")
              || table && content.indexOf('|') >= 0;
      boolean code = content.chars().anyMatch(c -> "{}\\<".indexOf(c) >= 0);
      known = new Marks(line, markdown, code);
      marks = known;
    }
    return known;
  }

  /** Whether the run of visible characters around it is an address, or the fields of a query. */
  private boolean isInAddress(Span span) {
    int start = span.start();
    while (start > Math.max(0, span.start() - LONGEST_ADDRESS) && chars.charAt(start - 1) > ' ') {
      start--;
    }
    int end = span.end();
    while (end < Math.min(chars.length(), span.end() + LONGEST_ADDRESS)
        && chars.charAt(end) > ' ') {
      end++;
    }
    String visible = chars.substring(start, end);
    return visible.indexOf('=') >= 0
        || visible.contains("//")
        || visible.contains("www.")
        || visible.indexOf('@') >= 0;
  }

  /**
   * How well what a reference stands for fits here.
   *
   * @param company whether there are others to vouch for it
   */
  Fit fit(EntityReference reference, boolean company) {
    String meant = reference.meant();
    if (meant.isEmpty()) {
      return Fit.ODD;
    }
    int c = meant.codePointAt(0);
    Span span = reference.span();
    char left = span.start() == 0 ? '\n' : chars.charAt(span.start() - 1);
    char right = span.end() == chars.length() ? '\n' : chars.charAt(span.end());
    if (c < ' ') {
      return Fit.UNSURE;
    }
    if (c == '&') {
      return bare || !isAmpersand(left, right) ? Fit.UNSURE : Fit.GOOD;
    }
    if (c == '<' || c == '>') {
      return isComparison(span) ? Fit.GOOD : Fit.UNSURE;
    }
    if (Character.isLetter(c)) {
      return company
              || isLetter(left)
              || isLetter(right)
              || UnicodeScript.of(c) == UnicodeScript.GREEK
          ? Fit.GOOD
          : Fit.UNSURE;
    }
    if (c == NO_BREAK_SPACE && spacesOnly && !isSpace(left) && !isSpace(right)) {
      return Fit.UNSURE; // what authors of Markdown type
    }
    if (c == '\u00BF' && isLetter(left)) {
      return Fit.UNSURE; // somebody's sign for an apostrophe that was lost before
    }
    return switch (Character.getType(c)) {
      // `this&not;that` is a slip of the finger rather than ¬
      case Character.MATH_SYMBOL -> isLetter(left) ? Fit.UNSURE : Fit.GOOD;
      case Character.PRIVATE_USE -> Fit.UNSURE;
      default -> Fit.GOOD;
    };
  }

  /** Whether a letter stands beside another. */
  boolean isInWord(EntityReference reference) {
    Span span = reference.span();
    return !reference.meant().isEmpty()
        && Character.isLetter(reference.meant().codePointAt(0))
        && (span.start() > 0 && isLetter(chars.charAt(span.start() - 1))
            || span.end() < chars.length() && isLetter(chars.charAt(span.end())));
  }

  /** Letters and digits on both sides, or spaces: not at the end of something. */
  private static boolean isAmpersand(char left, char right) {
    return isSpace(left) == isSpace(right)
        && (isSpace(left) || Character.isLetterOrDigit(left) || Character.isLetterOrDigit(right));
  }

  /** {@code p &lt; 0.05}: spaces around, and a number on one side; or {@code A &gt; B &gt; C}. */
  private boolean isComparison(Span span) {
    int left = span.start() - 1;
    int right = span.end();
    return left > 0
        && right + 1 < chars.length()
        && chars.charAt(left) == ' '
        && chars.charAt(right) == ' '
        && (breadcrumbs
            || Character.isDigit(chars.charAt(left - 1))
            || Character.isDigit(chars.charAt(right + 1))
            || chars.charAt(right + 1) == '.');
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == NO_BREAK_SPACE;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  /** What a line holds that prose does not. */
  private record Marks(NotProse.Line line, boolean markdown, boolean code) {}
}
