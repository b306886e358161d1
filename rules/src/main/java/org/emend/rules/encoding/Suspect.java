package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emend.core.patch.Span;

/**
 * A passage in which sequences may begin, and what there is to know of it whatever the page:
 * counted once, because many pages are tried on it. Not thread-safe.
 */
final class Suspect {

  /** The first sequences of a stretch may look like words; so far the search steps back. */
  private static final int STEP_BACK = 12;

  private final Symbols symbols;
  private final Utf8Shape.Places places;
  private final MisreadUtf8 search;
  private final int[] kinds = new int[Novelty.shared().kinds()];
  private final BitSet characters = new BitSet();
  private final int letters;

  Suspect(String text, Utf8Shape.Places places) {
    this.symbols = new Symbols(text);
    this.places = places;
    this.search = new MisreadUtf8(symbols);
    Span all = new Span(0, text.length());
    count(all, kinds);
    this.letters = lettersIn(all);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        characters.set(text.charAt(i));
      }
    }
  }

  /** How many sequences may begin in a page. */
  int places(int page) {
    return places.count(page);
  }

  /** Whether the text has the same bytes in two pages. */
  boolean isSameIn(CodePage one, CodePage other) {
    for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
      if (one.byteOf((char) c) != other.byteOf((char) c)) {
        return false;
      }
    }
    return true;
  }

  /** How many letters of each kind there are. */
  int[] kinds() {
    return kinds;
  }

  /** How many letters are not ASCII. */
  int letters() {
    return letters;
  }

  /** How many characters of a part are not ASCII. */
  int beyondAscii(Span part) {
    return symbols.beyondAscii(part.start(), part.end());
  }

  /** How many characters of all are not ASCII. */
  int beyondAscii() {
    return symbols.beyondAscii(0, symbols.text().length());
  }

  /** Counts the kinds of letters in a part. */
  void count(Span part, int[] counts) {
    Novelty novelty = Novelty.shared();
    for (int i = part.start(); i < part.end(); i++) {
      counts[novelty.kind(symbols.text().charAt(i))]++;
    }
  }

  /** How many letters of a part are not ASCII. */
  int lettersIn(Span part) {
    int count = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = symbols.text().charAt(i);
      count += c >= 0x80 && Character.isLetter(c) ? 1 : 0;
    }
    return count;
  }

  /** The runs that a page explains, of those that begin in the first so many code units. */
  List<MisreadUtf8.Run> search(int page, int length, MisreadUtf8.Expectation expected) {
    List<MisreadUtf8.Run> runs = new ArrayList<>();
    CodePage table = Utf8Shape.pages().get(page).table();
    search.start(table, expected);
    int place = places.next(0, 0, page);
    int limit = place < 0 || length == Integer.MAX_VALUE ? length : places.at(place) + length;
    int end = 0;
    while (place >= 0 && places.at(place) < limit) {
      end = search.search(stepBack(places.at(place), end, table), runs);
      place = places.next(place + 1, end, page);
    }
    return runs;
  }

  private int stepBack(int place, int end, CodePage page) {
    int start = place;
    while (start > end
        && place - start < STEP_BACK
        && page.byteOf(symbols.text().charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }
}
