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

  private static final Lazy<List<Page>> ALL =
      new Lazy<>(
          () ->
              Resource.lines(Utf8Shape.class, "misread-pages.tsv").stream()
                  .map(Page::parse)
                  .toList());

  /**
   * For each code unit four sets of pages, a bit for each, in quarters of a long from the lowest:
   *
   * <ol start="0">
   *   <li>in which it goes on with a sequence;
   *   <li>in which it begins one;
   *   <li>in which it begins one, but needs more than any continuation to be suspect;
   *   <li>in which it is more than that.
   * </ol>
   *
   * <p>A space or U+FFFD, which may stand for a byte that is lost, is suspect after the beginning
   * of two bytes only, or the end of every word would be. In a wordy page a letter is, if a symbol
   * or a capital follows.
   */
  private static final Lazy<long[]> SHAPES = new Lazy<>(Utf8Shape::shapes);

  private static final Lazy<Integer> WORDY = new Lazy<>(Utf8Shape::wordy);

  private static final int QUARTER = 16;
  private static final int PAGES = 0xFFFF;

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
    return ALL.get();
  }

  /** What begins a sequence in any page. */
  static CharSet leads() {
    long[] shapes = SHAPES.get();
    return CharSet.matching(c -> quarter(shapes[c], 1) != 0 || quarter(shapes[c], 2) != 0);
  }

  /** Where sequences may begin in a text, in order; none for most texts. */
  static Places in(char[] text) {
    int pages = pagesOf(text);
    if (pages == 0) {
      return Places.NONE;
    }
    long[] shapes = SHAPES.get();
    int wordy = WORDY.get();
    Places places = new Places();
    long before = 0;
    for (int i = 0; i < text.length; i++) {
      long shape = shapes[text[i]];
      int here = (meeting(before, shape) | quarter(before, 2) & (int) shape & wordy) & pages;
      if (here != 0) {
        places.add(i - 1, finished(text, i - 1, here));
      }
      before = shape;
    }
    return places;
  }

  /**
   * The pages in which sequences may begin anywhere in a text: the loop that all text pays for. A
   * space alone raises suspicion only in the commonest page, where it may be what is left of an à.
   */
  private static int pagesOf(char[] text) {
    long[] shapes = SHAPES.get();
    int trusted = WORDY.get() | 1;
    long before = 0;
    long meeting = 0;
    for (char c : text) {
      long shape = shapes[c];
      meeting |=
          before >>> QUARTER & shape | before >>> 2 * QUARTER & shape >>> 3 * QUARTER & trusted;
      before = shape;
    }
    return (int) meeting & PAGES;
  }

  /**
   * Those of some pages in which a sequence of more than two bytes has a third one, too. Of the
   * commonest page that is not asked, for it may have been lost: {@code â€} is all that is left of
   * many quotation marks.
   */
  private static int finished(char[] text, int at, int pages) {
    int finished = pages & 1;
    char third = at + 2 < text.length ? text[at + 2] : ' ';
    for (int left = pages & ~1; left != 0; left &= left - 1) {
      int page = Integer.numberOfTrailingZeros(left);
      CodePage table = pages().get(page).table();
      int b = table.byteOf(third);
      if (table.byteOf(text[at]) < 0xE0
          || b >= 0x80 && b <= 0xBF
          || third == ' '
          || third == '\uFFFD') {
        finished |= 1 << page;
      }
    }
    return finished;
  }

  /** The pages in which one character begins a sequence and the other goes on with it. */
  private static int meeting(long before, long shape) {
    return quarter(before, 1) & (int) shape | quarter(before, 2) & quarter(shape, 3);
  }

  private static int quarter(long shape, int which) {
    return (int) (shape >>> which * QUARTER) & PAGES;
  }

  /** Places in a text, and the pages in which a sequence may begin at each. */
  static final class Places {

    private static final Places NONE = new Places();

    private int size;
    private int[] at = new int[16];
    private int[] pages = new int[16];
    private final int[] counts = new int[Integer.SIZE];

    private void add(int place, int inPages) {
      if (inPages == 0) {
        return;
      }
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

    int size() {
      return size;
    }

    /** The pages in which a sequence may begin at the place of an index, as bits. */
    int pages(int index) {
      return pages[index];
    }

    /** How many there are for a page. */
    int count(int page) {
      return counts[page];
    }

    /** The first one for a page that is not before a position, or -1. */
    int next(int from, int page) {
      int found = Arrays.binarySearch(at, 0, size, from);
      for (int i = found < 0 ? -found - 1 : found; i < size; i++) {
        if ((pages[i] & 1 << page) != 0) {
          return at[i];
        }
      }
      return -1;
    }

    int at(int index) {
      return at[index];
    }
  }

  private static int wordy() {
    int wordy = 0;
    for (int page = 0; page < pages().size(); page++) {
      wordy |= pages().get(page).wordy() ? 1 << page : 0;
    }
    return wordy;
  }

  private static long[] shapes() {
    long[] shapes = new long[Character.MAX_VALUE + 1];
    for (int page = 0; page < pages().size(); page++) {
      CodePage table = pages().get(page).table();
      boolean wordy = pages().get(page).wordy();
      for (int c = 0x80; c < shapes.length; c++) {
        int b = table.byteOf((char) c);
        boolean leads = b >= 0xC2 && b <= 0xF4;
        boolean continues = b >= 0x80 && b <= 0xBF;
        boolean ordinary = wordy && Character.isLetter(c);
        boolean capital = Character.isUpperCase(c);
        shapes[c] |=
            bit(page, 0, continues)
                | bit(page, 1, leads && !ordinary)
                | bit(page, 2, leads && b < 0xE0 || (leads || continues) && ordinary)
                | bit(page, 3, continues && wordy && (!ordinary || capital));
      }
      shapes[' '] |= bit(page, 3, !wordy);
      shapes['\uFFFD'] |= bit(page, 3, !wordy);
    }
    return shapes;
  }

  private static long bit(int page, int quarter, boolean set) {
    return set ? 1L << quarter * QUARTER + page : 0;
  }
}
