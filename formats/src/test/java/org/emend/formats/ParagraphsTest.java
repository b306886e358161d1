package org.emend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.patch.Span;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.Paragraphs.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void blankLinesPartParagraphs(String end) {
    String text = "%n%none%ntwo%n \t%nthree%n%n%n\u00A0%nfour".replace("%n", end);

    assertThat(texts(text)).containsExactly("one" + end + "two", "three", "four");
  }

  @Test
  void lastLineEndIsNoPartOfTheParagraph() {
    assertThat(texts("one\n")).containsExactly("one");
    assertThat(texts(" \n\t\n")).isEmpty();
    assertThat(texts("")).isEmpty();
  }

  @Test
  void spaceAroundALineIsPartOfIt() {
    assertThat(texts(" date 2023\n two ")).containsExactly(" date 2023\n two ");
  }

  @Test
  void longParagraphIsCutAndSaysSo() {
    String line = "a line of a very long paragraph, which has no end in sight\n";
    String text = line.repeat(3_000) + "\nshort";

    List<Piece> pieces = Paragraphs.of(text);

    assertThat(pieces).hasSize(4);
    assertThat(pieces.get(0).span().of(text)).endsWith("\n");
    assertThat(pieces).extracting(Piece::whole).containsExactly(false, false, false, true);
    assertThat(pieces).allMatch(piece -> piece.span().length() <= Paragraphs.LONGEST);
  }

  @Test
  void paragraphsHoldAllThatIsNotWhiteSpace() {
    for (int seed = 0; seed < 20_000; seed++) {
      String text = LosslessUtf8.decode(Read.anything(new SplittableRandom(seed), 60));
      int end = 0;
      for (Piece piece : Paragraphs.of(text)) {
        Span span = piece.span();
        assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(isBlank(text.substring(end, span.start()))).as("seed %d", seed).isTrue();
        assertThat(isBlank(span.of(text))).as("seed %d", seed).isFalse();
        end = span.end();
      }
      assertThat(isBlank(text.substring(end))).as("seed %d", seed).isTrue();
    }
  }

  private static boolean isBlank(String text) {
    return text.replace('\u00A0', ' ').isBlank();
  }

  private static List<String> texts(String text) {
    return Paragraphs.of(text).stream().map(piece -> piece.span().of(text)).toList();
  }
}
