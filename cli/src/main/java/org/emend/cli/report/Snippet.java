package org.emend.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.patch.Span;

/**
 * The lines of a source that a span stands on, cut to what fits beside each other, with marks under
 * the span.
 */
final class Snippet {

  /** In cells of a terminal; what is longer is cut to the surroundings of the span. */
  private static final int WIDTH = 96;

  /** More lines than these tell nothing more. */
  private static final int MOST_LINES = 4;

  private static final String CUT = "…";

  /**
   * A line to show.
   *
   * @param number counted from the first line of the span; -1 where lines are left out
   * @param text what is shown
   * @param marks what stands under it: spaces, then carets
   */
  record Row(int number, String text, String marks) {}

  private final String source;
  private final Span span;
  private final List<Row> rows = new ArrayList<>();

  private Snippet(String source, Span span) {
    this.source = source;
    this.span = span;
  }

  static List<Row> of(String source, Span span) {
    Snippet snippet = new Snippet(source, span);
    snippet.showLines();
    return snippet.rows;
  }

  private void showLines() {
    List<Span> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.size() > MOST_LINES && i == MOST_LINES - 2) {
        rows.add(new Row(-1, CUT, ""));
        i = lines.size() - 1;
      }
      rows.add(row(i, lines.get(i)));
    }
  }

  /** The span's part of each line that it touches, line ends included. */
  private List<Span> lines() {
    List<Span> parts = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && !isLineEnd(end)) {
        end++;
      }
      int next = end;
      if (end < span.end()) {
        next += source.startsWith("\r\n", end) && end + 1 < span.end() ? 2 : 1;
      }
      parts.add(new Span(at, next));
      at = next;
    }
    return parts;
  }

  private boolean isLineEnd(int at) {
    return source.charAt(at) == '\n' || source.charAt(at) == '\r';
  }

  private Row row(int number, Span part) {
    String marked = shortened(Glyphs.of(part.of(source), true));
    int width = Glyphs.width(marked);
    int room = Math.max(0, WIDTH - width);
    String left = leftOf(part.start(), room / 2);
    String right = endsLine(part) ? "" : rightOf(part.end(), room - Glyphs.width(left));
    if (left.startsWith(CUT)) {
      left = leftOf(part.start(), room - Glyphs.width(right));
    }
    return new Row(
        number,
        left + marked + right,
        " ".repeat(Glyphs.width(left)) + "^".repeat(Math.max(1, width)));
  }

  private boolean endsLine(Span part) {
    return isLineEnd(part.end() - 1);
  }

  /** A span that alone is longer than the line: its beginning and its end. */
  private static String shortened(String shown) {
    if (Glyphs.width(shown) <= WIDTH) {
      return shown;
    }
    return upTo(shown, WIDTH * 2 / 3) + " " + CUT + " " + downTo(shown, WIDTH / 4);
  }

  private static String upTo(String shown, int cells) {
    int end = 0;
    int width = 0;
    while (end < shown.length()) {
      int next = shown.offsetByCodePoints(end, 1);
      width += Glyphs.width(shown.substring(end, next));
      if (width > cells) {
        break;
      }
      end = next;
    }
    return shown.substring(0, end);
  }

  private static String downTo(String shown, int cells) {
    int start = shown.length();
    int width = 0;
    while (start > 0) {
      int next = shown.offsetByCodePoints(start, -1);
      width += Glyphs.width(shown.substring(next, start));
      if (width > cells) {
        break;
      }
      start = next;
    }
    return shown.substring(start);
  }

  /** What stands before a place on its line; of a long line the last words that fit. */
  private String leftOf(int place, int cells) {
    StringBuilder shown = new StringBuilder();
    List<String> glyphs = new ArrayList<>();
    int width = 0;
    int at = place;
    while (at > 0 && !isLineEnd(at - 1)) {
      int before = source.offsetByCodePoints(at, -1);
      String glyph = Glyphs.of(source.codePointAt(before), false);
      width += Glyphs.width(glyph);
      if (width > cells) {
        dropPartOfWord(glyphs);
        glyphs.add(CUT);
        break;
      }
      glyphs.add(glyph);
      at = before;
    }
    for (int i = glyphs.size() - 1; i >= 0; i--) {
      shown.append(glyphs.get(i));
    }
    return shown.toString();
  }

  /** What follows a place on its line; of a long line the first words that fit. */
  private String rightOf(int place, int cells) {
    List<String> glyphs = new ArrayList<>();
    int width = 0;
    int at = place;
    while (at < source.length() && !isLineEnd(at)) {
      int codePoint = source.codePointAt(at);
      String glyph = Glyphs.of(codePoint, false);
      width += Glyphs.width(glyph);
      if (width > cells) {
        dropPartOfWord(glyphs);
        glyphs.add(CUT);
        break;
      }
      glyphs.add(glyph);
      at += Character.charCount(codePoint);
    }
    return String.join("", glyphs);
  }

  /** The last glyphs back to a space, if one is near: a word cut in two reads badly. */
  private static void dropPartOfWord(List<String> glyphs) {
    int least = Math.max(1, glyphs.size() - 12);
    for (int i = glyphs.size(); i > least; i--) {
      if (glyphs.get(i - 1).equals(" ")) {
        glyphs.subList(i, glyphs.size()).clear();
        return;
      }
    }
  }
}
