package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditJudgeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          saw tlie cat       | saw the cat     | tlie        | the         | RIGHT
          saw tlie cat       | saw the cat     | li          | h           | RIGHT
          saw tlie cat       | saw the cat     | tlie        | tie         | MISS
          saw tlie cat       | saw the cat     | saw         | was         | HARM
          saw tlie cat.      | saw the cat,    | cat         | rat         | MISS
          the mem bers met   | the members met | mem bers    | members     | RIGHT
          the mem bers met   | the members met | mem         | men         | MISS
          saw ourjourney end | saw our journey end | ourjourney | our journey | RIGHT
          the cat ~ sat      | the cat sat     | '~ '        | ''          | RIGHT
          the cat ~ sat      | the cat sat     | ' ~'        | ''          | RIGHT
          the cat ~ sat      | the cat sat     | ' ~ '       | ' '         | RIGHT
          the cat ~ sat      | the cat sat     | ' ~ '       | ''          | MISS
          the cat sat        | the cat sat     | ' s'        | 's'         | HARM
          the end ; so       | the end; so     | ' ;'        | ';'         | RIGHT
          said "no" again    | said “no” again | "no"        | “no”        | RIGHT
          """)
  void editsAreJudgedByTheirWords(
      String read, String truth, String part, String replacement, Judgement expected) {
    int at = read.indexOf(part);
    assertThat(at).isNotNegative();
    EditJudge judge = new EditJudge(read, truth, Folding.NONE);
    assertThat(judge.judge(new Span(at, at + part.length()), replacement).judgement())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          saw tlie, cat      | saw the. cat    | tlie        | the         | RIGHT
          saw tlie cat       | saw the, cat    | tlie        | the         | RIGHT
          saw tlie, cat      | saw the. cat    | tlie,       | the,        | MISS
          saw tlie, cat      | saw the. cat    | tlie        | tie         | MISS
          saw the, cat       | saw the, cat    | the         | she         | HARM
          saw cat-tlie, so   | saw cat=the. so | tlie        | the         | MISS
          the cat ~ sat      | the cat, sat    | ' ~'        | ''          | MISS
          """)
  void byThemselvesEditsAnswerForNoMarksBesideThem(
      String read, String truth, String part, String replacement, Judgement expected) {
    int at = read.indexOf(part);
    EditJudge judge = new EditJudge(read, truth, Folding.NONE);
    assertThat(judge.judgeAlone(new Span(at, at + part.length()), replacement)).isEqualTo(expected);
  }

  @Test
  void whiteSpaceAndFoldedMarksAreNeutral() {
    EditJudge judge = new EditJudge("a  b 'c'", "a b 'c'", Folding.QUOTES);
    assertThat(judge.judge(new Span(1, 3), " ").judgement()).isEqualTo(Judgement.NEUTRAL);
    assertThat(judge.judge(new Span(5, 8), "\u2018c\u2019").judgement())
        .isEqualTo(Judgement.NEUTRAL);
    EditJudge strict = new EditJudge("a  b 'c'", "a b 'c'", Folding.NONE);
    assertThat(strict.judge(new Span(5, 8), "\u2018c\u2019").judgement()).isEqualTo(Judgement.HARM);
  }

  @Test
  void editsOfOneWordAreJudgedTogether() {
    String read = "the rnodem] era";
    Patch both =
        Patch.of(
            List.of(new Edit(new Span(4, 6), "rn", "m"), new Edit(new Span(9, 11), "m]", "rn")));
    EditJudge judge = new EditJudge(read, "the modern era", Folding.NONE);
    assertThat(judge.judge(new Span(4, 6), both).judgement()).isEqualTo(Judgement.RIGHT);
    assertThat(judge.judge(new Span(9, 11), both).judgement()).isEqualTo(Judgement.RIGHT);
    assertThat(judge.judge(new Span(4, 6), "m").judgement()).isEqualTo(Judgement.MISS);
    assertThat(judge.judge(new Span(4, 6), "m"))
        .isEqualTo(
            new EditJudge.Judged(new Span(4, 11), "rnodem]", "modem]", "modern", Judgement.MISS));
  }
}
