package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SarifMessageTest {

  @Test
  void argumentsAndLinksAreEscapedAndNothingElse() {
    assertThat(SarifMessage.escaped("{0} [1](x) [12] {U+02BC}"))
        .isEqualTo("{{0}} \\[1\\](x) [12] {U+02BC}");
  }
}
