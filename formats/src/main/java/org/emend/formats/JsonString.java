package org.emend.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.emend.core.text.Segment.Kind;

/** A string literal of a JSON text as a document: its escapes are entities. */
final class JsonString {

  private final String json;
  private final StringBuilder prose = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();

  private JsonString(String json) {
    this.json = json;
  }

  /**
   * One literal.
   *
   * @param json well-formed JSON; the document's source
   * @param quote where the literal's opening quote stands
   */
  static JsonString at(String json, int quote) {
    JsonString string = new JsonString(json);
    string.read(quote + 1);
    return string;
  }

  Document document() {
    return new Document(json, passages(), escapeLike(json), true, true);
  }

  /** What it stands for, whole. */
  String prose() {
    return prose.toString();
  }

  private void read(int from) {
    int at = from;
    while (true) {
      int plain = at;
      while (json.charAt(at) != '"' && json.charAt(at) != '\\') {
        at++;
      }
      add(json.substring(plain, at), new Span(plain, at), Kind.TEXT);
      if (json.charAt(at) == '"') {
        return;
      }
      int end = at + (json.charAt(at + 1) == 'u' ? 6 : 2);
      add(unescape(json.substring(at, end)), new Span(at, end), Kind.ENTITY);
      at = end;
    }
  }

  private void add(String text, Span source, Kind kind) {
    if (!text.isEmpty()) {
      int start = prose.length();
      prose.append(text);
      segments.add(new Segment(new Span(start, prose.length()), source, kind));
    }
  }

  private static String unescape(String escape) {
    return switch (escape.charAt(1)) {
      case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      default -> escape.substring(1);
    };
  }

  private List<Passage> passages() {
    String text = prose.toString();
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (Paragraphs.Piece piece : Paragraphs.of(text)) {
      Span span = piece.span();
      while (segments.get(from).prose().end() <= span.start()) {
        from++;
      }
      List<Segment> own = new ArrayList<>();
      for (int i = from; i < segments.size() && segments.get(i).prose().start() < span.end(); i++) {
        own.add(part(segments.get(i), span));
      }
      passages.add(new Passage(span.of(text), own, piece.whole()));
    }
    return passages;
  }

  /** What of a segment lies in a span of the prose, in coordinates of that span. */
  private static Segment part(Segment segment, Span span) {
    int cutLeft = Math.max(0, span.start() - segment.prose().start());
    int cutRight = Math.max(0, segment.prose().end() - span.end());
    Span prose = new Span(segment.prose().start() + cutLeft, segment.prose().end() - cutRight);
    Span source = segment.source();
    if (segment.kind() == Kind.TEXT) {
      source = new Span(source.start() + cutLeft, source.end() - cutRight);
    }
    return new Segment(prose.shifted(-span.start()), source, segment.kind());
  }

  /** How strings are written in this JSON: with everything beyond ASCII escaped, or without. */
  private static UnaryOperator<String> escapeLike(String json) {
    boolean asciiOnly = json.contains("\\u") && json.chars().allMatch(c -> c < 0x80);
    return text -> escape(text, asciiOnly);
  }

  private static String escape(String text, boolean asciiOnly) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c != '"' && c != '\\' && (c < 0x80 || !asciiOnly);
      if (!plain && out == null) {
        out = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (out != null) {
        out.append(plain ? String.valueOf(c) : escape(c));
      }
    }
    return out == null ? text : out.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> String.format("\\u%04x", (int) c);
    };
  }
}
