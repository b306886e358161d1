package org.emend.rules.words.gaps;

import java.util.Arrays;
import java.util.Optional;
import org.emend.rules.measure.Alignment;
import org.emend.rules.words.model.Gaps;

/** What truly stands in the gaps of a text as read. */
public final class AlignedGaps {

  private static final int NOWHERE = -1;

  private final Alignment alignment;

  /** By offset of the text as read, the cell of the character there. */
  private final int[] cells;

  public AlignedGaps(String read, String truth) {
    alignment = Alignment.of(read, truth);
    cells = new int[read.length() + 1];
    Arrays.fill(cells, NOWHERE);
    for (int cell = 0; cell < alignment.size(); cell++) {
      if (alignment.readChar(cell) != Alignment.NONE) {
        cells[alignment.readOffset(cell)] = cell;
      }
    }
    cells[read.length()] = alignment.size();
  }

  /**
   * The truth of a gap, as folded: all that stands between what was read as the characters on both
   * sides of it. Nothing where that could not be aligned.
   *
   * @param start half-open, UTF-16 code units of the text as read; a gap as {@link Gaps#cut} gives
   *     it
   */
  public Optional<String> truth(int start, int end) {
    int before = start == 0 ? NOWHERE : cells[start - 1];
    int behind = cells[end];
    boolean isCut = start > 0 && before == NOWHERE || behind == NOWHERE;
    if (isCut || !isAligned(before) || !isAligned(behind)) {
      return Optional.empty();
    }
    StringBuilder truth = new StringBuilder();
    for (int cell = before + 1; cell < behind; cell++) {
      if (alignment.trueChar(cell) != Alignment.NONE) {
        truth.append((char) alignment.trueChar(cell));
      }
    }
    return Optional.of(Gaps.fold(truth));
  }

  /** Whether the characters on both sides were read right. */
  public boolean isBetweenSame(int start, int end) {
    return start > 0 && isSame(cells[start - 1]) && isSame(cells[end]);
  }

  private boolean isAligned(int cell) {
    return cell < 0 || cell >= alignment.size() || alignment.isAligned(cell);
  }

  private boolean isSame(int cell) {
    return cell >= 0
        && cell < alignment.size()
        && alignment.readChar(cell) == alignment.trueChar(cell);
  }
}
