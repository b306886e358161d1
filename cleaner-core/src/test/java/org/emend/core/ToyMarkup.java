package org.emend.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.emend.core.text.Segment.Kind;

/**
 * The least markup that has it all: tags, which are gaps; {@code <p>}, which begins a passage; and
 * escapes, one of which stands for several characters.
 */
final class ToyMarkup {

  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&e;", "\u00E9", "&dots;", "...");

  private static final Pattern PIECE = Pattern.compile("(<[a-z/]+>)|(&[a-z]+;)|[^<&]+");

  private ToyMarkup() {}

  static String escape(String prose) {
    return prose.replace("&", "&amp;").replace("<", "&lt;");
  }

  static Document parse(String source) {
    List<Passage> passages = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    Matcher piece = PIECE.matcher(source);
    int end = 0;
    while (piece.find()) {
      if (piece.start() != end) {
        throw new IllegalArgumentException("not toy markup at " + end + ": " + source);
      }
      end = piece.end();
      boolean tag = piece.group(1) != null;
      if (tag && piece.group().equals("<p>")) {
        close(prose, segments, passages);
      } else if (!tag) {
        boolean entity = piece.group(2) != null;
        String text = entity ? ENTITIES.get(piece.group()) : piece.group();
        segments.add(
            new Segment(
                new Span(prose.length(), prose.length() + text.length()),
                new Span(piece.start(), piece.end()),
                entity ? Kind.ENTITY : Kind.TEXT));
        prose.append(text);
      }
    }
    if (end != source.length()) {
      throw new IllegalArgumentException("not toy markup at " + end + ": " + source);
    }
    close(prose, segments, passages);
    return new Document(source, passages, ToyMarkup::escape, true, true);
  }

  private static void close(StringBuilder prose, List<Segment> segments, List<Passage> passages) {
    if (!segments.isEmpty()) {
      passages.add(new Passage(prose.toString(), segments, true));
    }
    prose.setLength(0);
    segments.clear();
  }

  /** The prose of every passage. */
  static List<String> prose(Document document) {
    return document.passages().stream().map(Passage::text).toList();
  }

  /** All tags, in order. */
  static List<String> tags(String source) {
    return Pattern.compile("<[a-z/]+>").matcher(source).results().map(r -> r.group()).toList();
  }
}
