package org.emend.rules.measure;

import java.util.Arrays;
import java.util.BitSet;
import org.emend.core.patch.Span;

/**
 * A text as it was read, and the same text as it truly is, character by character.
 *
 * <p>Equal tokens hold the two together ({@link Anchors}); between them characters are aligned at
 * the least cost ({@link GapAligner}). A gap of more than 16 million pairs of characters without an
 * anchor, such as a page of which the truth is missing, is not aligned. A run of white space counts
 * as one space, so a line break never differs from a space, and white space at the ends is left
 * out. Characters are UTF-16 code units.
 *
 * <p>The result is a sequence of <em>cells</em>, ascending in both texts: in each stands a
 * character of the text as read, one of the truth, or one of both. Immutable and thread-safe; takes
 * about 40 bytes for a character.
 */
public final class Alignment {

  /** In a cell, instead of a character or its place: there is none on this side. */
  public static final int NONE = -1;

  private final Units read;
  private final Units truth;
  private final int size;

  /** Units in front of each cell, and behind the last one. */
  private final int[] readBefore;

  private final int[] truthBefore;
  private final BitSet unaligned;

  /** The cell of each unit of the text as read. */
  private final int[] cellOf;

  private Alignment(
      Units read, Units truth, int[] readBefore, int[] truthBefore, BitSet unaligned) {
    this.read = read;
    this.truth = truth;
    this.readBefore = readBefore;
    this.truthBefore = truthBefore;
    this.unaligned = unaligned;
    size = readBefore.length - 1;
    cellOf = new int[read.size()];
    for (int k = 0; k < size; k++) {
      if (readBefore[k] < readBefore[k + 1]) {
        cellOf[readBefore[k]] = k;
      }
    }
  }

  /**
   * Aligns two texts.
   *
   * @param read as it was recognised, or as somebody repaired it
   * @param truth as it should be
   */
  public static Alignment of(String read, String truth) {
    Units from = new Units(read);
    Units to = new Units(truth);
    Cells cells = new Cells(from, to);
    int[] anchors = Anchors.of(from, to);
    for (int i = 0; i < anchors.length; i += 2) {
      int r = anchors[i];
      int t = anchors[i + 1];
      int length = from.tokenEnd(r) - from.tokenStart(r);
      cells.through(from.tokenStart(r), to.tokenStart(t), length);
    }
    cells.through(from.size(), to.size(), 0);
    return new Alignment(
        from,
        to,
        Arrays.copyOf(cells.readBefore, cells.size + 1),
        Arrays.copyOf(cells.truthBefore, cells.size + 1),
        cells.unaligned);
  }

  /** The same alignment with the sides exchanged: what was read at a span of the truth. */
  public Alignment inverse() {
    return new Alignment(truth, read, truthBefore, readBefore, unaligned);
  }

  /** How many cells there are. */
  public int size() {
    return size;
  }

  /** The character as read in a cell, a space for any white space, or {@link #NONE}. */
  public int readChar(int cell) {
    return readBefore[cell] < readBefore[cell + 1] ? read.at(readBefore[cell]) : NONE;
  }

  /** The true character in a cell, a space for any white space, or {@link #NONE}. */
  public int trueChar(int cell) {
    return truthBefore[cell] < truthBefore[cell + 1] ? truth.at(truthBefore[cell]) : NONE;
  }

  /** Where a cell stands in the text as read: the offset of its character, or of the next one. */
  public int readOffset(int cell) {
    return read.start(readBefore[cell]);
  }

  /** Where a cell stands in the truth: the offset of its character, or of the next one. */
  public int trueOffset(int cell) {
    return truth.start(truthBefore[cell]);
  }

  /** Whether a cell belongs to what could be aligned. What could not has a cell per character. */
  public boolean isAligned(int cell) {
    return !unaligned.get(cell);
  }

  /** Whether all of a span of the text as read (half-open offsets) could be aligned. */
  public boolean isAligned(int readStart, int readEnd) {
    int from = read.from(readStart);
    int to = read.to(readEnd);
    int first = from < read.size() ? cellOf[from] : size;
    int last = to > 0 ? cellOf[to - 1] : -1;
    int next = unaligned.nextSetBit(Math.min(first, Math.max(0, last)));
    return next < 0 || next > last;
  }

