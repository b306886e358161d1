package org.emend.rules.words.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

  @Test
  void gapsLieBetweenAtoms() {
    String text = "\"He said: 'don't,' .and w*nt a-way... \u2014 to St. Ives (3.5 m)\u2026";
    List<Atom> atoms = Atoms.of(text);
    List<Gap> gaps =
        Gap.of(text).stream()
            .filter(g -> g.end() - g.start() != 1 || !isInside(atoms, g.start()))
            .toList();
    assertThat(gaps).hasSize(atoms.size() + 1);
    for (int i = 0; i < atoms.size(); i++) {
      assertThat(gaps.get(i).raw()).isEqualTo(atoms.get(i).before());
      assertThat(gaps.get(i).right()).isEqualTo(atoms.get(i).text());
      assertThat(gaps.get(i + 1).left()).isEqualTo(atoms.get(i).text());
    }
  }

  @Test
  void anEmptyLinePartsParagraphs() {
    assertThat(Gap.of("one.\r\nTwo").get(1).hasEmptyLine()).isFalse();
    assertThat(Gap.of("one.\r\n \r\nTwo").get(1).hasEmptyLine()).isTrue();
  }

  private static boolean isInside(List<Atom> atoms, int at) {
    return atoms.stream().anyMatch(a -> a.start() <= at && at < a.end());
  }
}
