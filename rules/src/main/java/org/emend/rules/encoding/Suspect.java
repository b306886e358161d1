package org.emend.rules.encoding;

import java.lang.Character.UnicodeScript;
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

  /** What stands beside words in good text, too. */
  private static final String PUNCTUATION =
      "\u00A0\u00AB\u00BB\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u2039\u203A";

  private static final char MICRO = '\u00B5';

  private final Symbols symbols;
  private final Utf8Shape.Places places;
  private final MisreadUtf8 search;
  private final Novelty novelty = Novelty.shared();
  private final int[] kinds = new int[novelty.kinds()];
  private final BitSet characters = new BitSet();
  private final int letters;

  Suspect(String text, char[] chars, Utf8Shape.Places places) {
    this.symbols = new Symbols(text, chars);
    this.places = places;
    this.search = new MisreadUtf8(symbols);
    int found = 0;
    for (char c : chars) {
      if (c >= 0x80) {
        kinds[novelty.kind(c)]++;
        characters.set(c);
        found += novelty.isLetter(c) ? 1 : 0;
      }
    }
    this.letters = found;
  }

  /** How many sequences may begin in a page. */
  int places(int page) {
    return places.count(page);
  }

  /** The most that there are in any page. */
  int mostPlaces() {
    int most = 0;
    for (int page = 0; page < Utf8Shape.pages().size(); page++) {
      most = Math.max(most, places(page));
    }
    return most;
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

  /** Counts the kinds of letters in a part, and returns how many letters of it are not ASCII. */
  int count(Span part, int[] counts) {
    char[] chars = symbols.chars();
    int found = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = chars[i];
      if (c >= 0x80) {
        counts[novelty.kind(c)]++;
        found += novelty.isLetter(c) ? 1 : 0;
      }
    }
    return found;
  }

  /**
   * Whether a run touches characters that it leaves as they are and that may be damaged like it:
   * bytes of the page that are no ordinary punctuation and no letters of another script.
   */
  boolean touchesOthers(Span run, CodePage page) {
    char[] chars = symbols.chars();
    return run.start() > 0 && isOther(chars[run.start() - 1], page)
        || run.end() < chars.length && isOther(chars[run.end()], page);
  }

  private static boolean isOther(char c, CodePage page) {
    boolean ordinary =
        PUNCTUATION.indexOf(c) >= 0
            || c == MICRO
            || Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
    return c == '\uFFFD' || c >= 0x80 && c < 0xA0 || page.byteOf(c) >= 0x80 && !ordinary;
  }

  /** Whether a run stands beside no letter, and is no punctuation. */
  boolean isApart(MisreadUtf8.Run run) {
    char[] chars = symbols.chars();
    Span span = run.span();
    boolean beside =
        span.start() > 0 && Character.isLetter(chars[span.start() - 1])
            || span.end() < chars.length && Character.isLetter(chars[span.end()]);
    return !beside
        && run.replacement().length() == 1
        && PUNCTUATION.indexOf(run.replacement().charAt(0)) < 0;
  }

  /** The runs that a page explains, of those that begin in the first so many code units. */
  List<MisreadUtf8.Run> search(int page, int length, MisreadUtf8.Expectation expected) {
    List<MisreadUtf8.Run> runs = new ArrayList<>();
    CodePage table = Utf8Shape.pages().get(page).table();
    search.start(table, expected);
    int place = next(0, page, expected);
    int limit = place < 0 || length == Integer.MAX_VALUE ? length : place + length;
    int end = 0;
    while (place >= 0 && place < limit) {
      end = search.search(stepBack(place, end, table), runs);
      place = next(end, page, expected);
    }
    return runs;
  }

  /**
   * Where to search next: where a sequence may begin, and in a text that is known to be misread
   * where even half of one may.
   */
  private int next(int from, int page, MisreadUtf8.Expectation expected) {
    if (expected.kept() == 0) {
      return places.next(from, page);
    }
    CodePage table = Utf8Shape.pages().get(page).table();
    char[] chars = symbols.chars();
    for (int i = from; i < chars.length; i++) {
      int b = chars[i] < 0x80 ? -1 : table.byteOf(chars[i]);
      if (b >= 0xC2 && b <= 0xF4) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The runs of a page in which all that is not ASCII reads back, once and with all its bytes: the
   * usual case, for which no search is needed.
   *
   * @return no runs where it is another case
   */
  List<MisreadUtf8.Run> readWhole(int page) {
    search.start(Utf8Shape.pages().get(page).table(), MisreadUtf8.Expectation.NOTHING);
    List<MisreadUtf8.Run> runs = new ArrayList<>();
    char[] chars = symbols.chars();
    for (int at = 0; at < chars.length; ) {
      if (chars[at] < 0x80) {
        at++;
        continue;
      }
      MisreadUtf8.Run run = search.readThrough(at);
      if (run == null) {
        return List.of();
      }
      runs.add(run);
      at = run.span().end();
    }
    return runs;
  }

  private int stepBack(int place, int end, CodePage page) {
    int start = place;
    while (start > end
        && place - start < STEP_BACK
        && page.byteOf(symbols.chars()[start - 1]) >= 0) {
      start--;
    }
    return start;
  }
}
