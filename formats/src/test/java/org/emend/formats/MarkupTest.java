package org.emend.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emend.core.Cleaner;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.emend.core.text.Text;
import org.emend.fixtures.harness.Checkout;
import org.emend.formats.html.Html;
import org.emend.formats.markdown.Markdown;
import org.junit.jupiter.api.Test;

/** Errors are put into the prose of whole texts and taken out again: all else must stay. */
class MarkupTest {

  /** Stands nowhere in the texts. */
  private static final char SPECK = '\u01F6';

  /** Takes out every speck. */
  private static final Rule SWEEPER =
      new Rule() {
        @Override
        public Set<String> ids() {
          return Set.of("test/speck");
        }

        @Override
        public Stage stage() {
          return Stage.CHARACTERS;
        }

        @Override
        public CharSet triggers() {
          return CharSet.of(String.valueOf(SPECK));
        }

        @Override
        public List<Finding> check(Text text) {
          List<Finding> findings = new ArrayList<>();
          int at = text.chars().indexOf(SPECK);
          for (; at >= 0; at = text.chars().indexOf(SPECK, at + 1)) {
            Span span = new Span(at, at + 1);
            findings.add(
                Finding.fix("test/speck", span, Severity.ERROR, "a speck", new Fix("", 1)));
          }
          return findings;
        }
      };

  private static final Pattern ENDINGS = Pattern.compile("\\.(?:md|html|xhtml)$");

  private static final Cleaner CLEANER =
      Cleaner.of(Profile.of("test", .9, .5, 1), List.of(SWEEPER));

  @Test
  void errorsInProseAreTakenOutAndAllElseStays() {
    List<Path> files = markupIn(Checkout.root());
    assertThat(files).hasSizeGreaterThan(20); // the pages of the rules
    checkAll(files);
  }

  @Test
  void errorsInProseOfOthersAreTakenOutAndAllElseStays() {
    String shared = System.getProperty("emend.shared");
    Path folder =
        (shared == null ? Checkout.root().resolveSibling("shared") : Path.of(shared))
            .resolve("data/clean");
    assumeTrue(
        Files.isDirectory(folder), "no " + folder + "; -Demend.shared=FOLDER tells where it is");
    checkAll(markupIn(folder));
  }

  private static void checkAll(List<Path> files) {
    int planted = 0;
    for (Path file : files) {
      planted += check(file);
    }
    assertThat(planted).isGreaterThan(files.size() * 3);
  }

  /** How many errors were planted. */
  private static int check(Path file) {
    String text = read(file);
    List<Document> documents = documents(file, text);
    documents.forEach(Segments::check);
    assertThat(clean(file, text)).isEqualTo(text);
    Patch errors = errors(documents, new SplittableRandom(text.hashCode()));
    assertThat(clean(file, errors.apply(text))).as(file.toString()).isEqualTo(text);
    return errors.edits().size();
  }

  private static String clean(Path file, String text) {
    List<Edit> edits = new ArrayList<>();
    for (Document document : documents(file, text)) {
      edits.addAll(CLEANER.clean(document).patch().edits());
    }
    return Patch.of(edits).apply(text);
  }

  private static List<Document> documents(Path file, String text) {
    return file.toString().endsWith(".md") ? Markdown.documents(text) : Html.documents(text);
  }

  /** Specks inside of words, at most one in a word. */
  private static Patch errors(List<Document> documents, SplittableRandom random) {
    List<Edit> edits = new ArrayList<>();
    for (Document document : documents) {
      for (Passage passage : document.passages()) {
        for (Segment segment : passage.segments()) {
          int at = segment.source().start() + random.nextInt(40) + 1;
          while (segment.kind() == Segment.Kind.TEXT && at < segment.source().end()) {
            String text = document.text();
            if (Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at))) {
              edits.add(new Edit(new Span(at, at), "", String.valueOf(SPECK)));
            }
            at += random.nextInt(80) + 20;
          }
        }
      }
    }
    return Patch.of(edits);
  }

  private static List<Path> markupIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> ENDINGS.matcher(file.toString()).find())
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return LosslessUtf8.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
