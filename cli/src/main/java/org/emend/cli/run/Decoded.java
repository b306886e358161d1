package org.emend.cli.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.formats.Compression;
import org.emend.formats.charset.Choice;
import org.emend.formats.charset.Choice.Evidence;
import org.emend.formats.charset.DecodedInput;
import org.emend.formats.charset.NotInCharsetException;
import org.emend.formats.charset.TextEncoding;

/** An input as UTF-8, the hash of its own bytes, and what there is to say of their charset. */
final class Decoded extends InputStream {

  private static final int BUFFER = 1 << 16;

  private final Source source;
  private final Optional<String> named;
  private final Digest digest = new Digest();
  private final DecodedInput in;

  /**
   * Opens an input.
   *
   * @param named the charset that the user says it is
   * @param hashed whether its hash will be asked for
   */
  Decoded(Source source, Optional<String> named, boolean hashed) throws IOException {
    this.source = source;
    this.named = named;
    InputStream raw = source.open();
    this.in = decoded(hashed ? new Hashed(raw, digest) : raw, again());
  }

  private DecodedInput decoded(InputStream raw, Optional<DecodedInput.Again> again) {
    return new DecodedInput(raw, Compression.nameWithout(source.name()), named, again);
  }

  /** What can be read twice is checked whole before anything of it is cleaned. */
  private Optional<DecodedInput.Again> again() {
    return source.path().filter(Files::isRegularFile).map(path -> source::open);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return in.read(bytes, from, length);
    } catch (NotInCharsetException e) {
      throw refused(e);
    }
  }

  private FileProblem refused(NotInCharsetException e) {
    boolean isNamed = in.choice().filter(c -> c.evidence() == Evidence.NAMED).isPresent();
    return new FileProblem(
        source.name(),
        (isNamed ? "" : "read as " + e.charset() + ": ") + e.getMessage(),
        isNamed
            ? "name the right one with --encoding; utf-8 passes every byte as it is"
            : "name the encoding with --encoding; utf-8 passes every byte as it is");
  }

  /** What it is written in; UTF-8 as long as all that was read is ASCII. */
  TextEncoding encoding() {
    return in.choice().map(Choice::encoding).orElse(TextEncoding.UTF_8);
  }

  /** Whether the bytes to come may be in any charset that has ASCII in it. */
  boolean isOpen() {
    return in.choice().isEmpty();
  }

  /** Finds out what the rest is written in, for a text that is ASCII so far. */
  void lookAhead() throws IOException {
    DecodedInput.Again again =
        again()
            .orElseThrow(
                () ->
                    new FileProblem(
                        source.name(),
                        "a repair is not ASCII, and the encoding to keep is not known yet",
                        "name it with --encoding"));
    try (DecodedInput ahead = decoded(again.open(), Optional.empty())) {
      byte[] buffer = new byte[BUFFER];
      while (ahead.choice().isEmpty() && ahead.read(buffer) >= 0) {}
      in.settle(ahead.choice().orElseThrow());
    } catch (NotInCharsetException e) {
      throw refused(e);
    }
  }

  /** What it is written in, if that is not UTF-8. */
  Optional<TextEncoding> otherThanUtf8() {
    return Optional.of(encoding()).filter(encoding -> !encoding.isUtf8());
  }

  /** What the user should know: that the charset is a guess, or that there was none to be had. */
  Optional<String> doubt(boolean converted) {
    Choice choice = in.choice().orElse(new Choice(TextEncoding.UTF_8, Evidence.ASCII));
    String name = choice.encoding().name();
    return switch (choice.evidence()) {
      case UNSURE ->
          Optional.of(
              "is not all UTF-8, and what else it is, is not sure: it is read as UTF-8 with stray bytes; name the"
                  + " encoding with --encoding");
      case DETECTED ->
          Optional.of("read as " + name + ", by the look of it; --encoding names another");
      case DECLARED ->
          converted
              ? Optional.of(
                  "declares "
                      + name
                      + " and comes out in UTF-8; change what it declares, or use --keep-encoding")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** SHA-256 of the bytes that were read. */
  String hash() {
    return digest.hex();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Hashes what passes. */
  private static final class Hashed extends FilterInputStream {

    private final Digest digest;

    Hashed(InputStream in, Digest digest) {
      super(in);
      this.digest = digest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      if (read > 0) {
        digest.add(bytes, from, read);
      }
      return read;
    }
  }
}
