package org.emend.rules.words.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.rules.words.decode.Mistyped;
import org.emend.rules.words.decode.Mistyped.Slip;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.junit.jupiter.api.Test;

class TypistTest {

  private static final String TEXT =
      "It was the best of times, it was the worst of times; necessary and occasional differences "
          + "between their receipts were immediately committed to separate accommodation. ";

  private static final Channel CHANNEL =
      TypoChannel.of(new Alphabet("abcdefghijklmnopqrstuvwxyz'"));

  private static Typist typist(long seed) {
    return new Typist(CHANNEL, TypoChannel.firstLetter(), seed);
  }

  @Test
  void theSameSeedMakesTheSameErrors() {
    String text = TEXT.repeat(20);
    assertThat(typist(7).type(text, 1)).isEqualTo(typist(7).type(text, 1));
    assertThat(typist(8).type(text, 1)).isNotEqualTo(typist(7).type(text, 1));
  }

  @Test
  void whoTakesAllCareMakesNoError() {
    assertThat(typist(1).type(TEXT, 0)).isEqualTo(new Mistyped(TEXT, List.of()));
  }

  @Test
  void moreHasteMakesMoreErrors() {
    String text = TEXT.repeat(50);
    int few = typist(1).type(text, .1).slips().size();
    int many = typist(1).type(text, 1).slips().size();
    assertThat(few).isPositive().isLessThan(many / 4);
  }

  @Test
  void takingBackTheSlipsGivesTheText() {
    String text = TEXT.repeat(50);
    for (int seed = 0; seed < 5; seed++) {
      Mistyped typed = typist(seed).type(text, 2);
      StringBuilder back = new StringBuilder(typed.text());
      for (int i = typed.slips().size() - 1; i >= 0; i--) {
        Slip slip = typed.slips().get(i);
        assertThat(typed.text().substring(slip.start(), slip.end())).isEqualTo(slip.typed());
        back.replace(slip.start(), slip.end(), slip.meant());
      }
      assertThat(back.toString()).as("seed " + seed).isEqualTo(text);
    }
  }

  @Test
  void identifiersNumbersAndAddressesAreTypedAsTheyStand() {
    String text = "getValue() foo_bar 3.14e10 GitHub path/to/file user@example.org ".repeat(50);
    assertThat(typist(3).type(text, 5).text()).isEqualTo(text);
  }

  @Test
  void spacesAreForgotten() {
    Mistyped typed = typist(5).type("a lot of the time ".repeat(3000), 1);
    assertThat(typed.slips()).anyMatch(slip -> slip.meant().replace(" ", "").equals(slip.typed()));
  }
}
