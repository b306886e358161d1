package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emend.core.Property.holds;
import static org.emend.core.Property.same;

import java.util.List;
import org.emend.core.Property;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> words(String text) {
    return Text.of(text).words().stream().map(Token::text).toList();
  }

  @Test
  void wordsAreCutAtWhatIsNoLetterDigitOrMark() {
    assertThat(words("Well, I'll be\u2014in 1984 (or so)."))
        .containsExactly("Well", "I'll", "be", "in", "1984", "or", "so");
    assertThat(words("well-known a_b")).containsExactly("well", "known", "a", "b");
    assertThat(words(" ... ")).isEmpty();
  }

  @Test
  void theAsciiLettersAndDigitsEndWhereTheyEnd() {
    assertThat(words("a z A Z 0 9")).containsExactly("a", "z", "A", "Z", "0", "9");
    assertThat(words("{ @ [ / : ~")).isEmpty();
  }

  @Test
  void aTokenKnowsItsPlace() {
    assertThat(Text.of("\u00ABDie Stra\u00DFe\u00BB").words())
        .containsExactly(
            new Token(new Span(1, 4), "Die"), new Token(new Span(5, 11), "Stra\u00DFe"));
  }

  @Test
  void apostrophesAndTheirLookAlikesJoinLettersInside() {
    for (String apostrophe :
        List.of(
            "'", "\u2019", "\u2018", "\u02BC", "\u02BB", "\u02B9", "\u00B4", "`", "\uFF07",
            "\uA78C")) {
      assertThat(words("don" + apostrophe + "t")).containsExactly("don" + apostrophe + "t");
      assertThat(words(apostrophe + "em")).containsExactly("em");
      assertThat(words("dogs" + apostrophe + " ")).containsExactly("dogs");
      assertThat(words("dogs" + apostrophe)).containsExactly("dogs");
      assertThat(words("a" + apostrophe + apostrophe + "b")).containsExactly("a", "b");
    }
  }

  @Test
  void combiningMarksBelongToTheirWord() {
    assertThat(words("cafe\u0301 no\u0308l")).containsExactly("cafe\u0301", "no\u0308l");
    assertThat(words("\u0915\u093E\u092E")).containsExactly("\u0915\u093E\u092E");
  }

  // Adlam: letters and a mark beyond U+FFFF.
  @Test
  void supplementaryLettersAndMarksAreLetters() {
    String word = Character.toString(0x1E900) + Character.toString(0x1E944);
    assertThat(words(word + " x")).containsExactly(word, "x");
    assertThat(words("x" + word)).containsExactly("x" + word);
  }

  @Test
  void emojiAndEscapedBytesAreNotLetters() {
    assertThat(words("go\uD83D\uDE00od")).containsExactly("go", "od");
    assertThat(words("it\uDC92s")).containsExactly("it", "s");
    assertThat(words("\uD83D")).isEmpty();
  }

  @Test
  void wordsAreInOrderApartAndNeverHalfAPair() {
    List<String> pieces =
        List.of(
            "a", "1", "'", "\u2019", " ", "\u0301", "\uD83D\uDE00", "\uD835\uDC00", "\uDC92", "-");
    Property.check(
        50_000,
        random -> {
          String text = Property.text(random, 0, 10, pieces);
          int end = -1;
          for (Token word : Words.of(text)) {
            same(word.text(), word.span().of(text), text);
            holds(word.span().start() > end, "in order and apart", text);
            holds(LosslessUtf8.firstLoneSurrogate(word.text(), 0) < 0, "whole pairs", text);
            end = word.span().end();
          }
        });
  }

  @Test
  void foldingIgnoresCaseAndTheKindOfApostrophe() {
    assertThat(Words.fold("DON\u2019T")).isEqualTo("don't");
    assertThat(Words.fold("o\u02BCclock`s")).isEqualTo("o'clock's");
    String folded = "don't";
    assertThat(Words.fold(folded)).isSameAs(folded);
  }
}
