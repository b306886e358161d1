package org.emend.rules.words.decode;

import java.util.List;
import org.emend.rules.words.model.RunningText;

/**
 * The spelling of older English, which looks like damage and is none: {@code haue}, {@code vnto},
 * {@code hym}, {@code folowed}, {@code wyse}, {@code keepe}. A word is held for archaic when some
 * of the letters that printers before 1750 used for each other turn it into the one proposed; the
 * letters are after Barber, Early Modern English (1997), chapter 4.
 */
final class Archaic {

  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"u", "v"},
          new String[] {"v", "u"},
          new String[] {"i", "j"},
          new String[] {"y", "i"},
          new String[] {"ie", "y"},
          new String[] {"yd", "ed"},
          new String[] {"ee", "e"},
          new String[] {"ea", "e"},
          new String[] {"oo", "o"},
          new String[] {"vv", "w"},
          new String[] {"aun", "an"},
          new String[] {"d", "th"},
          new String[] {"ck", "c"},
          new String[] {"our", "or"},
          new String[] {"ll", "l"},
          new String[] {"que", "c"});

  private static final int MOST_CHANGES = 3;

  private Archaic() {}

  /** Whether a word may be an older spelling of another. */
  static boolean isSpellingOf(String read, String written) {
    return matches(RunningText.fold(read), 0, RunningText.fold(written), 0, 0);
  }

  private static boolean matches(String read, int r, String modern, int m, int changes) {
    if (changes > MOST_CHANGES) {
      return false;
    }
    if (r == read.length() && m == modern.length()) {
      return changes > 0;
    }
    if (r < read.length()
        && m < modern.length()
        && read.charAt(r) == modern.charAt(m)
        && matches(read, r + 1, modern, m + 1, changes)) {
      return true;
    }
    for (String[] pair : LETTERS) {
      if (read.startsWith(pair[0], r)
          && modern.startsWith(pair[1], m)
          && matches(read, r + pair[0].length(), modern, m + pair[1].length(), changes + 1)) {
        return true;
      }
    }
    boolean mute = r + 1 == read.length() && m == modern.length() && read.charAt(r) == 'e';
    boolean late = r == read.length() && m + 1 == modern.length() && modern.charAt(m) == 'e';
    return mute && changes < MOST_CHANGES
        || late && changes < MOST_CHANGES
        || isDoubled(read, r) && matches(read, r + 1, modern, m, changes + 1)
        || isDoubled(modern, m) && matches(read, r, modern, m + 1, changes + 1);
  }

  /** The second of two equal consonants. */
  private static boolean isDoubled(String word, int at) {
    return at > 0
        && at < word.length()
        && word.charAt(at) == word.charAt(at - 1)
        && "aeiou".indexOf(word.charAt(at)) < 0;
  }
}
