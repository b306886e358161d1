package org.emend.formats;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.formats.html.Html;
import org.emend.formats.markdown.Markdown;

/** How an input is laid out. */
public enum Format {
  /** Paragraphs between blank lines. */
  TEXT("text", List.of(".txt", ".text")) {
    @Override
    public Sections read(InputStream in, List<String> fields) {
      return new PlainSections(in);
    }
  },
  /** One JSON object a line, with prose in some of its fields. */
  JSONL("jsonl", List.of(".jsonl", ".ndjson")) {
    @Override
    public Sections read(InputStream in, List<String> fields) {
      return new JsonLinesSections(in, fields);
    }
  },
  /** Markdown, read whole. */
  MARKDOWN("markdown", List.of(".md", ".markdown", ".mdx")) {
    @Override
    public Sections read(InputStream in, List<String> fields) {
      return new WholeSections(in, Markdown::documents);
    }
  },
  /** HTML and XHTML, read whole. */
  HTML("html", List.of(".html", ".htm", ".xhtml")) {
    @Override
    public Sections read(InputStream in, List<String> fields) {
      return new WholeSections(in, Html::documents);
    }
  };

  private final String id;
  private final List<String> endings;

  Format(String id, List<String> endings) {
    this.id = id;
    this.endings = endings;
  }

  /** The name of the format on the command line. */
  public String id() {
    return id;
  }

  /**
   * Reads an input of this format.
   *
   * @param fields for record formats: the names of the fields that hold prose
   */
  public abstract Sections read(InputStream in, List<String> fields);

  /** The format that a file's name tells, whether the file is compressed or not. */
  public static Optional<Format> ofFileName(String name) {
    String lower = Compression.nameWithout(name).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
