package org.emend.rules.encoding;

import org.emend.rules.ngram.CharacterModel;

/**
 * A text in symbols of the character model, with sums to compare its parts by. Both halves of a
 * supplementary character have its symbol. The text is taken to stand between line ends.
 */
final class Symbols {

  private final String text;
  private final char[] chars;
  private final short[] symbols;
  private final int lineEnd;

  /** What the text costs up to and with the symbol at each position. */
  private final int[] costs;

  /** How many of the code units before each position are not ASCII. */
  private final int[] beyondAscii;

  Symbols(String text, char[] chars) {
    CharacterModel model = CharacterModel.shared();
    this.text = text;
    this.chars = chars;
    this.lineEnd = model.symbol('\n');
    this.symbols = new short[text.length()];
    this.costs = new int[text.length() + 1];
    this.beyondAscii = new int[text.length() + 1];
    int previous = lineEnd;
    int cost = 0;
    int beyond = 0;
    for (int i = 0; i < symbols.length; i++) {
      char c = chars[i];
      int symbol = model.symbol(Character.isSurrogate(c) ? codePointAround(i) : c);
      symbols[i] = (short) symbol;
      cost += model.cost(previous, symbol);
      costs[i] = cost;
      beyond += c < 0x80 ? 0 : 1;
      beyondAscii[i + 1] = beyond;
      previous = symbol;
    }
    costs[symbols.length] = cost + model.cost(previous, lineEnd);
  }

  private int codePointAround(int at) {
    return Character.isLowSurrogate(text.charAt(at))
        ? text.codePointBefore(at + 1)
        : text.codePointAt(at);
  }

  String text() {
    return text;
  }

  /** The text's code units, to be read only. */
  char[] chars() {
    return chars;
  }

  int at(int position) {
    return position < symbols.length ? symbols[position] : lineEnd;
  }

  int before(int position) {
    return position == 0 ? lineEnd : symbols[position - 1];
  }

  /** What a part costs after what is before it and with what follows. */
  int cost(int from, int to) {
    return costs[to] - (from == 0 ? 0 : costs[from - 1]);
  }

  int beyondAscii(int from, int to) {
    return beyondAscii[to] - beyondAscii[from];
  }
}
