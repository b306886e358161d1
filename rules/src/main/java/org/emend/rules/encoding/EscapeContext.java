package org.emend.rules.encoding;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.text.Text;
import org.emend.rules.encoding.EscapeSequence.Notation;
import org.emend.rules.lexicon.Lexicon;

/** How sure it is, in one passage, that an escape was not meant. Not thread-safe. */
final class EscapeContext {

  // Several signs agree: the escape is well-formed, joins a word, is not alone, and no code is
  // near.
  private static final double SURE = .985;
  private static final double LIKELY = .9;
  private static final double MENTIONED = .7;
  private static final double BREAK = .75;

  /** From how many letters on escapes are a word by themselves. */
  private static final int WORD = 3;

  /** Lines of mail are broken at this width (RFC 2045: 76 with the mark). In code units. */
  private static final int LEAST_WIDTH = 66;

  private static final int MOST_WIDTH = 76;

  private final String chars;
  private final Mention mention;
  private final EscapeLines lines;
  private final PercentWords percentWords;
  private final Lexicon english;

  private int touching;
  private int mailCharacters;
  private int mailBreaks;
  private int openingMarks;
  private int closingMarks;

  EscapeContext(Text text, List<EscapeSequence> sequences, Lexicon english) {
    this.chars = text.chars();
    this.mention = new Mention(text);
    this.lines = new EscapeLines(chars);
    this.percentWords = new PercentWords(chars, english);
    this.english = english;
    sequences.forEach(this::count);
  }

  private void count(EscapeSequence sequence) {
    Span span = sequence.span();
    if (lines.isCode(sequence)) {
      return;
    }
    if (sequence.notation() == Notation.MARK) {
      boolean left = isVisible(span.start() - 1);
      openingMarks += !left && isVisible(span.end()) ? 1 : 0;
      closingMarks += left && !isLetter(span.end()) ? 1 : 0;
    } else if (sequence.isBeyondAscii() && sequence.isProse()) {
      touching += touches(span) ? 1 : 0;
      boolean mail = sequence.notation() == Notation.QUOTED_PRINTABLE && sequence.proven();
      mailCharacters += mail ? 1 : 0;
    } else if (isMailBreak(span)) {
      mailBreaks++;
    }
  }

  /** The confidence in the escape's meaning; 0 where it is to be left alone. */
  double confidence(EscapeSequence sequence) {
    if (lines.isCode(sequence) || mention.isIsolated(sequence.span())) {
      return 0;
    }
    double confidence =
        switch (sequence.notation()) {
          case BACKSLASH -> sequence.isProse() ? character(sequence) : 0;
          case PERCENT ->
              !sequence.isProse()
                  ? 0
                  : sequence.isBeyondAscii()
                      ? sequence.proven() && touches(sequence.span()) ? character(sequence) : 0
                      : isContraction(sequence) ? SURE : percentWords.confidence(sequence.span());
          case QUOTED_PRINTABLE -> mail(sequence);
          case LINE_END -> lineEnd(sequence.span());
          case MARK -> mark(sequence);
        };
    boolean mentioned = mention.isTopic() || mention.isQuotedWord(sequence.span());
    return mentioned ? Math.min(confidence, MENTIONED) : confidence;
  }

  private double character(EscapeSequence sequence) {
    Span span = sequence.span();
    boolean joined = touches(span);
    boolean alone = joined ? touching < 2 : touching < 1;
    return !alone || joins(sequence) ? SURE : LIKELY;
  }

  /** Whether the escape is part of a word, or one. */
  private boolean joins(EscapeSequence sequence) {
    String meant = sequence.meant();
    Span span = sequence.span();
    boolean left =
        sequence.notation() == Notation.BACKSLASH
            ? isLetterOrDigit(span.start() - 1)
            : isLetter(span.start() - 1);
    boolean right = isLetter(span.end());
    if (meant.codePoints().allMatch(Character::isLetter)) {
      return left || right || meant.length() >= WORD;
    }
    return left && right;
  }

