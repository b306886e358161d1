package org.emend.cli.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;
import org.emend.formats.TooLongException;

/** What went wrong with a file: its name, what happened, and what to do about it. */
public final class FileProblem extends IOException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String advice;
  private final boolean endsRun;

  /**
   * A problem of one input; the others can still be processed.
   *
   * @param what happened, as a short sentence without a full stop
   * @param advice what to do, likewise
   */
  public FileProblem(String name, String what, String advice) {
    super(what);
    this.name = name;
    this.advice = advice;
    this.endsRun = false;
  }

  private FileProblem(String name, String what, String advice, boolean endsRun, IOException cause) {
    super(what, cause);
    this.name = name;
    this.advice = advice;
    this.endsRun = endsRun;
  }

  /** An input could not be read. */
  public static IOException reading(String name, IOException cause) {
    if (isSettled(cause)) {
      return cause;
    }
    if (cause instanceof ZipException || cause instanceof EOFException) {
      return new FileProblem(
          name,
          "damaged gzip data (" + message(cause) + ")",
          "fetch the file again, `gzip -t` tests it",
          false,
          cause);
    }
    String advice = "check that it can be read";
    if (cause instanceof NoSuchFileException) {
      advice = "check the name";
    } else if (cause instanceof AccessDeniedException) {
      advice = "make it readable, or leave it out";
    }
    if (cause instanceof TooLongException) {
      return new FileProblem(
          name, message(cause), "split it, or read it as plain text: --format text", false, cause);
    }
    return new FileProblem(name, what(cause, "no such file"), advice, false, cause);
  }

  /** An output could not be written. What stood there before stands there still. */
  public static IOException writing(String name, IOException cause) {
    return isSettled(cause) ? cause : writing(name, cause, false);
  }

  /** Something that the whole run writes to could not be written. */
  public static IOException endingRun(String name, IOException cause) {
    return isSettled(cause) ? cause : writing(name, cause, true);
  }

  private static FileProblem writing(String name, IOException cause, boolean endsRun) {
    String advice = "check that it can be written; what was there is as it was";
    if (cause instanceof NoSuchFileException) {
      advice = "make the folder first";
    } else if (cause instanceof AccessDeniedException) {
      advice = "make the file and its folder writable, or write elsewhere";
    } else if (isDiskFull(cause)) {
      advice = "free some space and run again; nothing was replaced";
    }
    return new FileProblem(name, what(cause, "no such folder"), advice, endsRun, cause);
  }

  private static boolean isSettled(IOException e) {
    return e instanceof FileProblem || e instanceof ClosedPipeException;
  }

  private static String what(IOException e, String missing) {
    if (e instanceof NoSuchFileException) {
      return missing;
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return message(e);
  }

  private static String message(IOException e) {
    String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (text == null || text.isEmpty()) {
      return e.getClass().getSimpleName();
    }
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static boolean isDiskFull(IOException e) {
    String text = message(e).toLowerCase(Locale.ROOT);
    return text.contains("no space") || text.contains("quota");
  }

  /** The file, as the user named it. */
  public String name() {
    return name;
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  public String advice() {
    return advice;
  }

  /** Whether there is no point in going on with other inputs. */
  public boolean endsRun() {
    return endsRun;
  }
}
