package org.emend.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emend.core.text.Document;
import org.emend.fixtures.harness.Checkout;
import org.emend.formats.Format;
import org.emend.formats.Section;

/**
 * A text with a history, in {@code fixtures/corpus/<group>/<name>}.
 *
 * @param group {@code clean} for good prose, {@code repaired} for damage with a known answer,
 *     {@code wild} for texts as they were met
 * @param folder where its files are
 */
public record Corpus(String group, Path folder) {

  static final List<String> GROUPS = List.of("clean", "repaired", "wild");

  public static List<Corpus> all() {
    return GROUPS.stream().flatMap(Corpus::in).toList();
  }

  /** The corpora of a group, in the order of their names. A group may be missing. */
  static Stream<Corpus> in(String group) {
    Path folder = Checkout.corpus().resolve(group);
    return list(folder).stream().filter(Files::isDirectory).map(f -> new Corpus(group, f));
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name() {
    return group + "/" + folder.getFileName();
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The one file that is called {@code input.*}. */
  Path input() {
    List<Path> inputs =
        list(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("input."))
            .toList();
    if (inputs.size() != 1) {
      throw new IllegalStateException(name() + " has " + inputs.size() + " files input.*, not one");
    }
    return inputs.get(0);
  }

  Format format() {
    return Format.ofFileName(input().getFileName().toString()).orElseThrow();
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(input());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Section> sections() {
    return Documents.sections(format(), bytes());
  }

  public List<Document> documents() {
    return sections().stream().flatMap(section -> section.documents().stream()).toList();
  }
}
