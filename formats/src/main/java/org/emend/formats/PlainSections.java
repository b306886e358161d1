package org.emend.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Plain text, in sections of whole paragraphs.
 *
 * <p>A section ends after a blank line; where none comes within {@link #LONGEST} bytes, at the end
 * of a line, else after white space, else between grapheme clusters. A byte order mark belongs to
 * no paragraph.
 */
final class PlainSections implements Sections {

  /** In bytes. */
  static final int LONGEST = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final byte[] buffer;
  private int filled;
  private boolean ended;
  private long offset;

  /** Whether the last section ended inside a paragraph. */
  private boolean inside;

  PlainSections(InputStream in) {
    this(in, LONGEST);
  }

  PlainSections(InputStream in, int longest) {
    this.in = in;
    this.buffer = new byte[longest];
  }

  @Override
  public @Nullable Section next() throws IOException {
    fill(); // for the first section; later the buffer is full, so that the last one is known
    if (filled == 0) {
      return null;
    }
    int length = ended ? filled : ParagraphEnd.lastIn(buffer, filled);
    boolean endsInside = length < 0;
    if (endsInside) {
      length = cutInside();
    }
    byte[] bytes = Arrays.copyOf(buffer, length);
    System.arraycopy(buffer, length, buffer, 0, filled - length);
    filled -= length;
    fill();
    Section section = section(bytes, inside, endsInside);
    inside = endsInside;
    return section;
  }

  private void fill() throws IOException {
    while (!ended && filled < buffer.length) {
      int read = in.read(buffer, filled, buffer.length - filled);
      ended = read < 0;
      filled += Math.max(read, 0);
    }
  }

  /** Where to end a section that holds no blank line. */
  private int cutInside() {
    int space = ParagraphEnd.lastSpaceIn(buffer, filled);
    if (space > 0) {
      return space;
    }
    String text = LosslessUtf8.decode(buffer, 0, Utf8.wholeLength(buffer, filled));
    return LosslessUtf8.encode(text.substring(0, Cut.in(text, 0, text.length() - 1))).length;
  }

  private Section section(byte[] bytes, boolean continues, boolean continued) {
    String text = LosslessUtf8.decode(bytes);
    boolean first = offset == 0;
    int from = first && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    List<Passage> passages = new ArrayList<>();
    for (Paragraphs.Piece piece : Paragraphs.of(text, from, continues, continued)) {
      passages.add(Passage.verbatim(text, piece.span(), piece.whole()));
    }
    boolean last = filled == 0;
    Document document = new Document(text, passages, UnaryOperator.identity(), first, last);
    List<String> prose = List.of(text.substring(from));
    Section section =
        new Section(bytes, text, List.of(document), prose, offset, 0, Optional.empty());
    offset += text.length();
    return section;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
