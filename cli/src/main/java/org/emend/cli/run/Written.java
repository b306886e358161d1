package org.emend.cli.run;

import java.io.IOException;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Output;
import org.emend.cli.io.Source;
import org.emend.cli.report.Cleaned;
import org.emend.formats.charset.CharsetWriter;
import org.emend.formats.charset.NotInCharsetException;
import org.emend.formats.charset.TextEncoding;
import org.emend.formats.log.Hunk;

/**
 * The bytes that an input becomes: UTF-8, or the charset that it came in. A character that this
 * charset does not have fails the input, before its section is written.
 */
final class Written {

  private final Decoded decoded;
  private final Source source;
  private final Output output;
  private final boolean keep;
  private final boolean hashed;
  private final Digest digest = new Digest();
  private Optional<CharsetWriter> writer = Optional.empty();

  /** Of the sections that are written. */
  private long lines = 1;

  /**
   * Begins an output.
   *
   * @param keep whether it keeps the charset of the input
   * @param hashed whether its hash will be asked for
   */
  Written(Decoded decoded, Source source, Output output, boolean keep, boolean hashed) {
    this.decoded = decoded;
    this.source = source;
    this.output = output;
    this.keep = keep;
    this.hashed = hashed;
  }

  void write(Cleaned cleaned) throws IOException {
    if (keep && decoded.isOpen() && !isAscii(cleaned)) {
      decoded.lookAhead();
    }
    TextEncoding encoding = decoded.encoding();
    if (encoding.isUtf8() || !keep) {
      put(cleaned.bytes(), cleaned.isChanged() || !encoding.isUtf8());
    } else {
      put(encoded(cleaned, encoding), cleaned.isChanged());
    }
    lines += cleaned.section().text().chars().filter(c -> c == '\n').count();
  }

  /** Ends the text. */
  void end() throws IOException {
    TextEncoding encoding = decoded.encoding();
    if (encoding.isUtf8()) {
      return;
    }
    if (keep) {
      put(writer(encoding).end(), false);
    } else {
      put(new byte[0], true); // a byte order mark alone is a change, too
    }
  }

  /** SHA-256 of all that was written. */
  String hash() {
    return digest.hex();
  }

  private static boolean isAscii(Cleaned cleaned) {
    return cleaned.patch().edits().stream()
        .allMatch(edit -> edit.after().chars().allMatch(c -> c < 0x80));
  }

  private byte[] encoded(Cleaned cleaned, TextEncoding encoding) throws IOException {
    String text = cleaned.patch().apply(cleaned.section().text());
    try {
      return writer(encoding).encode(text);
    } catch (NotInCharsetException e) {
      throw cannotHold(cleaned, text, e);
    }
  }

  private CharsetWriter writer(TextEncoding encoding) throws IOException {
    if (writer.isEmpty()) {
      writer = Optional.of(new CharsetWriter(encoding));
      put(encoding.mark(), false);
    }
    return writer.get();
  }

  private FileProblem cannotHold(Cleaned cleaned, String text, NotInCharsetException e) {
    int place = (int) e.place();
    long line = lines + text.substring(0, place).chars().filter(c -> c == '\n').count();
    int column = text.codePointCount(text.lastIndexOf('\n', place - 1) + 1, place) + 1;
    String rules = "the rule";
    long growth = 0;
    for (Hunk hunk : Hunk.of(cleaned.section(), cleaned.reports())) {
      long start = hunk.offset() - cleaned.section().offset() + growth;
      if (start <= place && place < start + hunk.after().length()) {
        rules = String.join(",", hunk.rules());
      }
      growth += hunk.after().length() - hunk.before().length();
    }
    return new FileProblem(
        source.name() + ":" + line + ":" + column,
        "a repair needs a character that the encoding lacks: " + e.getMessage(),
        "leave out --keep-encoding to write UTF-8, or --disable " + rules);
  }

  private void put(byte[] bytes, boolean changed) throws IOException {
    output.write(bytes, changed);
    if (hashed) {
      digest.add(bytes);
    }
  }
}
