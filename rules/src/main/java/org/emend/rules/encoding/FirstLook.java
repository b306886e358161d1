package org.emend.rules.encoding;

import org.emend.rules.ngram.CharacterModel;

/**
 * Whether a few places at which sequences may begin are worth a search. Mostly they are not: {@code
 * Ві} in Ukrainian, {@code É…} in French. Each is read by itself, in every page, and compared with
 * what stands there.
 */
final class FirstLook {

  /** More places than these are not looked at one by one. */
  private static final int FEW = 12;

  /** A reading has to be likelier by so much, in units of the model. */
  private static final int LEAST = 16;

  /** Two characters that cost more than this hardly follow each other, in units of the model. */
  private static final int ODD = 64;

  private static final char REPLACEMENT = '\uFFFD';

  private final CharacterModel model = CharacterModel.shared();
  private final String text;

  private FirstLook(String text) {
    this.text = text;
  }

  static boolean finds(String text, Utf8Shape.Places places) {
    if (places.size() > FEW) {
      return true;
    }
    FirstLook look = new FirstLook(text);
    for (int i = 0; i < places.size(); i++) {
      for (int left = places.pages(i); left != 0; left &= left - 1) {
        int page = Integer.numberOfTrailingZeros(left);
        if (look.finds(places.at(i), Utf8Shape.pages().get(page).table())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean finds(int at, CodePage page) {
    int lead = page.byteOf(text.charAt(at));
    if (lead < 0xC2 || lead > 0xF4) {
      return true; // In a wordy page, the middle of a sequence.
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int c = lead & (0x7F >> length);
    int asItIs = 0;
    for (int i = 1; i < length; i++) {
      if (at + i >= text.length()) {
        return false;
      }
      char next = text.charAt(at + i);
      int b = next == ' ' ? 0xA0 : page.byteOf(next);
      if (b < 0x80 || b > 0xBF) {
        // What is left of a longer one may be half of what was lost.
        return i > 1 && asItIs > ODD || next == REPLACEMENT;
      }
      c = c << 6 | b & 0x3F;
      asItIs += model.cost(model.symbol(text.charAt(at + i - 1)), model.symbol(next));
    }
    if (lead == 0xC2 && page == CodePage.western() || c == 0xFEFF) {
      return true;
    }
    if (c > Character.MAX_CODE_POINT) {
      return false;
    }
    if (c >= 0xD800 && c < 0xE000) {
      return true;
    }
    int meant = c >= 0x80 && c < 0xA0 ? page.windowsCharOf(c) : c;
    int before = model.symbol(at == 0 ? '\n' : text.charAt(at - 1));
    int end = at + length;
    int after = model.symbol(end < text.length() ? text.charAt(end) : '\n');
    int read = model.symbol(meant);
    return model.cost(before, model.symbol(text.charAt(at)))
            + asItIs
            + model.cost(model.symbol(text.charAt(end - 1)), after)
            - model.cost(before, read)
            - model.cost(read, after)
        > LEAST;
  }
}
