package org.emend.rules.encoding;

import java.util.Arrays;
import java.util.List;
import org.emend.core.text.CharSet;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/**
 * Where a text has the shape of UTF-8 read as some code page: a first look that costs a table
 * look-up for each character, and is wrong often.
 */
final class Utf8Shape {

  private static final Lazy<List<Page>> PAGES =
      new Lazy<>(
          () ->
              Resource.lines(Utf8Shape.class, "misread-pages.tsv").stream()
                  .map(Page::parse)
                  .toList());

  /**
   * For each code unit four sets of pages, a bit for each, in quarters of a long from the lowest:
   * in which it goes on with a sequence, in which it begins one, in which it begins one of two
   * bytes, and in which it may stand for a byte that is lost, as a space and U+FFFD do. These are
   * believed after the beginning of two bytes only, or the end of every word would be suspect. In a
   * wordy page the last quarter tells symbols.
   */
  private static final Lazy<long[]> SHAPES = new Lazy<>(Utf8Shape::shapes);

  private static final int QUARTER = 16;

  private Utf8Shape() {}

  /**
   * A code page that UTF-8 is taken for.
   *
   * @param rarity how much seldomer than for the most usual one, as a negative logarithm in nats
   * @param wordy whether ordinary words of its script have bytes that look like UTF-8: damage shows
   *     by symbols among them
   */
  record Page(CodePage table, double rarity, boolean wordy) {

    private static Page parse(String line) {
      String[] columns = line.split("\t", -1);
      return new Page(
          CodePage.named(columns[0]), Double.parseDouble(columns[1]), columns[2].equals("wordy"));
    }
  }

  static List<Page> pages() {
    return PAGES.get();
  }

  /** What begins a sequence in any page. */
  static CharSet leads() {
    long[] shapes = SHAPES.get();
    return CharSet.matching(c -> (shapes[c] >>> QUARTER & 0xFFFF) != 0);
  }

  /** Where sequences may begin in a text, in order; none for most texts. */
  static Places in(char[] text) {
    int pages = pagesOf(text);
    if (pages == 0) {
      return Places.NONE;
    }
    long[] shapes = SHAPES.get();
    Places places = new Places();
    long before = 0;
    for (int i = 0; i < text.length; i++) {
      long shape = shapes[text[i]];
      int here = meeting(before, shape) & pages;
      if (here != 0) {
        places.add(i - 1, here);
      }
      before = shape;
    }
    return places;
  }

  /**
   * The pages in which sequences may begin anywhere in a text: the loop that all text pays for. A
   * space is no beginning of suspicion but in the commonest page, where it may be all that is left
   * of an à.
   */
  private static int pagesOf(char[] text) {
    long[] shapes = SHAPES.get();
    long before = 0;
    long seen = 0;
    long meeting = 0;
    for (char c : text) {
      long shape = shapes[c];
      meeting |= before >>> QUARTER & shape | before >>> 2 * QUARTER & shape >>> 3 * QUARTER & 1;
      seen |= shape;
      before = shape;
    }
    int found = (int) meeting & 0xFFFF;
    for (int left = found; left != 0; left &= left - 1) {
      int page = Integer.numberOfTrailingZeros(left);
      if (pages().get(page).wordy() && (seen >>> 3 * QUARTER & 1L << page) == 0) {
        found &= ~(1 << page);
      }
    }
    return found;
  }

  /** Places in a text, and the pages in which a sequence may begin at each. */
  static final class Places {

    private static final Places NONE = new Places();

    private int size;
    private int[] at = new int[16];
    private int[] pages = new int[16];
    private final int[] counts = new int[Integer.SIZE];

    private void add(int place, int inPages) {
      if (size == at.length) {
        at = Arrays.copyOf(at, 2 * size);
        pages = Arrays.copyOf(pages, 2 * size);
      }
      at[size] = place;
      pages[size++] = inPages;
      for (int left = inPages; left != 0; left &= left - 1) {
        counts[Integer.numberOfTrailingZeros(left)]++;
      }
    }

    boolean isEmpty() {
      return size == 0;
    }

    /** How many there are for a page. */
    int count(int page) {
      return counts[page];
    }

    /** The index of the first one for a page from an index on that is not before a place, or -1. */
    int next(int from, int notBefore, int page) {
      for (int i = from; i < size; i++) {
        if (at[i] >= notBefore && (pages[i] & 1 << page) != 0) {
          return i;
        }
      }
      return -1;
    }

    int at(int index) {
      return at[index];
    }
  }

  /** The pages in which one character begins a sequence and the other goes on with it. */
  private static int meeting(long before, long shape) {
    return (int) (before >>> QUARTER & shape | before >>> 2 * QUARTER & shape >>> 3 * QUARTER)
        & 0xFFFF;
  }

  private static long[] shapes() {
    long[] shapes = new long[Character.MAX_VALUE + 1];
    for (int page = 0; page < pages().size(); page++) {
      CodePage table = pages().get(page).table();
      long bit = 1L << page;
      boolean wordy = pages().get(page).wordy();
      for (int c = 0x80; c < shapes.length; c++) {
        int b = table.byteOf((char) c);
        if (b >= 0 && wordy && !Character.isLetter(c)) {
          shapes[c] |= bit << 3 * QUARTER;
        }
        if (b >= 0xC2 && b <= 0xF4) {
          shapes[c] |= bit << QUARTER | (b < 0xE0 ? bit << 2 * QUARTER : 0);
        } else if (b >= 0x80 && b <= 0xBF) {
          shapes[c] |= bit;
        }
      }
      if (!wordy) {
        shapes[' '] |= bit << 3 * QUARTER;
        shapes['\uFFFD'] |= bit << 3 * QUARTER;
      }
    }
    return shapes;
  }
}
