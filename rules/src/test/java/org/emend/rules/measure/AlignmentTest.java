package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void aMisreadWordIsAlignedWithTheTrueOne() {
    assertThat(truthOf("He saw tlie cat.", "He saw the cat.", "tlie")).isEqualTo("the");
    assertThat(truthOf("modem rnen", "modern men", "rnen")).isEqualTo("men");
  }

  @Test
  void aSplitWordIsAlignedAsAWhole() {
    assertThat(truthOf("the mem bers met", "the members met", "mem bers")).isEqualTo("members");
    Alignment split = Alignment.of("the mem bers met", "the members met");
    assertThat(split.truthOf(4, 7)).as("widened to the whole token").isEqualTo("members");
    assertThat(split.endsOnTokens(4, 7)).isFalse();
    assertThat(split.endsOnTokens(4, 12)).isTrue();
  }

  @Test
  void gluedWordsAreAlignedWithBoth() {
    assertThat(truthOf("saw ourjourney end", "saw our journey end", "ourjourney"))
        .isEqualTo("our journey");
  }

  @Test
  void missingEdgesAreWidenedOver() {
    assertThat(truthOf("so he said it", "so she said, it", "he")).isEqualTo("she");
    assertThat(truthOf("so he said it", "so she said, it", "said")).isEqualTo("said,");
    Alignment alignment = Alignment.of("so he said it", "so she said, it");
    assertThat(alignment.endsOnTokens(3, 5)).as("what was lost belongs to the word").isTrue();
    assertThat(alignment.endsOnTokens(6, 10)).isTrue();
    assertThat(alignment.endsOnTokens(3, 4)).isFalse();
  }

  @Test
  void aSpeckIsAlignedWithNothing() {
    Alignment alignment = Alignment.of("the cat ¦ sat", "the cat sat");
    assertThat(alignment.truthOf(8, 9)).isEmpty();
    assertThat(alignment.endsOnTokens(8, 9)).isTrue();
  }

  @Test
  void whatTheReaderMissedBelongsToNoNeighbour() {
    assertThat(truthOf("came home", "came back home", "came")).isEqualTo("came");
    assertThat(truthOf("came home", "came back home", "home")).isEqualTo("home");
    assertThat(truthOf("came home", "came back home", "came home")).isEqualTo("came back home");
  }

  @Test
  void lineBreaksAreSpaces() {
    Alignment alignment = Alignment.of("  all\n\n the\u00A0men ", "all the\nmen");
    assertThat(alignment.truthOf(2, 15)).isEqualTo("all the men");
    for (int k = 0; k < alignment.size(); k++) {
      assertThat(alignment.readChar(k)).isEqualTo(alignment.trueChar(k));
    }
    assertThat(alignment.truthOf(0, 1)).isEmpty();
    assertThat(alignment.truthOf(15, 16)).isEmpty();
  }

  @Test
  void anythingMayBeEmpty() {
    assertThat(Alignment.of("", "").size()).isZero();
    assertThat(Alignment.of(" ", "a").truthOf(0, 1)).isEmpty();
    assertThat(Alignment.of("a", "").truthOf(0, 1)).isEmpty();
    assertThat(Alignment.of("", "a b").truthOf(0, 0)).isEmpty();
    assertThat(Alignment.of("", "a b").isAligned(0, 0)).isTrue();
  }

  @Test
  void aWordThatBothHaveByChanceDoesNotTearTheTextApart() {
    String line = "wxyz ".repeat(40);
    String read = line + "hill " + "abcd ".repeat(40) + "bi11 " + line;
    String truth = line + "bill " + "abcd ".repeat(40) + "hill " + line;
    Alignment alignment = Alignment.of(read, truth);
    int at = read.indexOf("hill");
    assertThat(alignment.truthOf(at, at + 4)).isEqualTo("bill");
  }

  @Test
  void cellsSpellBothTexts() {
    Random random = new Random(7);
    for (int n = 0; n < 300; n++) {
      String truth = text(random, n);
      String read = damaged(truth, random);
      Alignment alignment = Alignment.of(read, truth);
      StringBuilder reads = new StringBuilder();
      StringBuilder truths = new StringBuilder();
      for (int k = 0; k < alignment.size(); k++) {
        int r = alignment.readChar(k);
        int t = alignment.trueChar(k);
        assertThat(r == Alignment.NONE && t == Alignment.NONE).isFalse();
        if (r != Alignment.NONE) {
          reads.append((char) r);
          assertThat(read.charAt(alignment.readOffset(k)))
              .matches(c -> r == ' ' ? WhiteSpace.is(c) : c == r);
        }
        if (t != Alignment.NONE) {
          truths.append((char) t);
        }
      }
      assertThat(reads).as("seed 7, text %d", n).hasToString(WhiteSpace.collapse(read));
      assertThat(truths).as("seed 7, text %d", n).hasToString(WhiteSpace.collapse(truth));
    }
  }

  @Test
  void longTextsAreAlignedAllThrough() {
    Random random = new Random(11);
    String truth = text(random, 20_000);
    String read = damaged(truth, random);
    Alignment alignment = Alignment.of(read, truth);
    assertThat(alignment.isAligned(0, read.length())).isTrue();
    int differing = 0;
    for (int k = 0; k < alignment.size(); k++) {
      differing += alignment.readChar(k) == alignment.trueChar(k) ? 0 : 1;
    }
    assertThat(differing).as("about as many as there are errors").isLessThan(read.length() / 10);
  }

  @Test
  void aLongStretchWithoutAnythingInCommonIsNotAligned() {
    String read = "start " + "q ".repeat(5_000) + "end";
    String truth = "start " + "z ".repeat(5_000) + "end";
    Alignment alignment = Alignment.of(read, truth);
    assertThat(alignment.isAligned(0, 5)).isTrue();
    assertThat(alignment.isAligned(4_000, 4_001)).isFalse();
    assertThat(alignment.isAligned(0, read.length())).isFalse();
    assertThat(alignment.isAligned(read.length() - 3, read.length())).isTrue();
    assertThat(alignment.truthOf(read.length() - 3, read.length())).isEqualTo("end");
  }

  private static String truthOf(String read, String truth, String part) {
    int at = read.indexOf(part);
    return Alignment.of(read, truth).truthOf(at, at + part.length());
  }

  /** Words as frequent as words are, roughly. */
  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int rank = (int) Math.exp(random.nextDouble() * 8);
      text.append(Integer.toString(rank * 7919 % 46_656, 36)).append(i % 11 == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  /** One character in twenty is replaced, lost or doubled. */
  private static String damaged(String truth, Random random) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < truth.length(); i++) {
      switch (random.nextInt(60)) {
        case 0 -> read.append('#');
        case 1 -> {}
        case 2 -> read.append(truth.charAt(i)).append('i');
        default -> read.append(truth.charAt(i));
      }
    }
    return read.toString();
  }
}
