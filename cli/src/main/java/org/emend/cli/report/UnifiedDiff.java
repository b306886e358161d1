package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.core.patch.Edit;
import org.emend.core.text.LosslessUtf8;

/**
 * A unified diff of what changes, for {@code patch -p0} and {@code git apply -p0}. It follows from
 * the patches, so nothing is compared, and only the lines around a change are kept. As in every
 * diff a line ends with a line feed.
 */
public final class UnifiedDiff implements Reporter {

  /** In code units. A longer line, or run of changed lines, is not for reading. */
  private static final int LONGEST = 16 << 20;

  private final OutputStream out;
  private String name = "";
  private DiffHunks hunks;

  // The old and the new text since the last line end that they share.
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();

  /** A diff that leaves the stream open. */
  public UnifiedDiff(OutputStream out) {
    this.out = out;
    this.hunks = new DiffHunks(out, name);
  }

  @Override
  public void begin(Source source) {
    name = source.name();
    hunks = new DiffHunks(out, name);
    before.setLength(0);
    after.setLength(0);
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    String text = cleaned.section().text();
    int at = 0;
    for (Edit edit : cleaned.patch().edits()) {
      same(text, at, edit.span().start());
      before.append(edit.before());
      after.append(edit.after());
      at = edit.span().end();
    }
    same(text, at, text.length());
  }

  private void same(String text, int from, int to) throws IOException {
    int at = from;
    while (at < to) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline >= to ? to : newline + 1;
      before.append(text, at, end);
      after.append(text, at, end);
      at = end;
      if (newline >= 0 && newline < to) {
        endLine();
      }
    }
    if (before.length() > LONGEST || after.length() > LONGEST || hunks.size() > LONGEST) {
      throw new FileProblem(
          name, "lines too long for a diff", "use --report json, or --log and undo");
    }
  }

  private void endLine() throws IOException {
    if (before.compareTo(after) == 0) {
      hunks.context(before.toString());
    } else {
      hunks.change(lines(before), lines(after));
    }
    before.setLength(0);
    after.setLength(0);
  }

  private static List<String> lines(StringBuilder text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int newline = text.indexOf("\n", at);
      int end = newline < 0 ? text.length() : newline + 1;
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }

  @Override
  public void end() throws IOException {
    if (before.length() > 0 || after.length() > 0) {
      endLine();
    }
    hunks.end();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  /** A line with the sign before it, and the note that a last line without its end needs. */
  static byte[] line(char sign, String line) {
    String end = line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n";
    return LosslessUtf8.encode(sign + line + end);
  }
}
