package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {

  @Test
  void holdsTheCodeUnitsOfAStringBothHalvesOfAPairIncluded() {
    CharSet set = CharSet.of("a\uD83D\uDE00");
    assertThat(set.contains('a')).isTrue();
    assertThat(set.contains('\uD83D')).isTrue();
    assertThat(set.contains('\uDE00')).isTrue();
    assertThat(set.contains('b')).isFalse();
    assertThat(set.contains('\uFFFF')).isFalse();
  }

  @Test
  void aRangeHoldsBothItsEnds() {
    CharSet set = CharSet.range('b', 'd');
    assertThat(set.contains('a')).isFalse();
    assertThat(set.contains('b')).isTrue();
    assertThat(set.contains('d')).isTrue();
    assertThat(set.contains('e')).isFalse();
    assertThat(CharSet.range('\uFFFE', '\uFFFF').contains('\uFFFF')).isTrue();
  }

  @Test
  void allHoldsTheFirstAndTheLastCodeUnit() {
    assertThat(CharSet.ALL.contains('\0')).isTrue();
    assertThat(CharSet.ALL.contains('\uFFFF')).isTrue();
    assertThat(CharSet.matching(c -> true)).isEqualTo(CharSet.ALL);
  }

  @Test
  void matchingAsksEveryCodeUnit() {
    CharSet digits = CharSet.matching(Character::isDigit);
    assertThat(digits.contains('7')).isTrue();
    assertThat(digits.contains('\u0667')).isTrue();
    assertThat(digits.contains('x')).isFalse();
  }

  @Test
  void orIsTheUnionAndLeavesItsPartsAlone() {
    CharSet a = CharSet.of("a");
    CharSet both = a.or(CharSet.of("b"));
    assertThat(both).isEqualTo(CharSet.range('a', 'b'));
    assertThat(a.contains('b')).isFalse();
  }

  @Test
  void aTextFindsTheNextOfASetFromAnIndexOn() {
    CharSet set = CharSet.of("xy");
    Text text = Text.of("axby");
    assertThat(text.next(set, 0)).isEqualTo(1);
    assertThat(text.next(set, 1)).isEqualTo(1);
    assertThat(text.next(set, 2)).isEqualTo(3);
    assertThat(text.next(set, 4)).isEqualTo(-1);
    assertThat(Text.of("ab").next(set, 0)).isEqualTo(-1);
  }

  @Test
  void setsAreEqualByWhatTheyHold() {
    assertThat(CharSet.of("ab")).isEqualTo(CharSet.of("ba")).hasSameHashCodeAs(CharSet.of("bba"));
    assertThat(CharSet.of("ab")).isNotEqualTo(CharSet.of("a")).isNotEqualTo("ab");
    assertThat(CharSet.of("ab").hashCode()).isNotEqualTo(CharSet.of("ac").hashCode());
    assertThat(CharSet.of("ab")).hasToString("2 code units");
  }
}
