package org.emend.cli.report;

import org.emend.formats.Section;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of an input that comes in sections. Both count from 1; a line ends with LF, CR
 * or CRLF. Not thread-safe.
 */
final class Positions {

  /** A place as people name it. */
  record Place(long line, long column) {}

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ColumnUnit unit;
  private @Nullable Section section;

  /** How much of the first line is a byte order mark that the unit does not count. */
  private int mark;

  /** Where the section begins. */
  private long firstLine = 1;

  private long firstColumn = 1;

  // The last answer: the next question is mostly about a place a little further on.
  private int at;
  private long line = 1;
  private long column = 1;

  // The one before: a finding may begin before the last one ends, but hardly before it begins.
  private int earlierAt;
  private long earlierLine = 1;
  private long earlierColumn = 1;

  /** Columns in code points. */
  Positions() {
    this(ColumnUnit.CODE_POINTS);
  }

  Positions(ColumnUnit unit) {
    this.unit = unit;
  }

  /** Goes to the next section of the input. */
  void enter(Section next) {
    if (section != null) {
      advance(section.text(), section.text().length());
    } else {
      boolean marked = !next.text().isEmpty() && next.text().charAt(0) == BYTE_ORDER_MARK;
      mark = marked && !unit.countsByteOrderMark() ? 1 : 0;
    }
    section = next;
    firstLine = line;
    firstColumn = column;
    at = 0;
    remember();
  }

  /** The place of a code unit of the section. */
  Place at(int offset) {
    if (section == null) {
      throw new IllegalStateException("in no section");
    }
    if (offset >= at) {
      remember();
    } else if (offset >= earlierAt) {
      at = earlierAt;
      line = earlierLine;
      column = earlierColumn;
    } else {
      at = 0;
      line = firstLine;
      column = firstColumn;
      remember();
    }
    advance(section.text(), offset);
    return new Place(line, line == 1 ? Math.max(1, column - mark) : column);
  }

  private void remember() {
    earlierAt = at;
    earlierLine = line;
    earlierColumn = column;
  }

  private void advance(String text, int to) {
    int lineStart = -1;
    int next = at;
    while (true) {
      int end = lineEnd(text, next, to);
      if (end < 0) {
        break;
      }
      line++;
      lineStart = end;
      next = end;
    }
    column =
        lineStart < 0 ? column + unit.count(text, at, to) : 1 + unit.count(text, lineStart, to);
    at = to;
  }

  /** Past the first line end that lies wholly in {@code [from, to)}, or -1. */
  private static int lineEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (!pair) {
          return i + 1;
        }
        return i + 2 <= to ? i + 2 : -1;
      }
    }
    return -1;
  }
}
