package org.emend.rules.words.model;

/** The ids of what stands between words in a language model; those of words follow. */
public final class Ids {

  /** A sentence begins. */
  public static final int START = 0;

  /** Anything with a digit. */
  public static final int NUMBER = 1;

  /** A word that is not in the lexicon. */
  public static final int UNKNOWN = 2;

  /** A word with a capital that is not in the lexicon: mostly a name. */
  public static final int UNKNOWN_NAME = 3;

  public static final int FIRST_WORD = 4;

  private Ids() {}
}
