package org.emend.core.text;

import java.util.List;
import java.util.Locale;

/**
 * One passage as a rule sees it.
 *
 * <p>Immutable; the words are cut when they are first asked for.
 */
public final class Text {

  private final String chars;
  private final Facts facts;
  private final boolean first;
  private final boolean last;
  private final boolean whole;
  private final Once<List<Token>> words;

  /** The same as {@code chars}: the JIT compiles a loop over an array to half the time. */
  private final Once<char[]> units;

  /**
   * A passage's text.
   *
   * @param first whether it begins its document, as a reader sees it
   * @param last whether it ends it
   * @param whole see {@link Passage#whole}
   */
  public Text(String chars, Facts facts, boolean first, boolean last, boolean whole) {
    this.chars = chars;
    this.facts = facts;
    this.first = first;
    this.last = last;
    this.whole = whole;
    this.words = Once.of(() -> List.copyOf(Words.of(chars)));
    this.units = Once.of(chars::toCharArray);
  }

  /** A document of one passage. */
  public static Text of(String chars) {
    return new Text(chars, Facts.of(List.of(chars), Locale.ROOT), true, true, true);
  }

  public String chars() {
    return chars;
  }

  /** The first index at or after {@code from} that holds a code unit of a set, or -1. */
  public int next(CharSet set, int from) {
    return set.firstIn(units.get(), from);
  }

  /** The words in order, without punctuation. */
  public List<Token> words() {
    return words.get();
  }

  public Facts facts() {
    return facts;
  }

  public boolean isFirst() {
    return first;
  }

  public boolean isLast() {
    return last;
  }

  /** False where the passage was cut for its length: what seems unfinished may be next door. */
  public boolean isWhole() {
    return whole;
  }
}
