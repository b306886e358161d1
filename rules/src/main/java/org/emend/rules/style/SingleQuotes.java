package org.emend.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emend.core.text.Text;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;
import org.emend.rules.style.QuotationMark.Change;
import org.jspecify.annotations.Nullable;

/**
 * Curls the straight apostrophes and single quotation marks of a passage. An apostrophe between
 * letters is one. At the end of a word it is one, too, or closes a quotation, which in most
 * languages is the same character. At the beginning of a word it is one in words that are known to
 * be cut short, and opens a quotation where the same line closes it; else it stays.
 */
final class SingleQuotes {

  private static final char APOSTROPHE = '\u2019';

  private static final Lazy<Set<String>> CUT_SHORT =
      new Lazy<>(() -> new TreeSet<>(Resource.lines(SingleQuotes.class, "cut-short.txt")));

  /** As long may be what stands between marks of which the second may be an apostrophe. */
  private static final int FEW_WORDS = 3;

  private static final String VOWELS = "aeiou";

  private final String chars;
  private final Verbatim verbatim;
  private final @Nullable QuotePair pair;
  private final boolean elides;
  private final boolean quotesSingly;
  private final List<Change> changes = new ArrayList<>();

  /** The mark that may open a quotation, or -1; and whether it may be an apostrophe. */
  private int opening = -1;

  private boolean cutShort;

  /** Whether the nearest double mark in front, on the line, opens a quotation; and did so there. */
  private boolean nested;

  private boolean openingIsNested;

  /** A mark since then that closes it, or belongs to a plural, or -1. */
  private int doubtful = -1;

  /**
   * Of a passage.
   *
   * @param pair what to put around quotations, if that is known
   * @param quotesSingly whether the document does; else more is asked of a quotation
   */
  SingleQuotes(Text text, Verbatim verbatim, Optional<QuotePair> pair, boolean quotesSingly) {
    this.chars = text.chars();
    this.verbatim = verbatim;
    this.pair = pair.orElse(null);
    this.quotesSingly = quotesSingly;
    Locale language = text.facts().language();
    this.elides = !Set.of("", "en").contains(language.getLanguage());
  }

  List<Change> curled() {
    for (int at = 0; at < chars.length(); at++) {
      char c = chars.charAt(at);
      if (Verbatim.isLineEnd(c)) {
        forget();
        nested = false;
      } else if (c == '"' || QuotePair.DOUBLE.indexOf(c) >= 0) {
        nested = QuoteRole.at(chars, at) == QuoteRole.OPENING;
      } else if (c == '\''
          && !verbatim.covers(at)
          && !QuoteRole.isForeignToApostrophes(chars, at)) {
        mark(at);
      }
    }
    forget();
    return changes;
  }

  private void mark(int at) {
    char before = at == 0 ? ' ' : chars.charAt(at - 1);
    char after = at + 1 == chars.length() ? ' ' : chars.charAt(at + 1);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      if (isInsideWord(at, before, after)) {
        changes.add(new Change(at, String.valueOf(APOSTROPHE)));
      }
      return;
    }
    switch (QuoteRole.at(chars, at)) {
      case OPENING -> open(at);
      case CLOSING -> close(at, before, after);
      default -> {}
    }
  }

  /** Not between vowels in English, where it stands for the ʻokina; of numbers only 1990's. */
  private boolean isInsideWord(int at, char before, char after) {
    if (Character.isDigit(before)) {
      boolean ends = at + 2 >= chars.length() || !Character.isLetterOrDigit(chars.charAt(at + 2));
      return after == 's' && ends;
    }
    boolean vowels = VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(after) >= 0;
    return Character.isLetter(after) && (elides || !vowels);
  }

  private void open(int at) {
    forget();
    if (isNAlone(at)) {
      changes.add(new Change(at, String.valueOf(APOSTROPHE)));
      return;
    }
    opening = at;
    openingIsNested = nested;
    cutShort = isCutShort(at + 1);
  }

  /** The n of rock 'n' roll; its second mark closes nothing and is curled as it comes. */
  private boolean isNAlone(int at) {
    return chars.regionMatches(true, at, "'n'", 0, 3);
  }

  private boolean isCutShort(int word) {
    int end = word;
    while (end < chars.length() && Character.isLetterOrDigit(chars.charAt(end))) {
      end++;
    }
    String letters = chars.substring(word, end).toLowerCase(Locale.ROOT);
    return CUT_SHORT.get().contains(letters) || letters.matches("[0-9]{2}s?");
  }

  private void close(int at, char before, char after) {
    if (opening < 0) {
      boolean ofWord =
          Character.isLetter(before) && at > 1 && Character.isLetter(chars.charAt(at - 2));
      boolean second = at > 1 && isNAlone(at - 2) || at > 1 && isNCurled(at);
      if (ofWord || second) {
        changes.add(new Change(at, String.valueOf(APOSTROPHE)));
      }
      return;
    }
    boolean mayBePlural =
        (before == 's' || before == 'n' || before == 'o' || before == 'h')
            && after == ' '
            && at + 2 < chars.length()
            && Character.isLetter(chars.charAt(at + 2));
    if (mayBePlural) {
      if (doubtful >= 0) {
        changes.add(new Change(doubtful, String.valueOf(APOSTROPHE)));
      }
      doubtful = at;
    } else {
      pairUp(at);
    }
  }

  private boolean isNCurled(int at) {
    return (chars.charAt(at - 1) == 'n' || chars.charAt(at - 1) == 'N')
        && chars.charAt(at - 2) == APOSTROPHE;
  }

  /** Closes the open quotation here; both marks stay where there is no telling. */
  private void pairUp(int at) {
    if (pair != null && !cutShort && isQuotation(at)) {
      changes.add(new Change(opening, String.valueOf(pair.open())));
      changes.add(new Change(at, String.valueOf(pair.close())));
    }
    if (doubtful >= 0 && doubtful != at) {
      changes.add(new Change(doubtful, String.valueOf(APOSTROPHE)));
    }
    opening = -1;
    doubtful = -1;
  }

  /** Not the name of something as programs put it: {@code No module named 'lamp'}. */
  private boolean isQuotation(int close) {
    return quotesSingly || words(opening, close) > 1 || openingIsNested;
  }

  /** No mark closes it for sure. */
  private void forget() {
    if (opening >= 0 && cutShort) {
      changes.add(new Change(opening, String.valueOf(APOSTROPHE)));
    } else if (opening >= 0 && doubtful >= 0 && words(opening, doubtful) <= FEW_WORDS) {
      pairUp(doubtful);
    }
    if (doubtful >= 0) {
      changes.add(new Change(doubtful, String.valueOf(APOSTROPHE)));
    }
    opening = -1;
    doubtful = -1;
  }

  private int words(int from, int to) {
    int words = 1;
    for (int i = from; i < to && words <= FEW_WORDS; i++) {
      words += chars.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
