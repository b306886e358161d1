package org.emend.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for people: the first column to the left, all others to the right. */
final class Table {

  private static final String BETWEEN = "  ";

  private final List<String[]> rows = new ArrayList<>();

  Table(String... head) {
    rows.add(head);
  }

  void row(String... cells) {
    rows.add(cells);
  }

  /** A number with two digits behind the point. */
  static String rate(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** A share of one, such as {@code .954}, which takes less room than a percentage. */
  static String share(double value) {
    String digits = String.format(Locale.ROOT, "%.3f", value);
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }

  /** A number with commas between thousands. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** The rows as lines. */
  String text() {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String padding = " ".repeat(widths[i] - row[i].length());
        line.append(i == 0 ? row[i] + padding : BETWEEN + padding + row[i]);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
