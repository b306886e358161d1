package org.emend.rules.words.decode;

import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.WordTrie;

/**
 * Sees whether a text has words that are worth a search, without making anything of it: one walk
 * along its characters and down the trie. It sees too many rather than too few. Thread-safe.
 */
final class QuickLook {

  private static final int LETTERS = 64;
  private static final int ASCII = 128;

  /** The number of each ASCII character's letter in lower case, or {@link Alphabet#NONE}. */
  private final byte[] numbers = new byte[ASCII];

  /** What each ASCII character is. */
  private final byte[] kinds = new byte[ASCII];

  private static final byte GAP = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte ODD = 3;
  private static final byte QUOTE = 4;

  /** The node below the root by two letters: most of a walk is there. */
  private final int[] seconds = new int[LETTERS * LETTERS];

  private final WordTrie words;
  private final DoubtfulWords doubtful;

  QuickLook(WordTrie words, DoubtfulWords doubtful) {
    this.words = words;
    this.doubtful = doubtful;
    Alphabet alphabet = words.alphabet();
    for (char c = 0; c < ASCII; c++) {
      numbers[c] = (byte) alphabet.number(Character.toLowerCase(c));
      kinds[c] =
          Character.isLetter(c)
              ? LETTER
              : Character.isDigit(c) ? DIGIT : c == '\'' ? QUOTE : Atoms.isGap(c) ? GAP : ODD;
    }
    for (int a = 1; a < alphabet.size(); a++) {
      int first = words.child(WordTrie.ROOT, a);
      for (int b = 1; first != 0 && b < alphabet.size(); b++) {
        seconds[a * LETTERS + b] = words.child(first, b);
      }
    }
  }

  /**
   * What a text's words are like.
   *
   * @param words with two letters or more
   * @param plain of these, the ones in small letters that are in no list
   * @param odd of these, the ones with digits or marks inside
   * @param names of these, the ones with a capital that are in no list, or doubtful
   * @param suspects those that {@link Suspicion} may want to have searched
   */
  record Look(int words, int plain, int odd, int names, int suspects) {

    static final Look NOTHING = new Look(0, 0, 0, 0, 0);

    Look plus(Look other) {
      return new Look(
          words + other.words,
          plain + other.plain,
          odd + other.odd,
          names + other.names,
          suspects + other.suspects);
    }

    boolean isClean() {
      return suspects == 0;
    }
  }

  Look at(String text) {
    int all = 0;
    int plain = 0;
    int odd = 0;
    int names = 0;
    int suspects = 0;
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      byte kind = c < ASCII ? kinds[c] : kindOf(c);
      if (kind == GAP || kind == QUOTE) {
        at++;
        continue;
      }
      boolean capital = Character.isUpperCase(c);
      int start = at;
      int node = WordTrie.ROOT;
      int letters = 0;
      int marks = 0;
      boolean brackets = false;
      boolean digits = false;
      int stem = -1; // the node before an apostrophe
      while (true) {
        if (kind == LETTER) {
          letters++;
          int number = c < ASCII ? numbers[c] : numberOf(c);
          if (node == WordTrie.ROOT && letters == 1 && at + 1 < length) {
            char next = text.charAt(at + 1);
            if (next < ASCII && kinds[next] == LETTER) {
              letters++;
              at++;
              node = seconds[number * LETTERS + numbers[next]];
              number = 0;
            } else {
              node = number == 0 ? 0 : words.child(node, number);
            }
          } else if (node > 0) {
            node = number == 0 ? 0 : words.child(node, number);
          }
          node = node == 0 ? -1 : node;
        } else if (kind == QUOTE) {
          stem = node;
          int number = numbers['\''];
          node = node > 0 && number > 0 ? words.child(node, number) : -1;
          node = node == 0 ? -1 : node;
        } else {
          marks++;
          digits |= kind == DIGIT;
          brackets |= Suspicion.isBracket(c) && isInside(text, at);
        }
        at++;
        if (at == length) {
          break;
        }
        c = text.charAt(at);
        kind = c < ASCII ? kinds[c] : kindOf(c);
        if (kind == GAP || kind == QUOTE && !isInside(text, at)) {
          break;
        }
      }
      if (letters > 1) {
        all++;
        if (marks > 0) {
          odd++;
          suspects += digits || marks == 1 && brackets ? 0 : 1;
        } else if (!isWord(node) && !(isWord(stem) && isPossessive(text, at))) {
          plain += capital ? 0 : 1;
          suspects += capital ? 0 : 1;
          names += capital ? 1 : 0;
        } else if (isDoubtful(node) || isDoubtful(stem)) {
          suspects += capital ? 0 : 1;
          names += capital ? 1 : 0;
        }
      }
      at = Math.max(at, start + 1);
    }
    return new Look(all, plain, odd, names, suspects);
  }

  private boolean isWord(int node) {
    return node > 0 && words.word(node) != WordTrie.NO_WORD;
  }

  private boolean isDoubtful(int node) {
    return isWord(node) && doubtful.contains(words.word(node));
  }

  private static boolean isPossessive(String text, int end) {
    return text.charAt(end - 1) == 's' && end > 1 && Atoms.isApostrophe(text.charAt(end - 2));
  }

  private static boolean isInside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private int numberOf(char c) {
    return words.alphabet().number(Character.toLowerCase(c));
  }

  private static byte kindOf(char c) {
    if (c == '\u2018' || c == '\u2019') {
      return QUOTE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return Atoms.isGap(c) ? GAP : Character.isDigit(c) ? DIGIT : ODD;
  }
}
