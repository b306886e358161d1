package org.emend.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.junit.jupiter.api.Test;

class PlainSectionsTest {

  @Test
  void sectionsTogetherAreTheInput() {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = Read.anything(random, 200);
      int longest = random.nextInt(16, 80);

      List<Section> sections = Read.all(new PlainSections(Read.inPieces(bytes, random), longest));

      assertThat(Read.joined(sections)).as("seed %d", seed).isEqualTo(bytes);
      // Decoding piece by piece is decoding the whole: no cut splits a character.
      assertThat(sections.stream().map(Section::text).collect(Collectors.joining()))
          .as("seed %d", seed)
          .isEqualTo(LosslessUtf8.decode(bytes));
      requireSound(sections, seed);
    }
  }

  private static void requireSound(List<Section> sections, int seed) {
    long offset = 0;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      assertThat(section.bytes()).as("seed %d", seed).isNotEmpty();
      assertThat(section.offset()).as("seed %d", seed).isEqualTo(offset);
      assertThat(section.record()).isZero();
      Document document = section.documents().get(0);
      assertThat(document.first()).as("seed %d", seed).isEqualTo(i == 0);
      assertThat(document.last()).as("seed %d", seed).isEqualTo(i == sections.size() - 1);
      boolean splitsLineEnd =
          i > 0 && section.text().startsWith("\n") && sections.get(i - 1).text().endsWith("\r");
      assertThat(splitsLineEnd).as("seed %d", seed).isFalse();
      offset += section.text().length();
    }
  }

  @Test
  void sectionsEndAfterABlankLine() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = "one" + end + " " + end + "two two" + end + end + "three three three";

      assertThat(texts(text, 24).get(0)).as(end).endsWith(end + end);
      assertThat(String.join("", texts(text, 24))).isEqualTo(text);
    }
  }

  @Test
  void longParagraphIsCutAtALineElseAtASpace() {
    assertThat(texts("aaaa bbbb cccc\ndddd eeee ffff", 24)).startsWith("aaaa bbbb cccc\n");
    assertThat(texts("aaaa bbbb cccc dddd eeee ffff", 24)).startsWith("aaaa bbbb cccc dddd ");
  }

  @Test
  void wordWithoutEndIsCutBetweenGraphemeClusters() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    List<String> texts = texts(family.repeat(10), 64);

    assertThat(texts).hasSizeGreaterThan(2).allMatch(text -> text.length() % family.length() == 0);
    assertThat(texts("日本語".repeat(30), 32)).hasSizeGreaterThan(5);
  }

  @Test
  void partsOfAParagraphKnowThatTheyAre() {
    List<Section> sections = sections("whole\n\naaaa bbbb cccc dddd eeee ffff\n\nwhole", 24);

    List<Passage> passages =
        sections.stream().flatMap(s -> s.documents().get(0).passages().stream()).toList();
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("whole", "aaaa bbbb cccc dddd ", "eeee ffff", "whole");
    assertThat(passages).extracting(Passage::whole).containsExactly(true, false, false, true);
  }

  @Test
  void byteOrderMarkBelongsToNoParagraph() {
    assertThat(Read.passages(sections("\uFEFFone\n\n\uFEFFtwo", 1000)))
        .containsExactly("one", "\uFEFFtwo");
  }

  @Test
  void emptyInputHasNoSections() {
    assertThat(sections("", 100)).isEmpty();
  }

  @Test
  void aSectionIsAtMostAMebibyte() {
    byte[] bytes = "word ".repeat(1_000_000).getBytes(UTF_8);

    List<Section> sections = Read.all(Format.TEXT.read(new ByteArrayInputStream(bytes), List.of()));

    assertThat(sections).hasSize(5).allMatch(s -> s.bytes().length <= PlainSections.LONGEST);
    assertThat(Read.joined(sections)).isEqualTo(bytes);
  }

  private static List<Section> sections(String text, int longest) {
    return Read.all(new PlainSections(new ByteArrayInputStream(text.getBytes(UTF_8)), longest));
  }

  private static List<String> texts(String text, int longest) {
    return sections(text, longest).stream().map(Section::text).toList();
  }
}
