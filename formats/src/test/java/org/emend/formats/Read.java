package org.emend.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;

/** Inputs for tests, and what is read from them. */
public final class Read {

  private Read() {}

  /** All sections, to the end. */
  static List<Section> all(Sections sections) {
    List<Section> all = new ArrayList<>();
    try (sections) {
      for (Section section = sections.next(); section != null; section = sections.next()) {
        all.add(section);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The bytes of all sections. */
  static byte[] joined(List<Section> sections) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sections.forEach(section -> bytes.writeBytes(section.bytes()));
    return bytes.toByteArray();
  }

  /** The text of every passage. */
  static List<String> passages(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.documents().stream())
        .map(Document::passages)
        .flatMap(List::stream)
        .map(Passage::text)
        .toList();
  }

  /** A stream that gives its bytes in pieces of any size, as pipes do. */
  public static InputStream inPieces(byte[] bytes, SplittableRandom random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(length, random.nextInt(1, 20)));
      }
    };
  }

  /** Bytes that are mostly text in several scripts, with line ends of all kinds and damage. */
  public static byte[] anything(SplittableRandom random, int pieces) {
    String[] choices = {
      "a",
      "word ",
      "é",
      "日本",
      "\uD83D\uDE00",
      "e\u0301",
      "\uD83D\uDC68\u200D\uD83D\uDC67",
      " ",
      "\t",
      "\n",
      "\n\n",
      "\r\n",
      "\r\n \r\n",
      "\r",
      "\r\r",
      "\u00A0",
      "\uFEFF",
      "\u2019"
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = random.nextInt(pieces); i > 0; i--) {
      if (random.nextInt(8) == 0) {
        bytes.write(random.nextInt(256));
      } else {
        bytes.writeBytes(choices[random.nextInt(choices.length)].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
