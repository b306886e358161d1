package org.emend.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.emend.core.patch.Span;

/**
 * Cuts plain text into paragraphs: runs of lines up to a blank one, without the last line's end.
 *
 * <p>A paragraph longer than {@link #LONGEST} is cut at the end of a line, else after white space,
 * else between grapheme clusters. What a rule would see only across the cut is missed there, and
 * rules that need whole paragraphs keep silent.
 */
final class Paragraphs {

  /** In UTF-16 code units. Rules may keep a passage in memory several times over. */
  static final int LONGEST = 1 << 16;

  /** A piece of the text, and whether it is a whole paragraph. */
  record Piece(Span span, boolean whole) {}

  private final String text;
  private final boolean continues;
  private final boolean continued;
  private final List<Piece> pieces = new ArrayList<>();

  private Paragraphs(String text, boolean continues, boolean continued) {
    this.text = text;
    this.continues = continues;
    this.continued = continued;
  }

  static List<Piece> of(String text) {
    return of(text, 0, false, false);
  }

  /**
   * The paragraphs of a text.
   *
   * @param from where to begin
   * @param continues whether the text begins inside a paragraph
   * @param continued whether it ends inside one
   */
  static List<Piece> of(String text, int from, boolean continues, boolean continued) {
    Paragraphs paragraphs = new Paragraphs(text, continues, continued);
    paragraphs.cut(from);
    return paragraphs.pieces;
  }

  private void cut(int from) {
    boolean hasReturns = text.indexOf('\r', from) >= 0;
    IntUnaryOperator lineEnd = hasReturns ? this::endOfLine : this::nextNewline;
    int start = -1; // of the paragraph under way
    int end = -1; // of its last line
    int at = from;
    while (at < text.length()) {
      int stop = lineEnd.applyAsInt(at);
      if (!isBlank(at, stop)) {
        start = start < 0 ? at : start;
        end = stop;
      } else if (start >= 0) {
        add(new Span(start, end), start == from && continues);
        start = -1;
      }
      at = afterLineEnd(stop);
    }
    if (start >= 0) {
      add(new Span(start, end), start == from && continues || continued);
    }
  }

  /** Where only newlines end lines: the JDK searches for one character at memory speed. */
  private int nextNewline(int at) {
    int newline = text.indexOf('\n', at);
    return newline < 0 ? text.length() : newline;
  }

  private int endOfLine(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int afterLineEnd(int stop) {
    return text.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  private void add(Span paragraph, boolean partial) {
    int start = paragraph.start();
    while (paragraph.end() - start > LONGEST) {
      int cut = Cut.in(text, start, start + LONGEST);
      pieces.add(new Piece(new Span(start, cut), false));
      start = cut;
    }
    boolean whole = !partial && start == paragraph.start();
    pieces.add(new Piece(new Span(start, paragraph.end()), whole));
  }
}
