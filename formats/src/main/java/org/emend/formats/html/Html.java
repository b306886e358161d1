package org.emend.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.formats.markup.Outline;
import org.emend.formats.markup.PassageBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A page as two documents, which are escaped differently: the text between tags, in which an
 * element that is no inline one begins and ends a passage, and the attributes that people read.
 */
public final class Html implements NodeVisitor {

  /** Elements that do not split words. All others begin and end a passage. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "math", "q", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u",
          "var", "wbr");

  /** Elements whose text is no prose. */
  private static final Set<String> CODE =
      Set.of(
          "code",
          "kbd",
          "math",
          "noscript",
          "pre",
          "rp",
          "rt",
          "samp",
          "script",
          "style",
          "svg",
          "template",
          "textarea",
          "tt",
          "var");

  private static final List<String> ATTRIBUTES =
      List.of("alt", "title", "aria-label", "placeholder");

  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparingInt(passage -> passage.extent().start());

  private final String text;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> attributes = new ArrayList<>();
  private PassageBuilder passage;
  private int codeDepth; // how many elements around here say that this is no prose
  private String language = "";

  private Html(String text) {
    this.text = text;
    this.passage = new PassageBuilder(text);
  }

  /** Reads a page; each document has all of it as its source. */
  public static List<Document> documents(String text) {
    Html html = read(text);
    Predicate<String> keepsMarkup = patched -> outline(text).equals(outline(patched));
    return List.of(
        new Document(text, html.passages, References::inText, true, true, keepsMarkup),
        new Document(text, html.attributes, References::inAttribute, true, true, keepsMarkup));
  }

  private static String outline(String text) {
    Html html = read(text);
    List<Passage> all = new ArrayList<>(html.passages);
    all.addAll(html.attributes);
    return Outline.of(text, apart(all));
  }

  private static Html read(String text) {
    Html html = new Html(text);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Jsoup.parse(text, "", parser).traverse(html);
    html.endPassage();
    List<Passage> passages = apart(html.passages);
    html.passages.clear();
    html.passages.addAll(passages);
    List<Passage> attributes = apart(html.attributes);
    html.attributes.clear();
    html.attributes.addAll(attributes);
    return html;
  }

  /** In order. The parser moves what stands where it must not; what then overlaps is left alone. */
  private static List<Passage> apart(List<Passage> passages) {
    List<Passage> apart = new ArrayList<>();
    int end = 0;
    for (Passage passage : passages.stream().sorted(BY_PLACE).toList()) {
      if (passage.extent().start() >= end) {
        apart.add(passage);
        end = passage.extent().end();
      }
    }
    return apart;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      addText(textNode);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (codeDepth == 0 && !INLINE.contains(name)) {
        endPassage();
      }
      if (name.equals("html")) {
        language = primary(element.attr("lang"));
      }
      codeDepth += isCode(element) ? 1 : 0;
      addObject(element, name);
      if (codeDepth == 0) {
        ATTRIBUTES.forEach(attribute -> addAttribute(element, attribute));
        if (name.equals("meta") && element.attr("name").equalsIgnoreCase("description")) {
          addAttribute(element, "content");
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      codeDepth -= isCode(element) ? 1 : 0;
      if (codeDepth == 0 && !INLINE.contains(element.normalName())) {
        endPassage();
      }
    }
  }

  /** Whether an element says that its text is none for us: code, or another language. */
  private boolean isCode(Element element) {
    String other = primary(element.attr("lang"));
    return CODE.contains(element.normalName())
        || element.attr("translate").equalsIgnoreCase("no")
        || !other.isEmpty() && !language.isEmpty() && !other.equals(language);
  }

  private static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
  }

  private void addObject(Element element, String name) {
    Range range = element.sourceRange();
    if (range.isTracked() && !range.isImplicit()) {
      if (name.equals("br")) {
        passage.fixed("\n", range.startPos(), range.endPos());
      } else if (name.equals("img")) {
        passage.fixed(PassageBuilder.OBJECT, range.startPos(), range.endPos());
      }
    }
  }

  private void addText(TextNode node) {
    Range range = node.sourceRange();
    if (!range.isTracked() || range.endPos() > text.length()) {
      return;
    }
    int start = range.startPos();
    int end = range.endPos();
    boolean isPlain = References.read(text.substring(start, end)).equals(node.getWholeText());
    if (codeDepth > 0 || !isPlain) {
      passage.fixed(PassageBuilder.OBJECT, start, end);
      return;
    }
    while (passage.end() == 0 && start < end && Character.isWhitespace(text.charAt(start))) {
      start++; // no white space begins a passage
    }
    References.add(text, start, end, passage);
  }

  private void addAttribute(Element element, String name) {
    if (!element.hasAttr(name)) {
      return;
    }
    Range range = element.attributes().sourceRange(name).valueRange();
    int start = range.startPos();
    int end = range.endPos();
    boolean isQuoted =
        range.isTracked()
            && start > 0
            && end < text.length()
            && "\"'".indexOf(text.charAt(end)) >= 0
            && text.charAt(start - 1) == text.charAt(end);
    if (isQuoted && References.read(text.substring(start, end)).equals(element.attr(name))) {
      PassageBuilder value = new PassageBuilder(text);
      References.add(text, start, end, value);
      value.build("").ifPresent(attributes::add);
    }
  }

  private void endPassage() {
    passage.build("").ifPresent(passages::add);
    passage = new PassageBuilder(text);
  }
}
