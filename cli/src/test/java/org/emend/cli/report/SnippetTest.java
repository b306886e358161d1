package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.emend.cli.report.Snippet.Row;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void shortLineIsShownWhole() {
    assertThat(snippet("before\nthe <bad> word\nafter"))
        .containsExactly(new Row(0, "the bad word", "    ^^^"));
  }

  @Test
  void longLineIsCutToWholeWordsAroundTheSpan() {
    Row row = snippet("word ".repeat(100) + "<bad>" + " word".repeat(100)).get(0);

    assertThat(row.text()).startsWith("… word ").endsWith(" …").hasSizeBetween(80, 100);
    assertThat(row.text().substring(row.marks().indexOf('^'))).startsWith("bad word");
  }

  @Test
  void marksStandUnderWideAndCombiningCharacters() {
    assertThat(snippet("日本<語x> e\u0301<>").get(0)).isEqualTo(row("日本語x e\u0301", 4, 3));
    assertThat(snippet("e\u0301\tn\u0303 <o\u0308>").get(0))
        .isEqualTo(row("e\u0301    n\u0303 o\u0308", 7, 1));
    assertThat(snippet("\uD83D\uDE00 <x>").get(0)).isEqualTo(row("\uD83D\uDE00 x", 3, 1));
  }

  @Test
  void invisibleCharactersAreShownEverywhere() {
    assertThat(snippet("a\u200Bb <x>\u00A0\uDC92").get(0))
        .isEqualTo(row("a‹U+200B›b x‹U+00A0›‹byte 92›", 11, 1));
  }

  @Test
  void lookAlikesAreShownWhereTheyMatter() {
    // Negative: the first is nobody's business.
    assertThat(snippet("Hawai\u02BBi <Russia\u02BCs>").get(0))
        .isEqualTo(row("Hawai\u02BBi Russia‹U+02BC›s", 8, 15));
  }

  @Test
  void lineEndInASpanIsSeen() {
    assertThat(snippet("one <two\nthree> four"))
        .containsExactly(row("one two↵", 4, 4), new Row(1, "three four", "^^^^^"));
    assertThat(snippet("one<\r\n>two")).containsExactly(row("one↵", 3, 1));
  }

  @Test
  void manyLinesAreCutInTheMiddle() {
    List<Row> rows = snippet("<a\nb\nc\nd\ne\nf\ng>");

    assertThat(rows)
        .containsExactly(
            row("a↵", 0, 2), new Row(1, "b↵", "^^"), new Row(-1, "…", ""), new Row(6, "g", "^"));
  }

  @Test
  void longSpanIsCutInItsMiddle() {
    Row row = snippet("<" + "abcdefghi ".repeat(100) + ">").get(0);

    assertThat(row.text()).contains(" … ").hasSizeLessThan(110);
    assertThat(row.marks()).hasSizeLessThan(110);
  }

  @Test
  void anyTextCanBeShown() {
    SplittableRandom random = new SplittableRandom(7);
    String alphabet = "ab \t\r\n\u0301\u02BC\u200B日\uD83D\uDE00\uDC92é";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1, 300);
      for (int j = 0; j < length; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int start = random.nextInt(length);
      int end = random.nextInt(start, length) + 1;
      for (Row row : Snippet.of(text.toString(), new Span(start, end))) {
        assertThat(Glyphs.width(row.text())).as(text.toString()).isLessThan(120);
        assertThat(row.marks().length()).isLessThan(120);
      }
    }
  }

  private static Row row(String text, int indent, int carets) {
    return new Row(0, text, " ".repeat(indent) + "^".repeat(carets));
  }

  /** The text with its span between angle brackets. */
  private static List<Row> snippet(String marked) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    String text = marked.replace("<>", "").replaceFirst("<", "").replaceFirst(">", "");
    return Snippet.of(text, new Span(start, end));
  }
}
