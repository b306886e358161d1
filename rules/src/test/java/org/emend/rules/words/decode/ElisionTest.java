package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElisionTest {

  @Test
  void anApostropheStandsForALetterOrTwo() {
    assertThat(Elision.isOf("stoop'd", "stooped")).isTrue();
    assertThat(Elision.isOf("O\u2019er", "Over")).isTrue();
    assertThat(Elision.isOf("nat'ral", "natural")).isTrue();
    assertThat(Elision.isOf("i'th", "in th")).describedAs("no letter").isFalse();
  }

  @Test
  void theRestOfTheWordIsTheSame() {
    assertThat(Elision.isOf("stocp'd", "stooped")).isFalse();
    assertThat(Elision.isOf("don't", "dont")).isFalse();
    assertThat(Elision.isOf("hav'ng", "havering")).isFalse();
    assertThat(Elision.isOf("boys'", "boysen")).isFalse();
    assertThat(Elision.isOf("the", "they")).isFalse();
  }
}
