package org.emend.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.jspecify.annotations.Nullable;

/**
 * An input that means nothing in parts, such as a text with markup: one section.
 *
 * <p>Reading it takes memory in proportion to it, so a long one is refused: see {@link #LONGEST}.
 */
final class WholeSections implements Sections {

  /** In bytes. */
  static final int LONGEST = 64 << 20;

  private final InputStream in;
  private final Function<String, List<Document>> reader;
  private final int longest;
  private boolean ended;

  WholeSections(InputStream in, Function<String, List<Document>> reader) {
    this(in, reader, LONGEST);
  }

  WholeSections(InputStream in, Function<String, List<Document>> reader, int longest) {
    this.in = in;
    this.reader = reader;
    this.longest = longest;
  }

  @Override
  public @Nullable Section next() throws IOException {
    byte[] bytes = ended ? new byte[0] : in.readNBytes(longest + 1);
    ended = true;
    if (bytes.length == 0) {
      return null;
    }
    if (bytes.length > longest) {
      throw new TooLongException(longest);
    }
    String text = LosslessUtf8.decode(bytes);
    List<Document> documents = reader.apply(text).stream().map(WholeSections::inPieces).toList();
    List<String> prose = documents.stream().map(WholeSections::prose).toList();
    return new Section(bytes, text, documents, prose, 0, 0, Optional.empty());
  }

  private static String prose(Document document) {
    return document.passages().stream().map(Passage::text).collect(Collectors.joining("\n\n"));
  }

  private static Document inPieces(Document document) {
    boolean fits = document.passages().stream().allMatch(WholeSections::fits);
    return fits
        ? document
        : new Document(
            document.text(),
            document.passages().stream().flatMap(p -> pieces(p).stream()).toList(),
            document.escape(),
            document.first(),
            document.last(),
            document.keepsMarkup());
  }

  private static boolean fits(Passage passage) {
    return passage.text().length() <= Paragraphs.LONGEST;
  }

  /** A passage in pieces of bearable length. No escape is cut in two. */
  private static List<Passage> pieces(Passage passage) {
    if (fits(passage)) {
      return List.of(passage);
    }
    List<Passage> pieces = new ArrayList<>();
    List<Segment> own = new ArrayList<>();
    int start = 0;
    int limit = cut(passage.text(), 0);
    for (Segment segment : passage.segments()) {
      Segment rest = segment;
      while (rest.prose().end() > limit && isLetterForLetter(rest)) {
        if (limit > rest.prose().start()) {
          own.add(part(rest, rest.prose().start(), limit).shiftedProse(-start));
          rest = part(rest, limit, rest.prose().end());
        }
        add(passage, start, limit, own, pieces);
        start = limit;
        limit = cut(passage.text(), start);
      }
      own.add(rest.shiftedProse(-start));
      limit = Math.max(limit, rest.prose().end());
    }
    add(passage, start, passage.text().length(), own, pieces);
    return pieces;
  }

  private static int cut(String text, int start) {
    return text.length() - start <= Paragraphs.LONGEST
        ? text.length()
        : Cut.in(text, start, start + Paragraphs.LONGEST);
  }

  private static void add(
      Passage passage, int start, int end, List<Segment> own, List<Passage> pieces) {
    if (start < end) {
      pieces.add(new Passage(passage.text().substring(start, end), own, false));
      own.clear();
    }
  }

  private static boolean isLetterForLetter(Segment segment) {
    return segment.kind() != Segment.Kind.ENTITY
        && segment.prose().length() == segment.source().length();
  }

  private static Segment part(Segment segment, int from, int to) {
    int source = segment.source().start() - segment.prose().start();
    return new Segment(new Span(from, to), new Span(source + from, source + to), segment.kind());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
