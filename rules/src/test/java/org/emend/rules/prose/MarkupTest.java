package org.emend.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void theWholeLineOfATagIsMarkup() {
    String text = "One line.\nA <i>word</i> here.\nThe last.";
    BitSet lines = Markup.of(text);
    assertThat(lines.nextSetBit(0)).isEqualTo(text.indexOf("A <i>"));
    assertThat(lines.length()).isEqualTo(text.indexOf("\nThe last."));
  }

  @Test
  void attributesTemplatesAndAddressesAreMarkup() {
    for (String line :
        new String[] {
          "<time datetime=\"1888\">", "{{ end }}", "{% if %}", "f();", "http://a.b", "[a](b)"
        }) {
      assertThat(Markup.of(line).cardinality()).as(line).isEqualTo(line.length());
    }
  }

  @Test
  void wordsBetweenBackticksAre() {
    String text = "Set `max` and `min value` here, ` not ` this `one.";
    assertThat(Markup.of(text).cardinality()).isEqualTo("`max``min value`".length());
  }

  @Test
  void dirtOnAPageIsNone() {
    assertThat(Markup.of("tbe <old man = of {the sea > and \\ the |boat} \"'*^. ~ [x] (y)"))
        .isEqualTo(new BitSet());
  }
}
