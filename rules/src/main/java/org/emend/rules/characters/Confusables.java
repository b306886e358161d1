package org.emend.rules.characters;

import java.util.HashMap;
import java.util.Map;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/** Which letters of Latin, Greek and Cyrillic look alike: UTS #39, as far as single letters go. */
final class Confusables {

  private static final Lazy<Confusables> SHARED = new Lazy<>(Confusables::new);

  private static final int[] COLUMNS = {
    LetterScripts.LATIN, LetterScripts.GREEK, LetterScripts.CYRILLIC
  };

  /** From a letter, with the script that is wanted above it, to the letter of that script. */
  private final Map<Integer, Character> lookAlikes = new HashMap<>();

  private Confusables() {
    for (String line : Resource.lines(Confusables.class, "confusable-letters.tsv")) {
      for (int from = 0; from < COLUMNS.length; from++) {
        for (int to = 0; to < COLUMNS.length; to++) {
          char letter = line.charAt(2 * from);
          char other = line.charAt(2 * to);
          if (from != to && letter != '-' && other != '-' && isInUse(other)) {
            lookAlikes.putIfAbsent(key(letter, COLUMNS[to]), other);
          }
        }
      }
    }
  }

  /** Few have ever typed izhitsa, or a letter of Komi or Kurdish in Cyrillic, for a Latin one. */
  private static boolean isInUse(char letter) {
    return letter < '\u0500' && letter != '\u0474' && letter != '\u0475' || letter > '\u052F';
  }

  static Confusables shared() {
    return SHARED.get();
  }

  private static int key(char letter, int script) {
    return script << 16 | letter;
  }

  /** The letter of a script that looks like this one, or 0. */
  char lookAlike(char letter, int script) {
    return lookAlikes.getOrDefault(key(letter, script), '\0');
  }
}
