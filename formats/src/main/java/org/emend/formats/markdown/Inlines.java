package org.emend.formats.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.emend.core.text.Passage;
import org.emend.formats.markup.PassageBuilder;

/**
 * The inline content of a block as a passage. Words, escapes and entities are prose; code, images,
 * autolinks and whatever is not known stand in it as one fixed U+FFFC; marks of emphasis, the
 * brackets and targets of links, tags, and what begins the lines of a quotation are left out.
 */
final class Inlines {

  /** Beside these, other characters than letters and digits decide whether they are marks. */
  static final String FLANKING = "*_~";

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(?s:.*)");

  /** Elements whose content is no prose. */
  private static final Set<String> CODE =
      Set.of("code", "kbd", "samp", "var", "script", "style", "math", "pre", "tt", "svg");

  private final String source;
  private final String masked;
  private final PassageBuilder passage;
  private String hidden = ""; // the element under way whose content is no prose
  private boolean isLabel; // of a reference: another label would refer to something else

  private Inlines(String source, String masked) {
    this.source = source;
    this.masked = masked;
    this.passage = new PassageBuilder(source);
  }

  /**
   * Reads a block.
   *
   * @param source the document
   * @param masked what was parsed: see {@link Masked}
   * @param block a paragraph, a heading, a cell or an image
   */
  static Optional<Passage> of(String source, String masked, Node block) {
    Inlines inlines = new Inlines(source, masked);
    inlines.readChildren(block);
    return inlines.passage.build(FLANKING);
  }

  private void readChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node);
    }
  }

  private void read(Node node) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      readLineEnd(node);
      return;
    }
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      readChildren(node);
      return;
    }
    int start = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    if (node instanceof Text text) {
      readText(text.getLiteral(), start, end, spans.size() == 1);
    } else if (node instanceof HtmlInline html) {
      readTag(html.getLiteral(), start, end);
    } else if (node instanceof Link) {
      readLink((Link) node, start, end);
    } else if (node instanceof Image || node.getFirstChild() == null) {
      passage.fixed(PassageBuilder.OBJECT, start, end);
    } else {
      readChildren(node);
    }
  }

  private void readLink(Link link, int start, int end) {
    Node last = link.getLastChild();
    if (masked.charAt(start) != '[' || last == null || last.getSourceSpans().isEmpty()) {
      passage.fixed(PassageBuilder.OBJECT, start, end);
      return;
    }
    if (masked.startsWith("[^", start)) {
      return;
    }
    SourceSpan span = last.getSourceSpans().get(last.getSourceSpans().size() - 1);
    String tail = masked.substring(span.getInputIndex() + span.getLength(), end);
    boolean was = isLabel;
    isLabel |= tail.equals("]") || tail.endsWith("[]");
    readChildren(link);
    isLabel = was;
  }

  private void readTag(String tag, int start, int end) {
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.matches()) {
      return; // a comment or the like
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !matcher.group(1).isEmpty();
    if (hidden.isEmpty()) {
      boolean isOff = CODE.contains(name) || tag.contains("translate=\"no\"");
      hidden = isOff && !closes && !tag.endsWith("/>") ? name : "";
    } else if (closes && hidden.equals(name)) {
      hidden = "";
    }
    if (name.equals("br")) {
      passage.fixed("\n", start, end);
    } else if (name.equals("img")) {
      passage.fixed(PassageBuilder.OBJECT, start, end);
    }
  }

  /** A line end that can go only where nothing at the start of the next line would be left over. */
  private void readLineEnd(Node node) {
    int at = passage.end();
    Node before = node.getPrevious();
    if (before != null && !before.getSourceSpans().isEmpty()) {
      SourceSpan span = before.getSourceSpans().get(before.getSourceSpans().size() - 1);
      at = Math.max(at, span.getInputIndex() + span.getLength());
    }
    int end = Lines.end(source, at);
    int next = Lines.next(source, end);
    Node after = node.getNext();
    boolean joins =
        node instanceof SoftLineBreak
            && after != null
            && !after.getSourceSpans().isEmpty()
            && after.getSourceSpans().get(0).getInputIndex() == next;
    if (joins && !isLabel) {
      passage.text(end, next);
    } else {
      passage.fixed(source.substring(end, next), end, next);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void readText(String literal, int start, int spanEnd, boolean isOneLine) {
    int end = spanEnd;
    boolean endsBlank = !literal.isEmpty() && isBlank(literal.charAt(literal.length() - 1));
    while (!endsBlank && end > start && isBlank(masked.charAt(end - 1))) {
      end--; // CommonMark reads none at the end of a line
    }
    String raw = masked.substring(start, end);
    if (!isOneLine || !hidden.isEmpty() || !Escapes.read(raw).equals(literal)) {
      passage.fixed(PassageBuilder.OBJECT, start, end);
      return;
    }
    if (isLabel) {
      passage.fixed(source.substring(start, end), start, end);
      return;
    }
    Matcher token = Escapes.TOKEN.matcher(masked).region(start, end);
    int at = start;
    while (token.find()) {
      String means = Escapes.meaning(token);
      if (token.start("entity") >= 0 && means.equals(token.group())) {
        continue; // the name of no entity
      }
      passage.text(at, token.start());
      at = token.end();
      if (Escapes.isProse(token)) {
        passage.entity(means, token.start(), token.end());
      } else if (!means.isEmpty()) {
        passage.fixed(means, token.start(), token.end());
      }
    }
    passage.text(at, end);
  }
}
