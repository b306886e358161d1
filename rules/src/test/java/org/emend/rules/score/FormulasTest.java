package org.emend.rules.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every formula that needs no rules, on texts small enough to do it by hand. */
class FormulasTest {

  /** Signal, text with Java's escapes, value, and how it comes about. */
  private static final String VECTORS =
      """
      characters | H\\u00e9llo \\ud83d\\ude00 | 7 | an emoji is one code point
      characters | a\\r\\nb | 4 | both characters of a line end
      gopher_words | The cat, and 2 dogs! | 5 | the comma and the mark are no words
      gopher_words | don't stop well-known U.S. 1,000 a.b | 6 | marks inside words join
      gopher_words | \\u6f22\\u5b57\\u304b\\u306a | 4 | ideographs and kana are words by themselves
      gopher_words | \\u0421\\u043b\\u0430\\u0432\\u0430 \\u0423\\u043a\\u0440\\u0430\\u0457\\u043d\\u0456! | 2 | Cyrillic
      gopher_words | \\u092e\\u0948\\u0902 \\u0939\\u0942\\u0901 | 2 | vowel signs belong to words
      gopher_mean_word_length | The cat, and 2 dogs! | 2.8 | (3+3+3+1+4)/5
      gopher_mean_word_length | \\ud835\\udc00\\ud835\\udc01 | 2 | letters beyond the BMP
      gopher_hash_ratio | # one #two | 0.5 | 2 of # one # two
      gopher_ellipsis_ratio | Well... yes\\u2026 no. | 0.333333 | 2 of Well ... yes \\u2026 no .
      gopher_alpha_words | The cat, 22 | 0.5 | The, cat of The cat , 22
      gopher_stop_words | The cat and the dog and that | 3 | and, the, that once each; The is written otherwise
      gopher_bullet_lines | - one\\n  \\u2022 two\\n\\nthree | 0.5 | 2 of 4, the blank line counts
      gopher_bullet_lines | - one\\r\\n- two\\rthree | 0.666667 | 2 of 3
      gopher_ellipsis_lines | one...\\ntwo\\u2026 \\nthree\\n | 0.666667 | 2 of 3, no line behind the last end
      gopher_dup_lines | a b\\nc\\n\\na b\\n | 0.333333 | the last of 3, the blank line does not count
      gopher_dup_lines | a b\\na  b | 0 | letter for letter
      gopher_dup_line_chars | a b\\nc\\n\\na b\\n | 0.272727 | 3 of 11
      gopher_dup_paragraphs | one\\ntwo\\n\\nthree\\n\\none\\ntwo | 0.333333 | the last of 3
      gopher_dup_paragraphs | one\\r\\ntwo\\r\\n\\r\\none\\ntwo | 0.5 | line ends are the same
      gopher_dup_paragraph_chars | one\\ntwo\\n\\nthree\\n\\none\\ntwo | 0.304348 | 7 of 23
      gopher_top_2gram | a b a b c | 0.666667 | twice `a b`, 6 of 9
      gopher_top_2gram | one two three | 0.538462 | none twice: the first, 7 of 13
      gopher_top_2gram | aa b 1 aa b 2 c d 3 c d 4 | 0.32 | `aa b` is as common as `c d` and comes first, 8 of 25
      gopher_top_2gram | one | 0 | no pair
      gopher_top_3gram | a b c a b c | 0.909091 | twice 5 of 11
      gopher_top_4gram | a b c d a b c d | 0.933333 | twice 7 of 15
      gopher_dup_5gram | a b c d e a b c d e | 0.263158 | 5 of 19, spaces do not count above the line
      gopher_dup_5gram | a a a a a a a a a a | 0.263158 | once: behind it are too few
      gopher_dup_6gram | a b c d e f a b c d e f | 0.26087 | 6 of 23
      gopher_dup_7gram | a b c d e f g a b c d e f g | 0.259259 | 7 of 27
      gopher_dup_8gram | a b c d e f g h a b c d e f g h | 0.258065 | 8 of 31
      gopher_dup_9gram | a b c d e f g h i a b c d e f g h i | 0.257143 | 9 of 35
      gopher_dup_10gram | a b c d e f g h i j a b c d e f g h i j | 0.25641 | 10 of 39
      c4_kept_lines | Yes, it is.\\nNo\\n\\nTwo words.\\n | 0.333333 | the first of 3
      c4_no_terminal_lines | Yes, it is.\\nNo\\n\\nTwo words.\\n | 0.333333 | the second
      c4_no_terminal_lines | It ends so...\\nIt is so.[1][edit] | 0.5 | dots are no end, citations are not there
      c4_few_word_lines | Yes, it is.\\nNo\\n\\nTwo words.\\n | 0.333333 | the third
      c4_javascript_lines | Please turn JavaScript on.\\nIt is on now. | 0.5 | in any case
      c4_policy_lines | See our Privacy Policy here.\\nIt is on now. | 0.5 | in any case
      c4_lorem_ipsum | Lorem ipsum dolor sit amet.\\nlorem ipsum | 1 | the second was dropped before
      c4_curly_brackets | Here is { a brace.\\n{ | 1 | the second was dropped before
      c4_sentences | It rains. It pours! "Does it?" he asked. | 3 | a small letter goes on
      c4_sentences | It rains. It pours | 0 | of lines that are kept
      mc4_paragraphs | short | 0 | less than 200
      fineweb_line_punct | It is so.\\nNo end\\nHe said "no"\\n | 0.666667 | the first and the last
      fineweb_line_punct | \\u597d\\u3002\\n\\u0928\\u0964\\nno | 0.666667 | Chinese and Hindi full stops
      fineweb_line_punct | One.\\r\\nTwo.\\r\\n | 1 | CR LF is a line end
      fineweb_line_punct | One. \\nTwo. | 0.5 | white space behind the mark hides it
      fineweb_short_lines | 123456789012345678901234567890\\n1234567890123456789012345678901\\n\\n | 0.5 | 30 is short, 31 is not
      fineweb_char_dup | a b\\nc\\n\\na b\\n | 0.428571 | 3 of 7
      fineweb_newline_ratio | one two.\\nthree\\r\\n | 0.5 | 2 line ends, one two . three
      nemo_non_alnum | ab, c! d?\\n(x) | 0.307692 | 2 spaces and 2 brackets of 13
      nemo_digits | a1b\\u0662 | 0.5 | Arabic digits, too
      nemo_urls | see https://a.de/b now | 0.636364 | 14 of 22
      nemo_urls | http:// a://b | 0 | nothing behind it, another scheme
      nemo_whitespace | a b\\tc\\n | 0.5 | 3 of 6
      nemo_brackets | ((a)) [b] | 0.444444 | 4 runs of 9
      nemo_bullet_lines | \\u2022 a\\n\\u2013 b\\n- c\\n\\n | 0.666667 | the hyphen is none
      nemo_ellipsis_lines | a...\\nb [...]\\nClick to Read more\\nc | 0.75 | the first three
      nemo_no_endmark | One. Two\\nThree | 0.666667 | Two, Three
      nemo_boilerplate | We use cookies.\\nMore.\\n\\nText. | 0.5 | the first of two paragraphs
      nemo_boilerplate | Lorem ipsum.\\n\\nText. | 1 | all of it
      bigscience_words | Hello, 12 (world)! | 2 | 12 is stripped to nothing
      bigscience_char_repetition | abcdefghijabcdefghij | 0.181818 | 2 of 11; 10 different, 3 may count, 1 is there twice
      bigscience_char_repetition | aaaaaaaaaaaa | 1 | 3 of 3
      bigscience_char_repetition | abcdefghi | 0 | no gram
      bigscience_word_repetition | A b, c d e a b c d E | 0.333333 | 2 of 6
      bigscience_special_chars | ab 1! | 0.6 | all but the letters
      bigscience_stop_words | The cat, and the dog | 0.6 | the, and, the
      rpv2_words | Hello, - world! | 2 | without punctuation nothing is left of the hyphen
      rpv2_mean_word_length | Hello, - world! | 5 | hello, world
      rpv2_unique_words | The the, cat | 0.666667 | the, cat
      rpv2_unigram_entropy | a a b b | 0.693147 | ln 2
      rpv2_unigram_entropy | a b c d | 1.386294 | ln 4
      rpv2_unigram_entropy | a a a | 0 | nothing new
      rpv2_symbol_ratio | # a... b\\u2026 | 1 | 3 of 3
      rpv2_no_alpha_words | a 12 \\u00e9t\\u00e9 \\u0434\\u0430 | 0.5 | 12, and the Russian word
      rpv2_all_caps_words | NATO U2 Not 12 \\u00e0 | 0.4 | NATO, U2
      rpv2_sentences | Hi! "Yes." 3.14 ... | 4 | Hi; Yes; 3; 14
      rpv2_top_2gram | a b, A b c | 0.8 | twice `a b` without the space, 4 of 5
      rpv2_top_2gram | one two three | 0 | none twice
      rpv2_top_3gram | a b c a b c d | 0.857143 | twice 3 of 7
      rpv2_top_4gram | a b c d a b c d | 1 | twice 4 of 8
      rpv2_dup_5gram | a a a a a a | 1 | both 5-grams are the same; each word counts once
      rpv2_dup_5gram | a b c d e x a b c d e | 0.909091 | 10 of 11: the first counts, too
      rpv2_dup_6gram | a b c d e f x a b c d e f | 0.923077 | 12 of 13: the first counts, too
      rpv2_dup_7gram | a b c d e f g x a b c d e f g | 0.933333 | 14 of 15: the first counts, too
      rpv2_dup_8gram | a b c d e f g h x a b c d e f g h | 0.941176 | 16 of 17: the first counts, too
      rpv2_dup_9gram | a b c d e f g h i x a b c d e f g h i | 0.947368 | 18 of 19: the first counts, too
      rpv2_dup_10gram | a b c d e f g h i j x a b c d e f g h i j | 0.952381 | 20 of 21: the first counts, too
      rpv2_bullet_lines | \\u2022 a\\n\\u2013 b\\n- c\\n\\u2043 d | 0.5 | the first two
      rpv2_line_uppercase | AB\\n\\nab | 0.5 | (1 + 0) / 2
      rpv2_line_digits | 1a\\nb | 0.25 | (0.5 + 0) / 2
      dolma_median_word_length | a bb, cccc | 3 | 1 3 4
      dolma_median_word_length | a bb | 1.5 | between two
      dolma_symbol_words | #a b\\u2026 c... | 0.666667 | three full stops do not count
      dolma_bullet_lines | * a\\n- b\\n\\u2022 c\\n\\nd | 0.4 | 2 of 5
      invisible_density | a\\u00adb | 333.333333 | 1 of 3
      invisible_density | \\ufeffa\\u2060\\u2014b \\u0646\\u200c\\u0647 \\ud83d\\udc68\\u200d\\ud83d\\udc69 | 0 | mark at the start, joiner at a dash, Persian, a family
      invisible_density | a\\u200bb\\u2060c\\u200dd\\ufeffe | 444.444444 | 4 of 9
      c1_density | a\\u0092 | 500 | 1 of 2
      pua_density | a\\ue000 | 500 | 1 of 2
      fffd_density | a\\ufffd | 500 | 1 of 2
      stray_byte_density | a\\udc92 | 500 | a byte that was not UTF-8
      stray_byte_density | \\ud83d\\ude00 | 0 | a pair is a character
      """;

