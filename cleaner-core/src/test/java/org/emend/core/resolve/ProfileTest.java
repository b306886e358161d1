package org.emend.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.text.ApostropheStyle;
import org.junit.jupiter.api.Test;

class ProfileTest {

  private static final Profile PROFILE = Profile.of("article", 0.95, 0.5, 0.1);

  private final Profile allChanged =
      PROFILE
          .withThresholds(0.8, 0.3)
          .withOnly(List.of("words/*", "flags/*"))
          .without(List.of("words/typo"))
          .withOptional(List.of("style/*"))
          .applying(List.of("flags/*"))
          .protecting(List.of("Gandalf"))
          .withApostrophes(ApostropheStyle.ASCII)
          .inLanguage("de");

  @Test
  void aPlainProfileRunsAllRulesAndGuessesTheLanguage() {
    assertThat(PROFILE.enables("words/typo")).isTrue();
    assertThat(PROFILE.alwaysApplies("words/typo")).isFalse();
    assertThat(PROFILE.locale()).isEqualTo(Locale.ROOT);
    assertThat(PROFILE.apostrophes()).isEqualTo(ApostropheStyle.AUTO);
    assertThat(PROFILE.protectedWords()).isEmpty();
  }

  @Test
  void everyChangeKeepsTheOthers() {
    assertThat(allChanged)
        .isEqualTo(
            new Profile(
                "article",
                0.8,
                0.3,
                0.1,
                List.of("words/*", "flags/*"),
                List.of("words/typo"),
                List.of("style/*"),
                List.of("flags/*"),
                Set.of("Gandalf"),
                ApostropheStyle.ASCII,
                "de"));
    assertThat(allChanged.withThresholds(0.7, 0.2).withOnly(List.of("x")))
        .isEqualTo(allChanged.withOnly(List.of("x")).withThresholds(0.7, 0.2))
        .isNotEqualTo(allChanged);
  }

  @Test
  void disableWinsOverEnable() {
    assertThat(allChanged.enables("words/ligature")).isTrue();
    assertThat(allChanged.enables("words/typo")).isFalse();
    assertThat(allChanged.enables("layout/tab")).isFalse();
  }

  @Test
  void optionalRulesWaitToBeNamed() {
    Profile profile = PROFILE.withOptional(List.of("style/*"));

    assertThat(profile.enables("words/typo")).isTrue();
    assertThat(profile.enables("style/dash")).isFalse();
    assertThat(profile.withOnly(List.of("*")).enables("style/dash")).isFalse();
    assertThat(profile.applying(List.of("*")).enables("style/dash")).isFalse();
    assertThat(profile.withOnly(List.of("style/*")).enables("style/dash")).isTrue();
    assertThat(profile.withOnly(List.of("*/dash")).enables("style/dash")).isTrue();
    assertThat(profile.including(List.of("style/dash")).enables("style/dash")).isTrue();
    assertThat(profile.including(List.of("style/dash")).enables("style/ellipsis")).isFalse();
    assertThat(profile.including(List.of("style/dash")).enables("words/typo")).isTrue();
  }

  @Test
  void applyNamesAnOptionalRule() {
    Profile profile = PROFILE.withOptional(List.of("style/*")).applying(List.of("style/dash"));

    assertThat(profile.enables("style/dash")).isTrue();
    assertThat(profile.enables("style/ellipsis")).isFalse();
    assertThat(profile.enables("words/typo")).isTrue();
    assertThat(profile.without(List.of("style/*")).enables("style/dash")).isFalse();
    assertThat(profile.withOnly(List.of("words/*")).enables("style/dash")).isFalse();
  }

  @Test
  void anyOfTheGlobsWillDo() {
    assertThat(allChanged.enables("flags/url")).isTrue();
    assertThat(allChanged.alwaysApplies("flags/url")).isTrue();
    assertThat(allChanged.alwaysApplies("words/ligature")).isFalse();
  }

  @Test
  void aGivenLanguageIsTheLocale() {
    assertThat(allChanged.locale()).isEqualTo(Locale.GERMAN);
    assertThat(PROFILE.inLanguage("pt").locale()).isEqualTo(Locale.forLanguageTag("pt"));
  }

  @Test
  void everyThresholdIsAProbability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROFILE.withThresholds(1.5, 0.5))
        .withMessageContaining("applyAt is 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROFILE.withThresholds(0.5, -0.1))
        .withMessageContaining("offerAt is -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROFILE.withThresholds(0.5, Double.NaN))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.of("x", 0.9, 0.5, 10))
        .withMessageContaining("changeBudget is 10.0");
    assertThat(Profile.of("bold", 0, 0, 0).applyAt()).isZero();
    assertThat(Profile.of("shy", 1, 1, 1).applyAt()).isEqualTo(1);
  }

  @Test
  void aProfileTravelsAsBytes() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(allChanged);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(allChanged);
    }
  }
}
