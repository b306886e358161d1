package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emend.formats.Section;
import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void columnsCountCodePoints() {
    assertThat(place("\uD83D\uDE00\u02BCx", 3)).isEqualTo(new Positions.Place(1, 3));
    assertThat(place("a\r\nb\rc\nd", 7)).isEqualTo(new Positions.Place(4, 1));
  }

  @Test
  void columnsCountInTheUnitOfTheReport() {
    // An emoji, a tab, U+02BC, an ideograph, a stray byte.
    String text = "x\r\n\uD83D\uDE00\t\u02BC\u4E2D\uDCFFy";
    int y = text.indexOf('y');

    assertThat(place(ColumnUnit.CODE_POINTS, text, y)).isEqualTo(new Positions.Place(2, 6));
    assertThat(place(ColumnUnit.UTF_16, text, y)).isEqualTo(new Positions.Place(2, 7));
    assertThat(place(ColumnUnit.UTF_8, text, y)).isEqualTo(new Positions.Place(2, 12));
  }

  @Test
  void sarifTakesAByteOrderMarkForNoColumn() {
    String text = "\uFEFFab\ncd";

    assertThat(place(ColumnUnit.UTF_16, text, 2)).isEqualTo(new Positions.Place(1, 2));
    assertThat(place(ColumnUnit.UTF_16, text, 0)).isEqualTo(new Positions.Place(1, 1));
    assertThat(place(ColumnUnit.UTF_16, text, 5)).isEqualTo(new Positions.Place(2, 2));
    assertThat(place(ColumnUnit.UTF_8, text, 2)).isEqualTo(new Positions.Place(1, 5));
  }

  @Test
  void placesAreTheSameHoweverTheTextIsCutAndAsked() {
    SplittableRandom random = new SplittableRandom(11);
    String alphabet = "ab\r\n\uD83D\uDE00";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder built = new StringBuilder();
      int length = random.nextInt(1, 60);
      while (built.length() < length) {
        int c = random.nextInt(5);
        built.append(c == 4 ? alphabet.substring(4) : alphabet.substring(c, c + 1));
      }
      String text = built.toString();
      Positions positions = new Positions();
      int from = 0;
      while (from < text.length()) {
        int to = cut(text, Math.min(text.length(), from + random.nextInt(1, 20)));
        positions.enter(section(text.substring(from, to)));
        for (int ask = 0; ask < 5; ask++) {
          int at = cut(text, from + random.nextInt(to - from));
          if (at >= to) {
            continue;
          }
          assertThat(positions.at(at - from)).as("%s at %d", text, at).isEqualTo(slow(text, at));
        }
        from = to;
      }
    }
  }

  /** As formats cut: never inside a line end or a pair. */
  private static int cut(String text, int wanted) {
    boolean inside =
        wanted < text.length()
            && (text.startsWith("\r\n", wanted - 1)
                || Character.isLowSurrogate(text.charAt(wanted)));
    return inside ? wanted + 1 : wanted;
  }

  private static Positions.Place slow(String text, int at) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      boolean half = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !half) {
        starts.add(i + 1);
      }
    }
    int line = 0;
    while (line + 1 < starts.size() && starts.get(line + 1) <= at) {
      line++;
    }
    return new Positions.Place(line + 1, 1 + text.codePointCount(starts.get(line), at));
  }

  private static Positions.Place place(String text, int at) {
    return place(ColumnUnit.CODE_POINTS, text, at);
  }

  private static Positions.Place place(ColumnUnit unit, String text, int at) {
    Positions positions = new Positions(unit);
    positions.enter(section(text));
    return positions.at(at);
  }

  private static Section section(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Section(bytes, text, List.of(), List.of(), 0, 0, Optional.empty());
  }
}
