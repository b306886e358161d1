package org.emend.rules.measure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it was read and its truth, ready to score repairs of it.
 *
 * <p>A token of the truth is <em>right</em> in a text when difflib's matching blocks align it with
 * an equal token; that is stricter than the alignment of characters, and what published figures of
 * fixed and broken words rest on. Not thread-safe.
 */
public final class Pair {

  private final Folding folding;
  private final String truth;
  private final String read;
  private final Map<String, Integer> symbols = new HashMap<>();
  private final int[] trueTokens;
  private final int characters;
  private final int characterErrors;
  private final int wordErrors;
  private final BitSet right;

  private Pair(String read, String truth, Folding folding) {
    this.folding = folding;
    this.truth = WhiteSpace.collapse(folding.of(truth));
    this.read = WhiteSpace.collapse(folding.of(read));
    this.trueTokens = symbols(this.truth);
    int[] readTokens = symbols(this.read);
    characters = this.truth.codePointCount(0, this.truth.length());
    characterErrors = EditDistance.of(this.read, this.truth);
    wordErrors = EditDistance.of(readTokens, trueTokens);
    right = MatchingBlocks.inSecond(readTokens, trueTokens, symbols.size());
  }

  public static Pair of(String read, String truth, Folding folding) {
    return new Pair(read, truth, folding);
  }

  private int[] symbols(String collapsed) {
    List<String> tokens = WhiteSpace.split(collapsed);
    int[] ids = new int[tokens.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = symbols.computeIfAbsent(tokens.get(i), token -> symbols.size());
    }
    return ids;
  }

  /** How many tokens the truth has. */
  public int words() {
    return trueTokens.length;
  }

  /** The tokens of the truth that are right as read. A copy. */
  public BitSet right() {
    return (BitSet) right.clone();
  }

  /** The tokens of the truth that are right in a cleaned text. */
  public BitSet rightIn(String cleaned) {
    String text = WhiteSpace.collapse(folding.of(cleaned));
    if (text.equals(read)) {
      return right();
    }
    int[] tokens = symbols(text);
    return MatchingBlocks.inSecond(tokens, trueTokens, symbols.size());
  }

  /**
   * What cleaning brought.
   *
   * @param cleaned the text as read, repaired
   * @param rightAfter the tokens of the truth that are right in it
   */
  public Score score(String cleaned, BitSet rightAfter) {
    String text = WhiteSpace.collapse(folding.of(cleaned));
    boolean same = text.equals(read);
    BitSet fixed = (BitSet) rightAfter.clone();
    fixed.andNot(right);
    BitSet broken = right();
    broken.andNot(rightAfter);
    return new Score(
        characters,
        words(),
        characterErrors,
        same ? characterErrors : EditDistance.of(text, truth),
        wordErrors,
        same ? wordErrors : EditDistance.of(symbols(text), trueTokens),
        words() - right.cardinality(),
        right.cardinality(),
        fixed.cardinality(),
        broken.cardinality());
  }

  public Score score(String cleaned) {
    return score(cleaned, rightIn(cleaned));
  }
}