  private static Map<String, Double> signals(String text) {
    return Scorer.of(Locale.ENGLISH).score(text).signals();
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (text.charAt(i) == '\\') {
        out.append(text.substring(i, i + 2).translateEscapes());
        i++;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = VECTORS)
  void formulaGivesWhatAHandComputes(String signal, String text, double value, String how) {
    assertThat(signals(unescape(text)).get(signal)).as(how).isEqualTo(value);
  }

  @Test
  void everyFormulaHasAVector() {
    Set<String> pinned =
        VECTORS.lines().map(l -> l.substring(0, l.indexOf(' '))).collect(Collectors.toSet());
    pinned.add("c4_long_word_lines"); // below

    assertThat(new TreeSet<>(signals("some text").keySet())).isEqualTo(new TreeSet<>(pinned));
  }

  @Test
  void aWordOfMoreThanAThousandCharactersDropsItsLine() {
    String word = "x".repeat(999);

    assertThat(signals("It is " + word + ".").get("c4_long_word_lines")).isZero();
    assertThat(signals("It is x" + word + ".\nSo it is.").get("c4_long_word_lines")).isEqualTo(.5);
  }

  @Test
  void aParagraphOfMc4IsALineOfTwoHundredCharacters() {
    String line = "x".repeat(199);

    assertThat(signals(line + "\n" + line + "x\r\n" + line + "xx").get("mc4_paragraphs"))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock = "''\n\\n\n' \\r\\n\\t'\nword\n!\n\\ud83d\\udc68\n\\udc92\n")
  void everyTextHasFiniteSignalsOfTheSameNames(String text) {
    assertThat(signals(text == null ? "" : unescape(text)).keySet())
        .containsExactlyElementsOf(signals("some text").keySet());
  }

  @Test
  void signalsOfNothingAreZero() {
    assertThat(signals("").values()).containsOnly(0.0);
  }

  @Test
  void lineEndsMakeNoDifferenceButToLengths() {
    String text = "- One two three.\n\nFour five six...\n\nFour five six...\n";
    Map<String, Double> lf = signals(text);
    Map<String, Double> crLf = signals(text.replace("\n", "\r\n"));

    for (String signal : lf.keySet()) {
      boolean isOfLines =
          signal.contains("line") || signal.startsWith("c4_") || signal.contains("word");
      if (isOfLines && !signal.endsWith("_chars")) {
        assertThat(crLf.get(signal)).as(signal).isEqualTo(lf.get(signal));
      }
    }
  }
}
