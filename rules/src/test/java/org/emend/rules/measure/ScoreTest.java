package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Figures as score_ocr.py prints them with --json, for each text in a file of its own: {@code
 * score_ocr.py gold.jsonl cleaned.jsonl --json [--fold-quotes]}.
 */
class ScoreTest {

  @Test
  void repairsAndHarm() {
    Score score =
        score(
            "Tlie cat sat on tbe mat,\nand the dog sat on the cat.",
            "The cat sat on the mat, and the dog sat on the cat.",
            "The cat sat on the rnat,\nand the dog sat on the cat.");
    assertThat(score.words()).isEqualTo(13);
    assertFigures(score, 5.88, 3.92, 33.33, 15.38, 7.69, 50.0, 100.0, 9.09);
  }

  @Test
  void quotesCountUnlessFolded() {
    String read = "\u201CWho\u2019s there?\u201D said 1\u2014quietly";
    String truth = "\"Who's there?\" said I-quietly";
    String cleaned = read.replace('1', 'I');
    assertFigures(score(read, truth, cleaned), 17.24, 13.79, 20.0, 75.0, 75.0, 0.0, 0.0, 0.0);
    Score folded = Pair.of(read, truth, Folding.QUOTES).score(cleaned);
    assertFigures(folded, 3.45, 0.0, 100.0, 25.0, 0.0, 100.0, 100.0, 0.0);
  }

  @Test
  void whiteSpaceIsPythonsAndCharactersAreCodePoints() {
    String read = "no\u00A0break\u0085next\u001Cline \uD83D\uDE00 srnile";
    Score score =
        score(read, "no break next line \uD83D\uDE00 smile", read.replace("srnile", "smile"));
    assertThat(score.words()).isEqualTo(6);
    assertFigures(score, 7.69, 0.0, 100.0, 16.67, 0.0, 100.0, 100.0, 0.0);
  }

  @Test
  void repeatedWordsMatchAsInDifflib() {
    Score score =
        score(
            "the the the a the b the",
            "the a the b the the the the",
            "the the a the the b the the");
    assertFigures(score, 33.33, 18.52, 44.44, 50.0, 37.5, 25.0, 33.33, 0.0);
  }

  @Test
  void anyTextMayBeEmpty() {
    assertFigures(
        score("", "some words that were lost", "some"),
        100.0,
        84.0,
        16.0,
        100.0,
        80.0,
        20.0,
        20.0,
        0.0);
    Score specks = score("only specks \u00A6 ~", "", "only specks");
    assertFigures(specks, 1500.0, 1100.0, 26.67, 400.0, 200.0, 50.0, 0.0, 0.0);
  }

  @Test
  void figuresOfSeveralTextsAreOfTheirSums() {
    Score one = score("tlie cat", "the cat", "the cat");
    Score other = score("a dog in tho house", "a dog in the house", "a dog in tho horse");
    Score both = one.plus(other);
    assertThat(both.words()).isEqualTo(7);
    assertThat(both.werReduction()).isEqualTo(0.0);
    assertThat(both.fix()).isEqualTo(50.0);
    assertThat(both.brokenRate()).isEqualTo(20.0);
  }

  @Test
  void percentagesAreRoundedAsPythonDoes() {
    assertThat(Score.percent(1, 3)).isEqualTo(33.33);
    assertThat(Score.percent(1, 800)).as("0.125 is exact, so half to even").isEqualTo(0.12);
    assertThat(Score.percent(3, 800)).as("0.375 is exact, too").isEqualTo(0.38);
    assertThat(Score.percent(201, 20_000)).as("1.005 lies a little below").isEqualTo(1.0);
    assertThat(Score.percent(-1, 3)).isEqualTo(-33.33);
    assertThat(Score.percent(0, 0)).isZero();
  }

  private static Score score(String read, String truth, String cleaned) {
    return Pair.of(read, truth, Folding.NONE).score(cleaned);
  }

  private static void assertFigures(Score score, double... figures) {
    assertThat(
            new double[] {
              score.cerBefore(),
              score.cer(),
              score.cerReduction(),
              score.werBefore(),
              score.wer(),
              score.werReduction(),
              score.fix(),
              score.brokenRate()
            })
        .containsExactly(figures);
  }
}