  /**
   * What truly stands at a span of the text as read, widened to whole tokens of the truth where an
   * end of the span falls inside one. White space is one space; the result begins or ends with one
   * only where the span does.
   */
  public String truthOf(int readStart, int readEnd) {
    return truth.string(wideTrueStart(readStart, readEnd), wideTrueEnd(readStart, readEnd));
  }

  /** Where {@link #truthOf} stands in the truth as it came. */
  public Span trueSpan(int readStart, int readEnd) {
    int start = wideTrueStart(readStart, readEnd);
    int end = wideTrueEnd(readStart, readEnd);
    int offset = truth.start(start);
    return new Span(offset, end == start ? offset : truth.end(end - 1));
  }

  private int wideTrueStart(int readStart, int readEnd) {
    int start = trueStart(readStart, readEnd);
    while (truth.isInside(start)) {
      start--;
    }
    return start;
  }

  private int wideTrueEnd(int readStart, int readEnd) {
    int end = trueEnd(readStart, readEnd);
    while (truth.isInside(end)) {
      end++;
    }
    return end;
  }

  /**
   * Whether a span of the text as read holds whole tokens of the truth. Characters that the reader
   * lost at an end of the span belong to it: {@code boy} may be all that was read of {@code boy."}.
   */
  public boolean endsOnTokens(int readStart, int readEnd) {
    return !truth.isInside(trueStart(readStart, readEnd))
        && !truth.isInside(trueEnd(readStart, readEnd));
  }

  private int trueStart(int readStart, int readEnd) {
    int from = read.from(readStart);
    int cell = from < read.to(readEnd) ? cellOf[from] : cellBehind(readStart, readEnd);
    while (truth.isInside(truthBefore[cell]) && readBefore[cell - 1] == readBefore[cell]) {
      cell--;
    }
    return truthBefore[cell];
  }

  private int trueEnd(int readStart, int readEnd) {
    int cell = cellBehind(readStart, readEnd);
    while (truth.isInside(truthBefore[cell]) && readBefore[cell] == readBefore[cell + 1]) {
      cell++;
    }
    return truthBefore[cell];
  }

  /** The cell behind the last one that holds a character of the span. */
  private int cellBehind(int readStart, int readEnd) {
    int to = Math.max(read.to(readEnd), read.from(readStart));
    return to == 0 ? 0 : cellOf[to - 1] + 1;
  }

  /** The cells so far; grows from the left to the right. */
  private static final class Cells {

    private final Units read;
    private final Units truth;
    private final GapAligner aligner;
    private final BitSet unaligned = new BitSet();
    private final int[] readBefore;
    private final int[] truthBefore;
    private int size;
    private int r;
    private int t;

    Cells(Units read, Units truth) {
      this.read = read;
      this.truth = truth;
      aligner = new GapAligner(read, truth);
      readBefore = new int[read.size() + truth.size() + 1];
      truthBefore = new int[read.size() + truth.size() + 1];
    }

    /** Aligns the gap up to a place in both texts, then pairs so many equal characters. */
    void through(int readEnd, int truthEnd, int equal) {
      while (r < readEnd && t < truthEnd && read.at(r) == truth.at(t)) {
        add(GapAligner.PAIR);
      }
      int tail = 0;
      while (readEnd - tail > r
          && truthEnd - tail > t
          && read.at(readEnd - tail - 1) == truth.at(truthEnd - tail - 1)) {
        tail++;
      }
      gap(readEnd - tail, truthEnd - tail);
      for (int i = 0; i < tail + equal; i++) {
        add(GapAligner.PAIR);
      }
    }

    private void gap(int readEnd, int truthEnd) {
      if (GapAligner.isFeasible(readEnd - r, truthEnd - t)) {
        for (byte step : aligner.steps(r, readEnd, t, truthEnd)) {
          add(step);
        }
        return;
      }
      int from = size;
      while (r < readEnd) {
        add(GapAligner.READ_ONLY);
      }
      while (t < truthEnd) {
        add(GapAligner.TRUTH_ONLY);
      }
      unaligned.set(from, size);
    }

    private void add(byte step) {
      r += step == GapAligner.TRUTH_ONLY ? 0 : 1;
      t += step == GapAligner.READ_ONLY ? 0 : 1;
      size++;
      readBefore[size] = r;
      truthBefore[size] = t;
    }
  }
}
