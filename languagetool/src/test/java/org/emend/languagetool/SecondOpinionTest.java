package org.emend.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.Text;
import org.emend.rules.Profiles;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

  private static final Text TEXT =
      Text.of("That was the end of it for all of us. We know that he ate a p1um and an apple.");

  private final SecondOpinion judge = new SecondOpinion(LanguageTools.shared());

  @Test
  void aFixThatMakesSomethingWrongIsBelievedLess() {
    Finding judged = judged(new Fix("apricot", .5), new Fix("plum", .45));

    assertThat(judged.fixes().get(0)).isEqualTo(new Fix("plum", .45));
    assertThat(judged.fixes().get(1).replacement()).isEqualTo("apricot");
    assertThat(judged.fixes().get(1).confidence()).isBetween(.42, .44);
  }

  @Test
  void aFixThatIsNotInDoubtIsNotAskedAbout() {
    assertThat(judged(new Fix("apricot", .995)).fixes()).containsExactly(new Fix("apricot", .995));
    assertThat(judged(new Fix("apricot", .1)).fixes()).containsExactly(new Fix("apricot", .1));
    assertThat(judged().fixes()).isEmpty();
  }

  @Test
  void theOrderOfFindingsAndWhatIsSaidOfThemStay() {
    Finding flag = finding();
    Finding doubt = finding(new Fix("plum", .5));

    assertThat(judge.judge(TEXT, List.of(flag, doubt, flag))).containsExactly(flag, doubt, flag);
  }

  @Test
  void itIsOffUnlessAskedFor() {
    assertThat(new LanguageToolPack().judges(Profiles.CONTENT)).isEmpty();
    System.setProperty(SecondOpinion.PROPERTY, "true");
    try {
      assertThat(new LanguageToolPack().judges(Profiles.CONTENT)).hasSize(1);
    } finally {
      System.clearProperty(SecondOpinion.PROPERTY);
    }
  }

  private Finding judged(Fix... fixes) {
    return judge.judge(TEXT, List.of(finding(fixes))).get(0);
  }

  private static Finding finding(Fix... fixes) {
    int start = TEXT.chars().indexOf("p1um");
    return new Finding(
        "words/misread",
        new Span(start, start + 4),
        Severity.WARNING,
        "no word",
        List.of(fixes),
        List.of("a reason"));
  }
}
