package org.emend.formats.charset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.emend.core.text.LosslessUtf8;

/**
 * An input as UTF-8, whatever it is written in. UTF-8 itself passes byte for byte, with whatever in
 * it is malformed; so does ASCII, at the cost of one look at each byte.
 *
 * <p>The charset is told when it must be: at the beginning where that has a byte order mark, zero
 * bytes, or a name was given; else at the first byte beyond ASCII, however late that comes, from a
 * sample that begins there. The sample is 64 KiB, and grows up to 1 MiB where it holds few bytes
 * beyond ASCII; that is all the memory that is needed, and a pipe is read once.
 *
 * <p>What is read in another charset is proven to survive the way back, block by block: {@link
 * NotInCharsetException}. Where the input can be opened again, all of it is proven before the first
 * of those bytes is given out. Not thread-safe.
 */
public final class DecodedInput extends InputStream {

  static final int BLOCK = 1 << 16;
  static final int LONGEST_SAMPLE = 1 << 20;

  /** So many bytes beyond ASCII tell a charset, if anything does. */
  private static final int ENOUGH = 2048;

  /** Opens the same input once more. */
  @FunctionalInterface
  public interface Again {
    InputStream open() throws IOException;
  }

  private final InputStream raw;
  private final String fileName;
  private final Optional<String> named;
  private final Optional<Again> again;

  private Optional<Choice> choice = Optional.empty();
  private Optional<String> declared = Optional.empty();
  private Optional<CharsetReader> reader = Optional.empty();

  /** What is given out next, and what of it has been. */
  private byte[] ready = new byte[0];

  private int given;

  /** Read, and not decoded yet. */
  private byte[] sample = new byte[0];

  /** How many bytes were read before {@link #sample}. */
  private long before;

  private boolean begun;
  private boolean ended;

  /**
   * An input that reads from another.
   *
   * @param fileName of what is inside, where the file is compressed
   * @param named the charset that the user says it is, one of {@link KnownCharsets#names}
   * @param again for a file; empty for what can be read only once
   */
  public DecodedInput(
      InputStream raw, String fileName, Optional<String> named, Optional<Again> again) {
    this.raw = raw;
    this.fileName = fileName;
    this.named = named;
    this.again = again;
  }

  /** An input whose encoding is known for certain, and not looked for. */
  public static DecodedInput as(TextEncoding encoding, InputStream raw) throws IOException {
    DecodedInput in = new DecodedInput(raw, "", Optional.of(encoding.name()), Optional.empty());
    in.begun = true;
    in.ready =
        in.decide(
            new Choice(encoding, Choice.Evidence.NAMED),
            raw.readNBytes(ByteOrderMark.length(encoding)));
    return in;
  }

  /**
   * What the input is written in, and what told it; empty as long as all that was read is ASCII.
   */
  public Optional<Choice> choice() {
    return choice;
  }

  /** Settles what is to come, for somebody who knows, if it is not settled yet. */
  public void settle(Choice told) throws IOException {
    if (choice.isEmpty()) {
      decide(told, new byte[0]);
    }
  }

  /** The charset that the input declares, whether that is true or not. */
  public Optional<String> declared() {
    return declared;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (given == ready.length) {
      if (begun && !ended && passes()) {
        return raw.read(bytes, from, length);
      }
      if (ended) {
        return -1;
      }
      given = 0;
      ready = begun ? next() : first();
    }
    int count = Math.min(length, ready.length - given);
    System.arraycopy(ready, given, bytes, from, count);
    given += count;
    return count;
  }

  private boolean passes() {
    return choice.isPresent() && reader.isEmpty();
  }

