package org.emend.core.text;

import java.util.List;
import java.util.Locale;

/**
 * One passage as a rule sees it.
 *
 * <p>Immutable; the words are cut when they are first asked for.
 */
public final class Text {

  /**
   * Where a passage stands in its document.
   *
   * @param index how many passages stand before it, in what is cleaned at once
   * @param first whether it begins its document, as a reader sees it
   * @param last whether it ends it
   * @param whole see {@link Passage#whole}
   */
  public record Place(int index, boolean first, boolean last, boolean whole) {

    /** Of the only passage of a document. */
    public static final Place ALONE = new Place(0, true, true, true);
  }

  private final String chars;
  private final Facts facts;
  private final Place place;
  private final Once<List<Token>> words;

  /** The same as {@code chars}: the JIT compiles a loop over an array to half the time. */
  private final Once<char[]> units;

  public Text(String chars, Facts facts, Place place) {
    this.chars = chars;
    this.facts = facts;
    this.place = place;
    this.words = Once.of(() -> List.copyOf(Words.of(chars)));
    this.units = Once.of(chars::toCharArray);
  }

  /** A document of one passage. */
  public static Text of(String chars) {
    return new Text(chars, Facts.of(List.of(chars), Locale.ROOT), Place.ALONE);
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

  /** How many passages stand before this one: its place in what {@link Facts#ask} answers from. */
  public int index() {
    return place.index();
  }

  public boolean isFirst() {
    return place.first();
  }

  public boolean isLast() {
    return place.last();
  }

  /** False where the passage was cut for its length: what seems unfinished may be next door. */
  public boolean isWhole() {
    return place.whole();
  }
}
