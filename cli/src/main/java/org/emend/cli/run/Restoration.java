package org.emend.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Output;
import org.emend.cli.io.Outputs;
import org.emend.cli.io.Source;
import org.emend.formats.charset.DecodedInput;
import org.emend.formats.charset.EncodedOutput;
import org.emend.formats.charset.NotInCharsetException;
import org.emend.formats.charset.TextEncoding;
import org.emend.formats.log.EditLogReader;
import org.emend.formats.log.NotALogException;
import org.emend.formats.log.StaleLogException;
import org.emend.formats.log.Undo;

/** The way back: a cleaned file becomes what it was, byte for byte, or stays as it is. */
public final class Restoration {

  private static final int BUFFER = 1 << 16;

  private final String logName;
  private final Source cleaned;

  /** Restores a file from a log. */
  public Restoration(String logName, Source cleaned) {
    this.logName = logName;
    this.cleaned = cleaned;
  }

  /**
   * Finds the run that wrote the file.
   *
   * @throws FileProblem if there is none
   */
  public EditLogReader.Run run() throws IOException {
    String hash = hash();
    try (EditLogReader log = open()) {
      Optional<EditLogReader.Run> run = log.lastRunThatWrote(hash, cleaned.name());
      if (run.isPresent()) {
        return run.get();
      }
      if (log.isInterrupted()) {
        throw new FileProblem(
            cleaned.name(),
            logName + " ends without a trailer: its last run was interrupted",
            "an interrupted run replaces nothing, so there is nothing to undo");
      }
      throw new FileProblem(
          cleaned.name(),
          "no run in " + logName + " wrote this text",
          "it has changed since, or another log knows it");
    }
  }

  /** Writes the original. If it does not come out right, the output is never seen. */
  public void restore(EditLogReader.Run run, Outputs outputs) throws IOException {
    try (Output output = outputs.open(cleaned)) {
      if (!output.isAtomic()) {
        restore(run, (bytes, changed) -> {}); // so that nothing wrong gets out
      }
      restore(run, output);
      output.finish();
      output.commit();
    }
  }

  private void restore(EditLogReader.Run run, Output output) throws IOException {
    Digest digest = new Digest();
    TextEncoding encoding = run.trailer().encoding();
    try (InputStream in = DecodedInput.as(run.trailer().written(), cleaned.open());
        EditLogReader log = open()) {
      skipTo(run, log);
      OutputStream out = new BufferedOutputStream(into(output, digest), BUFFER);
      if (encoding.isUtf8()) {
        Undo.restore(in, log, out);
      } else {
        EncodedOutput encoded = new EncodedOutput(out, encoding);
        Undo.restore(in, log, encoded);
        encoded.finish();
      }
      out.flush();
    } catch (StaleLogException | NotInCharsetException e) {
      throw mismatch(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw FileProblem.reading(logName, e); // all else has its name already
    }
    if (!digest.hex().equals(run.trailer().before())) {
      throw mismatch("the result is not what the log says there was");
    }
  }

  private void skipTo(EditLogReader.Run run, EditLogReader log) throws IOException {
    try {
      log.skipTo(run);
    } catch (IOException e) {
      throw FileProblem.reading(logName, e);
    }
  }

  private static OutputStream into(Output output, Digest digest) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] piece = Arrays.copyOfRange(bytes, from, from + length);
        digest.add(piece);
        output.write(piece, true);
      }
    };
  }

  private FileProblem mismatch(String what) {
    return new FileProblem(
        cleaned.name(), what, logName + " is damaged or has been edited; nothing was written");
  }

  private String hash() throws IOException {
    Digest digest = new Digest();
    try (InputStream in = cleaned.open()) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.add(buffer, 0, read);
      }
    }
    return digest.hex();
  }

  private EditLogReader open() throws IOException {
    try {
      return new EditLogReader(Path.of(logName));
    } catch (NotALogException e) {
      throw new FileProblem(logName, "is no edit log", "name the one that --log wrote");
    } catch (IOException e) {
      throw FileProblem.reading(logName, e);
    }
  }
}