  private boolean touches(Span span) {
    return isVisible(span.start() - 1) || isLetter(span.end());
  }

  private double mail(EscapeSequence sequence) {
    Span span = sequence.span();
    if (sequence.isBeyondAscii()) {
      return !sequence.isProse()
          ? 0
          : sequence.proven() ? SURE : mailCharacters > 0 || isWord(sequence) ? LIKELY : 0;
    }
    boolean mail = mailCharacters > 0 || mailBreaks > 1;
    boolean fits = sequence.meant().isEmpty() ? isMailBreak(span) || mailCharacters > 0 : mail;
    boolean plain = sequence.meant().chars().allMatch(c -> c >= ' ' && c < 0x7F);
    return fits && plain ? SURE : 0;
  }

  /** {@code =} at the end of a line as long as mail makes them. */
  private boolean isMailBreak(Span span) {
    int start = span.start();
    while (start > Math.max(0, span.start() - MOST_WIDTH)
        && chars.charAt(start - 1) != '\n'
        && chars.charAt(start - 1) != '\r') {
      start--;
    }
    int width = span.start() - start + 1;
    return chars.charAt(span.start()) == '='
        && isLineEnd(chars.charAt(span.end() - 1))
        && width >= LEAST_WIDTH
        && width <= MOST_WIDTH;
  }

  /** A line end of source code between sentences, or at the edge of the passage. */
  private double lineEnd(Span span) {
    boolean start = span.start() == 0;
    boolean end = span.end() == chars.length();
    boolean after = start || ".!?:,;\"\u201D\u2019') ".indexOf(chars.charAt(span.start() - 1)) >= 0;
    boolean before =
        end
            || Character.isUpperCase(chars.charAt(span.end()))
            || Character.isDigit(chars.charAt(span.end()))
            || "\"\u201C\u2018 -\u2022*\\".indexOf(chars.charAt(span.end())) >= 0;
    return after && before && !(start && end) ? BREAK : 0;
  }

  private double mark(EscapeSequence sequence) {
    Span span = sequence.span();
    boolean inside = isLetter(span.start() - 1) && isLetter(span.end());
    if (inside) {
      return isContraction(sequence) ? SURE : 0;
    }
    return openingMarks > 0 && closingMarks > 0 ? LIKELY : 0;
  }

  private boolean isContraction(EscapeSequence sequence) {
    Span span = sequence.span();
    int start = span.start();
    int end = span.end();
    while (isLetter(start - 1) && span.start() - start < WORD * 10) {
      start--;
    }
    while (isLetter(end) && end - span.end() < WORD) {
      end++;
    }
    if (start == span.start() || end == span.end()) {
      return false;
    }
    String mark = sequence.meant();
    String word = chars.substring(start, span.start()) + "'" + chars.substring(span.end(), end);
    String base = chars.substring(start, span.start());
    return (mark.equals("'") || mark.equals("\u2019"))
        && (english.contains(word) || word.endsWith("'s") && english.contains(base));
  }

  private boolean isWord(EscapeSequence sequence) {
    int start = sequence.span().start();
    int end = sequence.span().end();
    while (isLetter(start - 1) && sequence.span().start() - start < WORD * 10) {
      start--;
    }
    while (isLetter(end) && end - sequence.span().end() < WORD * 10) {
      end++;
    }
    return english.contains(
        chars.substring(start, sequence.span().start())
            + sequence.meant()
            + chars.substring(sequence.span().end(), end));
  }

  private boolean isVisible(int at) {
    return at >= 0 && at < chars.length() && chars.charAt(at) > ' ';
  }

  private boolean isLetterOrDigit(int at) {
    return at >= 0 && at < chars.length() && Character.isLetterOrDigit(chars.charAt(at));
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < chars.length() && Character.isLetter(chars.charAt(at));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
