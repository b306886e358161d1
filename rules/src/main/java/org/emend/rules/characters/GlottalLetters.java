package org.emend.rules.characters;

import java.util.HashSet;
import java.util.Set;
import org.emend.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether a passage uses U+02BC, U+02BB and the saltillo as letters, whatever its language: in two
 * or more words that are no English contractions, or after a consonant that is an ejective in many
 * languages ({@code chʼ}, {@code tʼ}, {@code kʼ}). Found out when first asked.
 */
final class GlottalLetters {

  private static final String LETTERS = "\u02BC\u02BB\uA78C\uA78B";
  private static final String EJECTIVES = "tkqpc";
  private static final int WORDS = 2;

  /** How far back an opening mark is looked for. In code units. */
  private static final int LONGEST_QUOTATION = 200;

  private final Text text;
  private final Contractions contractions;
  private @Nullable Boolean prevail;

  GlottalLetters(Text text, Contractions contractions) {
    this.text = text;
    this.contractions = contractions;
  }

  boolean prevail() {
    Boolean known = prevail;
    if (known == null) {
      known = count() >= WORDS;
      prevail = known;
    }
    return known;
  }

  /** Whether such a mark opens a quotation before the word: {@code ʼthe wordsʼ}. */
  boolean open(ApostropheWord word) {
    String chars = text.chars();
    int from = Math.max(0, word.span().start() - LONGEST_QUOTATION);
    for (int i = word.span().start() - 1; i >= from; i--) {
      if (LETTERS.indexOf(chars.charAt(i)) >= 0) {
        return i == 0 || !Character.isLetterOrDigit(chars.charAt(i - 1));
      }
    }
    return false;
  }

  /** Words in which the mark is a letter; one after an ejective counts for two. */
  private int count() {
    String chars = text.chars();
    Set<String> words = new HashSet<>();
    int ejectives = 0;
    for (int i = 0; i < chars.length(); i++) {
      if (LETTERS.indexOf(chars.charAt(i)) >= 0) {
        ApostropheWord word = ApostropheWord.around(chars, i);
        if (word.isWord()
            && !contractions.matches(word)
            && !contractions.isPluralPossessive(word)
            && ApostropheData.shared().nameLike(word).isEmpty()) {
          words.add(word.word());
          ejectives += isEjective(word) ? 1 : 0;
        }
      }
    }
    return words.size() + Math.min(ejectives, 1);
  }

  private static boolean isEjective(ApostropheWord word) {
    String before = word.before();
    boolean afterH = before.endsWith("ch") || before.endsWith("Ch");
    boolean afterConsonant =
        !before.isEmpty()
            && EJECTIVES.indexOf(Character.toLowerCase(before.charAt(before.length() - 1))) >= 0;
    return afterH || afterConsonant && !word.after().isEmpty();
  }
}
