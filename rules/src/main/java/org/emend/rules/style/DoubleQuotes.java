package org.emend.rules.style;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.text.Text;
import org.emend.rules.style.QuotationMark.Change;
import org.jspecify.annotations.Nullable;

/**
 * Curls the straight double quotation marks of a passage. Each must be opening or closing by its
 * neighbours, and opening and closing ones must alternate, curly ones included: the two agree only
 * where both are right.
 *
 * <p>What does not add up costs the lines that it stands on, no more. A quotation may be left open
 * where a paragraph follows that opens it again, and at the end of a passage that is not the last.
 */
final class DoubleQuotes {

  private final Text text;
  private final String chars;
  private final Verbatim verbatim;
  private final QuotePair pair;
  private final String inside;

  private final List<Change> settled = new ArrayList<>();

  /** Since all was closed at the beginning of a line. */
  private final List<Change> pending = new ArrayList<>();

  private boolean open;
  private boolean spoiled;

  /**
   * Of a passage.
   *
   * @param inside what stands between a guillemet and what it quotes
   */
  DoubleQuotes(Text text, Verbatim verbatim, QuotePair pair, String inside) {
    this.text = text;
    this.chars = text.chars();
    this.verbatim = verbatim;
    this.pair = pair;
    this.inside = inside;
  }

  List<Change> curled() {
    boolean lineStart = true;
    for (int at = 0; at < chars.length(); at++) {
      char c = chars.charAt(at);
      if (Verbatim.isLineEnd(c)) {
        lineStart = true;
        endLine();
      } else if (c == '"' || QuotePair.DOUBLE.indexOf(c) >= 0) {
        if (!verbatim.covers(at)) {
          mark(at, c, lineStart);
        }
        lineStart = false;
      } else if (!QuoteRole.isSpace(c)) {
        lineStart = false;
      }
    }
    if (open && (text.isLast() || !text.isWhole())) {
      spoiled = true;
    }
    settle();
    return settled;
  }

  private void endLine() {
    if (!open || spoiled) {
      settle();
    }
  }

  private void settle() {
    if (!spoiled) {
      settled.addAll(pending);
    }
    pending.clear();
    open = false;
    spoiled = false;
  }

  private void mark(int at, char c, boolean lineStart) {
    QuoteRole role = role(at, c);
    if (role == null || c == '"' && isPrime(at, role)) {
      return;
    }
    if (role == QuoteRole.OPENING && open && lineStart && !spoiled) {
      settle(); // every paragraph of a long quotation opens it again
    }
    spoiled |=
        role == QuoteRole.UNCLEAR
            || role == (open ? QuoteRole.OPENING : QuoteRole.CLOSING)
            || QuoteRole.isForeign(chars, at);
    open = role == QuoteRole.OPENING;
    if (c == '"' && open) {
      pending.add(new Change(at, opening()));
    } else if (c == '"' && !spoiled && isLiteral(at)) {
      pending.remove(pending.size() - 1);
    } else if (c == '"') {
      pending.add(new Change(at, closing()));
    }
  }

  /** A version or an identifier, as programs quote them: {@code "17.0.16"}, {@code "lamp1"}. */
  private boolean isLiteral(int close) {
    int open = pending.isEmpty() ? -1 : pending.get(pending.size() - 1).at();
    boolean joined = false;
    for (int i = close - 2; i > open && open >= 0; i--) {
      char c = chars.charAt(i);
      if (c <= ' ' || QuotePair.DOUBLE.indexOf(c) >= 0) {
        return false;
      }
      joined |= "._$%".indexOf(c) >= 0;
      joined |= Character.isLowerCase(c) && Character.isDigit(chars.charAt(i + 1));
    }
    return joined;
  }

  private String opening() {
    return pair.open() + (pair.open() == '\u00AB' ? inside : "");
  }

  private String closing() {
    return (pair.close() == '\u00BB' ? inside : "") + pair.close();
  }

  /** Null for marks of another pair: they quote on a level of their own. */
  private @Nullable QuoteRole role(int at, char c) {
    if (c == '"') {
      return QuoteRole.at(chars, at);
    }
    boolean opens = c == pair.open();
    boolean closes = c == pair.close();
    if (opens && closes) {
      return QuoteRole.at(chars, at);
    }
    return opens ? QuoteRole.OPENING : closes ? QuoteRole.CLOSING : null;
  }

  /** Inches, and seconds: a mark behind a digit that nothing opened. */
  private boolean isPrime(int at, QuoteRole role) {
    return !open && role != QuoteRole.OPENING && QuoteRole.isAfterDigit(chars, at);
  }
}
