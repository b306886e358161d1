package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String TEXT =
      "A first line.\n\nThe leader came for the negotiati]ns with his friend Putin.\n\nThe end.\n";

  @Test
  void itSurvivesWhatHappensElsewhere() {
    String name = of(TEXT);

    assertThat(of("More above, sa|d he.\n\n" + TEXT + "\nMore below.\n")).isEqualTo(name);
    assertThat(of(TEXT.replace("\n", "\r\n"))).isEqualTo(name);
    assertThat(of(TEXT.replace("came for", "came\nfor").replace(" his ", "\nhis ")))
        .isEqualTo(name);
    assertThat(of(TEXT.replace("A first line.\n\n", ""))).isEqualTo(name);
    assertThat(of(TEXT.replace("leader", "president"))).isEqualTo(name);
  }

  @Test
  void itTellsPlacesAndRulesApart() {
    String name = of(TEXT);

    assertThat(name).matches("[0-9a-f]{32}");
    assertThat(of(TEXT.replace("for the", "to the"))).isNotEqualTo(name);
    assertThat(of(TEXT.replace("with his", "with her"))).isNotEqualTo(name);
    assertThat(of(TEXT.replace("negotiati]ns", "negotiat]ons"))).isNotEqualTo(name);
    assertThat(new Fingerprint().of("words/typo", TEXT, span(TEXT))).isNotEqualTo(name);
    assertThat(Fingerprint.inFile("a.txt", name)).isNotEqualTo(Fingerprint.inFile("b.txt", name));
  }

  @Test
  void equalsAreNumbered() {
    Fingerprint file = new Fingerprint();
    List<String> names = List.of(next(file), next(file), next(file));

    assertThat(names).doesNotHaveDuplicates().startsWith(of(TEXT));
    Fingerprint later = new Fingerprint();
    assertThat(List.of(next(later), next(later), next(later))).isEqualTo(names);
  }

  @Test
  void anyTextHasOne() {
    SplittableRandom random = new SplittableRandom(5);
    String alphabet = "ab \n\r\uD83D\uDE00\uDCFF\u4E2D\uFEFF]";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder built = new StringBuilder();
      int length = random.nextInt(1, 300);
      for (int c = 0; c < length; c++) {
        built.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int from = random.nextInt(length);
      Span span = new Span(from, random.nextInt(from, length) + 1);
      assertThat(new Fingerprint().of("a/b", built.toString(), span)).hasSize(32);
    }
  }

  private static String of(String text) {
    return new Fingerprint().of("words/bracket-for-letter", text, span(text));
  }

  private static String next(Fingerprint file) {
    return file.of("words/bracket-for-letter", TEXT, span(TEXT));
  }

  private static Span span(String text) {
    int start = text.indexOf("negotiat");
    return new Span(start, start + "negotiati]ns".length());
  }
}
