package org.emend.formats.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.formats.markup.Outline;
import org.emend.formats.markup.PassageBuilder;

/**
 * A Markdown text as documents: one for each string of its front matter, which is escaped in its
 * own way, and one for all that is below. Paragraphs, headings and cells are passages, and the
 * description of an image that has a paragraph to itself.
 */
public final class Markdown {

  /** Deeper nesting than anybody writes; what is deeper is read as if it were not nested. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(Set.of(TablesExtension.create(), StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final String text;
  private final String masked;
  private final List<Passage> passages = new ArrayList<>();

  private Markdown(String text, String masked) {
    this.text = text;
    this.masked = masked;
  }

  /** Reads a text; each document has all of it as its source. */
  public static List<Document> documents(String text) {
    FrontMatter front = FrontMatter.of(text);
    List<Document> documents = new ArrayList<>();
    Predicate<String> keepsMarkup = patched -> outline(text).equals(outline(patched));
    for (FrontMatter.Value value : front.values()) {
      List<Passage> passages = passages(text, value);
      documents.add(new Document(text, passages, value.escape(), true, true, keepsMarkup));
    }
    documents.add(new Document(text, body(text, front), Escapes::escape, true, true, keepsMarkup));
    return documents;
  }

  private static String outline(String text) {
    FrontMatter front = FrontMatter.of(text);
    List<Passage> all = new ArrayList<>();
    front.values().forEach(value -> all.addAll(passages(text, value)));
    all.addAll(body(text, front));
    return Outline.of(text, all);
  }

  private static List<Passage> passages(String text, FrontMatter.Value value) {
    PassageBuilder passage = new PassageBuilder(text);
    passage.text(value.span().start(), value.span().end());
    return passage.build("").stream().toList();
  }

  private static List<Passage> body(String text, FrontMatter front) {
    Markdown markdown = new Markdown(text, Masked.of(text, front.end()));
    markdown.readBlocks(PARSER.parse(markdown.masked));
    return markdown.passages;
  }

  private void readBlocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph || node instanceof Heading) {
        readInlines(soleImage(node));
      } else if (node instanceof TableCell) {
        readCell(node);
      } else {
        readBlocks(node); // code and HTML have no children
      }
    }
  }

  /** A cell in which a bar is escaped has its text at other places than the parser says. */
  private void readCell(Node cell) {
    boolean hasEscapedBar = false;
    for (SourceSpan span : cell.getSourceSpans()) {
      int start = span.getInputIndex();
      hasEscapedBar |= masked.substring(start, start + span.getLength()).contains("\\|");
    }
    if (!hasEscapedBar) {
      readInlines(cell);
    }
  }

  private static Node soleImage(Node block) {
    Node child = block.getFirstChild();
    return child instanceof Image && child.getNext() == null ? child : block;
  }

  private void readInlines(Node block) {
    Inlines.of(text, masked, block).ifPresent(passages::add);
  }
}
