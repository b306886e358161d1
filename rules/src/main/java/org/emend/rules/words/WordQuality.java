package org.emend.rules.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.text.Text;
import org.emend.core.text.Token;
import org.emend.rules.words.decode.WordDecoder;

/**
 * How much of a text its language has words for.
 *
 * @param known the share of words of two letters or more, without digits, that the lexicon has,
 *     from 0 to 1; possessives count as what they are of. Names that no list has are unknown
 * @param noise the estimate that word repairs go by: the share of words that are in no list, names
 *     excepted, drawn towards .02 where a text is short
 */
public record WordQuality(double known, double noise) {

  /** Nothing in a language without a lexicon, or where there are no words. */
  public static Optional<WordQuality> of(List<String> passages, Locale language) {
    return language.getLanguage().equals("en")
        ? WordLayer.english().decoder().flatMap(decoder -> of(passages, decoder))
        : Optional.empty();
  }

  private static Optional<WordQuality> of(List<String> passages, WordDecoder decoder) {
    long words = 0;
    long known = 0;
    for (String passage : passages) {
      for (Token token : Text.of(passage).words()) {
        String word = token.text();
        if (word.length() > 1 && word.chars().noneMatch(Character::isDigit)) {
          words++;
          known += isKnown(word, decoder) ? 1 : 0;
        }
      }
    }
    return words == 0
        ? Optional.empty()
        : Optional.of(new WordQuality((double) known / words, decoder.evidence(passages).noise()));
  }

  private static boolean isKnown(String word, WordDecoder decoder) {
    int apostrophe = word.length() - 2;
    boolean isPossessive = word.endsWith("s") && !Character.isLetter(word.charAt(apostrophe));
    return decoder.isWord(word) || isPossessive && decoder.isWord(word.substring(0, apostrophe));
  }
}
