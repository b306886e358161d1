package org.emend.rules.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emend.core.patch.Span;
import org.emend.rules.lexicon.Lexicon;

/** Tells in which way each wrong token of a truth was misread. */
public final class ErrorKinds {

  private final Lexicon lexicon;

  /** Tells words from non-words by this lexicon. */
  public ErrorKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The kinds of the wrong tokens of a truth, in their order.
   *
   * @param read folded, if folding is wanted; what {@code alignment} aligns
   * @param truth likewise
   * @param right the tokens that are right as read
   */
  public List<ErrorKind> of(String read, String truth, Alignment alignment, BitSet right) {
    Alignment inverse = alignment.inverse();
    Units tokens = new Units(truth);
    List<ErrorKind> kinds = new ArrayList<>();
    for (int j = right.nextClearBit(0); j < tokens.tokens(); j = right.nextClearBit(j + 1)) {
      Span group = new Span(tokens.start(tokens.tokenStart(j)), tokens.end(tokens.tokenEnd(j) - 1));
      Span there = inverse.trueSpan(group.start(), group.end());
      // A split and a glued word may share a token: go on until both sides hold whole tokens.
      while (!there.isEmpty()) {
        Span wide = alignment.trueSpan(there.start(), there.end());
        if (wide.start() >= group.start() && wide.end() <= group.end()) {
          break;
        }
        group = new Span(Math.min(wide.start(), group.start()), Math.max(wide.end(), group.end()));
        there = inverse.trueSpan(group.start(), group.end());
      }
      kinds.add(
          there.isEmpty()
              ? ErrorKind.OTHER
              : kind(WhiteSpace.collapse(there.of(read)), WhiteSpace.collapse(group.of(truth))));
    }
    return kinds;
  }

  private ErrorKind kind(String read, String truth) {
    if (read.equals(truth)) {
      return ErrorKind.OTHER;
    }
    if (read.indexOf(' ') >= 0 || truth.indexOf(' ') >= 0) {
      boolean isSpacing =
          unspaced(read).equals(unspaced(truth))
              || unspaced(unbroken(read)).equals(unspaced(unbroken(truth)));
      return isSpacing ? ErrorKind.SPACING : ErrorKind.MIXED;
    }
    String readCore = core(read);
    if (readCore.equals(core(truth))) {
      return ErrorKind.EDGE_PUNCTUATION;
    }
    if (isWord(readCore)) {
      return ErrorKind.REAL_WORD;
    }
    return switch (EditDistance.of(read, truth)) {
      case 1 -> ErrorKind.NON_WORD_1;
      case 2 -> ErrorKind.NON_WORD_2;
      default -> ErrorKind.NON_WORD_3;
    };
  }

  private boolean isWord(String core) {
    String word = core.replace('\u2019', '\'');
    return lexicon.contains(word)
        || word.endsWith("'s") && lexicon.contains(word.substring(0, word.length() - 2));
  }

  private static String unspaced(String text) {
    return text.replace(" ", "");
  }

  /** Without the hyphens that end lines, which are those in front of a space. */
  private static String unbroken(String text) {
    return text.replace("- ", "").replace("\u00AC ", "");
  }

  /** Without marks at the ends. */
  private static String core(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && !Character.isLetterOrDigit(token.codePointAt(start))) {
      start += Character.charCount(token.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(token.codePointBefore(end))) {
      end -= Character.charCount(token.codePointBefore(end));
    }
    return token.substring(start, end);
  }
}