  private byte[] first() throws IOException {
    begun = true;
    byte[] begin = raw.readNBytes(Declaration.WITHIN);
    Optional<Choice> told = ByteOrderMark.of(begin);
    if (told.isEmpty() && named.isPresent()) {
      told = Optional.of(named(named.get(), begin));
    }
    if (told.isEmpty()) {
      // Plain loops and no lambdas: this is on the way of every input, however small.
      declared =
          Declaration.isPossible(fileName, begin) ? Declaration.in(fileName, begin) : declared;
      told =
          declared.isPresent() && KnownCharsets.shifts(declared.get())
              ? Optional.of(Choice.of(declared.get(), Choice.Evidence.DECLARED))
              : WideText.in(begin);
    }
    return told.isPresent() ? decide(told.get(), begin) : ascii(begin, begin.length);
  }

  private static Choice named(String name, byte[] begin) {
    if (!name.equals("utf-16")) {
      return Choice.of(name, Choice.Evidence.NAMED);
    }
    String order =
        WideText.in(begin).map(found -> found.encoding().name()).orElse("").equals("utf-16be")
            ? "utf-16be"
            : "utf-16le";
    return Choice.of(order, Choice.Evidence.NAMED);
  }

  private byte[] next() throws IOException {
    if (sample.length > 0) {
      byte[] block = sample;
      sample = new byte[0];
      return decoded(block, block.length);
    }
    byte[] block = new byte[BLOCK];
    int read = raw.read(block, 0, BLOCK);
    if (read < 0) {
      ended = true;
      return reader.isPresent() ? utf8(block, 0, true) : endOfAscii();
    }
    return reader.isPresent() ? decoded(block, read) : ascii(block, read);
  }

  private byte[] endOfAscii() {
    choice = Optional.of(new Choice(TextEncoding.UTF_8, Choice.Evidence.ASCII));
    return new byte[0];
  }

  /** Passes ASCII on; where it ends, what comes is looked at before anything else. */
  private byte[] ascii(byte[] block, int length) throws IOException {
    int beyond = Ascii.length(block, 0, length);
    if (beyond == length) {
      before += length;
      return length == block.length ? block : Arrays.copyOf(block, length);
    }
    int cut = Ascii.wordStart(block, beyond);
    before += cut;
    ByteArrayOutputStream grown = new ByteArrayOutputStream(2 * BLOCK);
    grown.write(block, cut, length - cut);
    boolean complete = false;
    byte[] look = grown.toByteArray();
    while (!complete && !suffices(look)) {
      byte[] more = raw.readNBytes(BLOCK);
      complete = more.length < BLOCK;
      grown.writeBytes(more);
      look = grown.toByteArray();
    }
    byte[] prefix = Arrays.copyOf(block, cut);
    return joined(prefix, decide(Guess.of(look, complete, declared), look));
  }

  private static boolean suffices(byte[] sample) {
    if (sample.length < BLOCK) {
      return false;
    }
    return sample.length >= LONGEST_SAMPLE || Ascii.beyond(sample) >= ENOUGH;
  }

  /** Settles the charset; {@code look} is what was read and not given out. */
  private byte[] decide(Choice told, byte[] look) throws IOException {
    choice = Optional.of(told);
    TextEncoding encoding = told.encoding();
    if (encoding.isUtf8()) {
      return look;
    }
    int mark = ByteOrderMark.length(encoding);
    before += mark;
    if (again.isPresent()) {
      prove(encoding, again.get());
    }
    reader = Optional.of(new CharsetReader(encoding, before));
    sample = mark == 0 ? look : Arrays.copyOfRange(look, mark, look.length);
    return new byte[0];
  }

  private void prove(TextEncoding encoding, Again opened) throws IOException {
    CharsetReader proof = new CharsetReader(encoding, before);
    try (InputStream in = opened.open()) {
      in.skipNBytes(before);
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        proof.decode(block, 0, read, false);
      }
      proof.decode(block, 0, 0, true);
    }
  }

  private byte[] decoded(byte[] block, int length) throws IOException {
    return utf8(block, length, false);
  }

  private byte[] utf8(byte[] block, int length, boolean last) throws IOException {
    String text = reader.orElseThrow().decode(block, 0, length, last);
    return LosslessUtf8.encode(text);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
