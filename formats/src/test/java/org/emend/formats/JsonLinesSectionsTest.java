package org.emend.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.emend.core.Cleaner;
import org.emend.core.Report;
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
import org.emend.core.text.Text;
import org.junit.jupiter.api.Test;

class JsonLinesSectionsTest {

  @Test
  void namedFieldsOfTheRecordAreDocuments() {
    List<Section> sections =
        sections(
            "{\"a\":1,\"text\":\"one\",\"b\":{\"text\":\"no\"},\"title\":\"two\"}\n",
            "text",
            "title");

    assertThat(sections).hasSize(1);
    assertThat(Read.passages(sections)).containsExactly("one", "two");
    assertThat(sections.get(0).documents())
        .allMatch(document -> document.first() && document.last())
        .allMatch(document -> document.text().equals(sections.get(0).text()));
  }

  @Test
  void escapesAreRead() {
    assertThat(
            Read.passages(
                sections("{\"text\":\"\\u00e9\\n\\\"\\\\\\/\\ud83d\\ude00\\t.\"}", "text")))
        .containsExactly("é\n\"\\/\uD83D\uDE00\t.");
  }

  @Test
  void fieldNamesMayBeEscaped() {
    assertThat(Read.passages(sections("{\"t\\u0065xt\":\"one\"}", "text"))).containsExactly("one");
  }

  @Test
  void paragraphsOfAFieldArePassages() {
    assertThat(Read.passages(sections("{\"text\":\"one\\n\\ntwo\\r\\n \\r\\nthree\"}", "text")))
        .containsExactly("one", "two", "three");
  }

  @Test
  void recordsAreNumberedAndBlankLinesAreNoProblem() {
    List<Section> sections =
        sections("\uFEFF{\"text\":\"one\"}\r\n\n \t\n{\"text\":5}\n{}", "text");

    assertThat(sections).extracting(Section::record).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(sections).allMatch(section -> section.problem().isEmpty());
    assertThat(sections.get(1).offset()).isEqualTo(17);
    assertThat(Read.passages(sections)).containsExactly("one");
  }

  @Test
  void brokenRecordsHaveAProblemAndNoDocuments() {
    List<Section> sections =
        sections("{\"text\":\"a\"\n[]\n\"text\"\n{\"text\":\"a\"} {}\n{'text':1}\nx\n", "text");

    assertThat(sections)
        .hasSize(6)
        .allMatch(section -> section.problem().isPresent() && section.documents().isEmpty());
  }

  @Test
  void overlongRecordIsOneProblem() {
    byte[] bytes = ("{\"text\":\"" + "x".repeat(200) + "\"}\n{\"text\":\"ok\"}\n").getBytes(UTF_8);

    List<Section> sections =
        Read.all(
            new JsonLinesSections(
                new Lines(Read.inPieces(bytes, new SplittableRandom(0)), 50), List.of("text")));

    assertThat(Read.joined(sections)).isEqualTo(bytes);
    assertThat(sections.stream().filter(s -> s.problem().isPresent())).hasSize(1);
    assertThat(Read.passages(sections)).containsExactly("ok");
    assertThat(sections.get(sections.size() - 1).record()).isEqualTo(2);
  }

  @Test
  void literalsFarFromTheBeginningAreFound() {
    // Jackson reads a long text through a buffer of its own.
    String before = "{\"a\":\"" + "x\\n".repeat(60_000) + "\",";

    assertThat(Read.passages(sections(before + "\"text\":\"found\"}", "text")))
        .containsExactly("found");
  }

  @Test
  void sectionsTogetherAreTheInputWhateverItIs() {
    for (int seed = 0; seed < 5_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = Read.anything(random, 100);

      assertThat(
              Read.joined(
                  Read.all(Format.JSONL.read(Read.inPieces(bytes, random), List.of("text")))))
          .as("seed %d", seed)
          .isEqualTo(bytes);
    }
  }

  @Test
  void repairsLandInTheRecordAndLeaveItValid() throws Exception {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> prose = List.of(prose(random), prose(random));
      String line =
          "{ \"n\" : 1.0e5,\"text\":"
              + literal(prose.get(0), random)
              + " ,\"x\":\"x\\u0078\","
              + "\"text\": "
              + literal(prose.get(1), random)
              + "}";
      String replacement = replacement(random);

      String cleaned = clean(line, replacement);

      assertThat(strings(cleaned))
          .as("seed %d: %s", seed, line)
          .containsExactly(
              "xx", prose.get(0).replace("x", replacement), prose.get(1).replace("x", replacement));
      assertThat(cleaned).startsWith("{ \"n\" : 1.0e5,").contains(" ,\"x\":\"x\\u0078\",");
    }
  }

  private static String clean(String line, String replacement) {
    Section section = sections(line, "text").get(0);
    Profile profile = Profile.of("test", .5, .5, 1);
    Cleaner cleaner = Cleaner.of(profile, List.of(new LetterX(replacement)));
    List<Edit> edits = new ArrayList<>();
    for (Document document : section.documents()) {
      Report report = cleaner.clean(document);
      edits.addAll(report.patch().edits());
    }
    return Patch.of(edits).apply(section.text());
  }

  /** Replaces every x. */
  private record LetterX(String replacement) implements Rule {

    @Override
    public Set<String> ids() {
      return Set.of("test/x");
    }

    @Override
    public Stage stage() {
      return Stage.CHARACTERS;
    }

    @Override
    public CharSet triggers() {
      return CharSet.of("x");
    }

    @Override
    public List<Finding> check(Text text) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < text.chars().length(); i++) {
        if (text.chars().charAt(i) == 'x') {
          Fix fix = new Fix(replacement, 1);
          findings.add(Finding.fix("test/x", new Span(i, i + 1), Severity.WARNING, "an x", fix));
        }
      }
      return findings;
    }
  }

  private static String prose(SplittableRandom random) {
    String[] choices = {
      "a", "x", "xx", " ", "\"", "\\", "/", "\n", "\n\n", "é", "\uD83D\uDE00", "\u0001"
    };
    StringBuilder prose = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      prose.append(choices[random.nextInt(choices.length)]);
    }
    return prose.toString();
  }

  private static String replacement(SplittableRandom random) {
    String[] choices = {"", "o", "\"", "\\", "é\n", "\uD83D\uDE00", "\\u0078", "\u0002"};
    return choices[random.nextInt(choices.length)];
  }

  /** A string literal, its characters escaped as they must be or just as somebody pleased. */
  private static String literal(String text, SplittableRandom random) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              if (c < ' ' || c == '"' || c == '\\' || random.nextInt(4) == 0) {
                character.chars().forEach(u -> literal.append(String.format("\\u%04x", u)));
              } else {
                literal.append(character);
              }
            });
    return literal.append('"').toString();
  }

  /** The values of x, and then of every text. */
  private static List<String> strings(String json) throws Exception {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          strings.add(parser.currentName().equals("x") ? 0 : strings.size(), parser.getText());
        }
      }
    }
    return strings;
  }

  private static List<Section> sections(String lines, String... fields) {
    return Read.all(
        Format.JSONL.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), List.of(fields)));
  }
}
