package org.emend.rules.encoding;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/**
 * A single-byte character set, as sloppy as programs are with it: a byte that the set leaves
 * undefined is the character of the same number, and so comes back when it is written. In
 * Windows-1252 every C1 control is also taken for its byte, because Latin-1, which has them, and
 * Windows-1252 are mistaken for each other all the time.
 *
 * <p>Immutable and thread-safe.
 */
final class CodePage {

  private static final Lazy<List<CodePage>> ALL =
      new Lazy<>(
          () ->
              Resource.lines(CodePage.class, "code-pages.tsv").stream()
                  .map(CodePage::parse)
                  .toList());

  /** In the table, stands for a byte from 0xA0 up that a page does not define. */
  private static final char NONE = '\uFFFD';

  private final String name;

  /** The characters of the bytes 0x80 to 0xFF. */
  private final char[] chars;

  /** Byte plus one for each code unit; 0 where there is none. ASCII is not looked up here. */
  private final short[] byteOf = new short[Character.MAX_VALUE + 1];

  /** The bytes from 0xA0 up that are not defined. */
  private final BitSet gaps = new BitSet();

  /** The bytes for which there is no character. */
  private final int[] undefined;

  private CodePage(String name, char[] chars) {
    this.name = name;
    this.chars = chars;
    if (name.equals("windows-1252")) {
      for (int b = 0x80; b < 0xA0; b++) {
        byteOf[b] = (short) (b + 1);
      }
    }
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == NONE) {
        chars[i] = (char) (0x80 + i);
        gaps.set(0x80 + i);
      }
      byteOf[chars[i]] = (short) (0x80 + i + 1);
    }
    this.undefined =
        IntStream.range(0x80, 0x100).filter(b -> chars[b - 0x80] == b && b < 0xA0).toArray();
  }

  private static CodePage parse(String line) {
    int tab = line.indexOf('\t');
    char[] chars = new char[128];
    String[] codes = line.substring(tab + 1).split(" ", -1);
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) Integer.parseInt(codes[i], 16);
    }
    return new CodePage(line.substring(0, tab), chars);
  }

  static List<CodePage> all() {
    return ALL.get();
  }

  static CodePage named(String name) {
    return all().stream()
        .filter(page -> page.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no code page " + name));
  }

  /** Windows-1252, and Latin-1 with it. */
  static CodePage western() {
    return all().get(0);
  }

  /** The bytes that have no character here, so that they are easily lost. */
  int[] undefined() {
    return undefined;
  }

  String name() {
    return name;
  }

  /** Whether a byte from 0x80 up has a meaning of its own, and is no control. */
  boolean defines(int b) {
    return !gaps.get(b) && !Character.isISOControl(chars[b - 0x80]);
  }

  /** The character that a byte from 0x80 up stands for. */
  char charOf(int b) {
    return chars[b - 0x80];
  }

  /** The character that Windows has in place of a C1 control: this page's, if it is of Windows. */
  char windowsCharOf(int control) {
    return name.startsWith("windows-") ? charOf(control) : western().charOf(control);
  }

  /** The byte from 0x80 up that a code unit was, or -1. */
  int byteOf(char c) {
    return byteOf[c] - 1;
  }

  @Override
  public String toString() {
    return name;
  }
}
