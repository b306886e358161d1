package org.emend.formats.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes an edit log: for each input a header, a line for each change, and a trailer.
 *
 * <p>A log only grows. An input that is cleaned again adds to it, so every version that was ever
 * logged can be restored. Everything beyond ASCII is escaped, so that look-alikes can be told apart
 * and bytes that were not UTF-8 have a spelling. Not thread-safe.
 */
public final class EditLogWriter implements Closeable {

  private final FileChannel channel;
  private final OutputStream out;
  private final JsonFactory json =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private EditLogWriter(FileChannel channel) {
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /**
   * Opens a log to add to.
   *
   * @throws IOException if it cannot be written, is a file of another kind, or is being written by
   *     another run
   */
  public static EditLogWriter open(Path log) throws IOException {
    EditLogReader.requireLog(log);
    FileChannel channel =
        FileChannel.open(
            log, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    EditLogWriter writer = new EditLogWriter(channel);
    try {
      if (Files.isRegularFile(log)) {
        if (channel.tryLock() == null) {
          throw new IOException("another run is writing this log; give each run its own");
        }
        writer.endCutLine(log);
      }
      return writer;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What an interrupted run left of a line must not run into the next one. */
  private void endCutLine(Path log) throws IOException {
    try (FileChannel written = FileChannel.open(log, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      if (written.size() > 0
          && written.read(last, written.size() - 1) == 1
          && last.get(0) != '\n') {
        out.write('\n');
      }
    }
  }

  public void write(LogHeader header) throws IOException {
    line(
        line -> {
          line.writeStringField("log", EditLogReader.KIND);
          line.writeStringField("version", header.version());
          line.writeStringField("path", header.path());
          line.writeStringField("format", header.format());
          line.writeStringField("profile", header.profile());
          line.writeStringField("profileHash", header.profileHash());
        });
    out.flush(); // a run that is killed shows in the log
  }

  public void write(List<Hunk> hunks) throws IOException {
    for (Hunk hunk : hunks) {
      line(
          line -> {
            if (hunk.record() > 0) {
              line.writeNumberField("record", hunk.record());
            }
            line.writeNumberField("offset", hunk.offset());
            line.writeStringField("before", hunk.before());
            line.writeStringField("after", hunk.after());
            line.writeArrayFieldStart("rules");
            for (String rule : hunk.rules()) {
              line.writeString(rule);
            }
            line.writeEndArray();
            line.writeNumberField("confidence", hunk.confidence());
          });
    }
  }

  /** Ends an input. When this returns the log is on the disk, and the output may take its place. */
  public void write(LogTrailer trailer) throws IOException {
    line(
        line -> {
          line.writeStringField("before", trailer.before());
          line.writeStringField("after", trailer.after());
          line.writeNumberField("hunks", trailer.hunks());
          if (!trailer.encoding().isUtf8()) {
            line.writeStringField("charset", trailer.encoding().name());
            line.writeBooleanField("bom", trailer.encoding().bom());
            line.writeBooleanField("kept", trailer.kept());
          }
        });
    out.flush();
    channel.force(true);
  }

  private void line(Fields fields) throws IOException {
    try (JsonGenerator line =
        json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      line.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      line.writeStartObject();
      fields.write(line);
      line.writeEndObject();
    }
    out.write('\n');
  }

  private interface Fields {
    void write(JsonGenerator line) throws IOException;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
