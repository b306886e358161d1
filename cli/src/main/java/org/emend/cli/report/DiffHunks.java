package org.emend.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.emend.core.text.LosslessUtf8;

/** Puts the changed lines of one file together with their surroundings, and writes them. */
final class DiffHunks {

  /** Lines of context, as everywhere. */
  private static final int CONTEXT = 3;

  private final OutputStream out;
  private final String name;
  private boolean named;

  /** The last lines that are the same, before a hunk or in its end. */
  private final Deque<String> context = new ArrayDeque<>();

  private final ByteArrayOutputStream hunk = new ByteArrayOutputStream();
  private boolean open;
  private long oldLine = 1;
  private long newLine = 1;
  private long oldStart;
  private long newStart;

  DiffHunks(OutputStream out, String name) {
    this.out = out;
    this.name = name;
  }

  /** How large the hunk under way is, in bytes. */
  int size() {
    return hunk.size();
  }

  /** A line that stays. */
  void context(String line) throws IOException {
    context.add(line);
    oldLine++;
    newLine++;
    if (open && context.size() > 2 * CONTEXT) {
      close();
    }
    if (!open && context.size() > CONTEXT) {
      context.remove();
    }
  }

  /** Lines that are replaced. */
  void change(List<String> before, List<String> after) {
    if (!open) {
      open = true;
      oldStart = oldLine - context.size();
      newStart = newLine - context.size();
    }
    writeContext(context.size());
    before.forEach(line -> hunk.writeBytes(UnifiedDiff.line('-', line)));
    after.forEach(line -> hunk.writeBytes(UnifiedDiff.line('+', line)));
    oldLine += before.size();
    newLine += after.size();
  }

  /** The file ends. */
  void end() throws IOException {
    if (open) {
      close();
    }
  }

  private void writeContext(int lines) {
    for (int i = 0; i < lines; i++) {
      hunk.writeBytes(UnifiedDiff.line(' ', context.remove()));
    }
  }

  private void close() throws IOException {
    int trailing = Math.min(CONTEXT, context.size());
    int beyond = context.size() - trailing;
    writeContext(trailing);
    if (!named) {
      // A name with a space in it needs something to end it.
      String end = name.indexOf(' ') >= 0 ? "\t\n" : "\n";
      out.write(LosslessUtf8.encode("--- " + name + end + "+++ " + name + end));
      named = true;
    }
    String place =
        "@@ -"
            + range(oldStart, oldLine - beyond - oldStart)
            + " +"
            + range(newStart, newLine - beyond - newStart)
            + " @@\n";
    out.write(LosslessUtf8.encode(place));
    hunk.writeTo(out);
    hunk.reset();
    open = false;
    while (context.size() > CONTEXT) {
      context.remove();
    }
  }

  private static String range(long start, long length) {
    // Of nothing, the line before it is named.
    return (length == 0 ? start - 1 : start) + "," + length;
  }
}
