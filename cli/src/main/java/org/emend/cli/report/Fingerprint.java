package org.emend.cli.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.emend.core.patch.Span;

/**
 * Names the findings of one file so that they are known again in a later run: by the rule, what is
 * there, and the words around it. Lines may be added elsewhere, paragraphs moved and text wrapped
 * anew. Of equals in a file the first is number 1, and so on, so all are different; when one of
 * them goes, the last number does. Not thread-safe.
 */
final class Fingerprint {

  /** How it is made, for reports; another way needs another name. */
  static final String NAME = "emend/v1";

  /** On each side, and no further than that many code units, the next blank line or a cut. */
  private static final int WORDS = 3;

  private static final int FARTHEST = 120;

  /** Half of SHA-256, in bytes: enough that no two of a repository meet by chance. */
  private static final int LENGTH = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The fingerprint of the file's next finding, 32 hexadecimal digits.
   *
   * @param text the section that the finding is in
   */
  String of(String rule, String text, Span span) {
    String before = span.of(text).replace("\r\n", "\n");
    String around = words(text, span.start() - 1, -1) + "\0" + words(text, span.end(), 1);
    String key = hash(rule + "\0" + before + "\0" + around);
    int number = seen.merge(key, 1, Integer::sum);
    return number == 1 ? key : hash(key + "\0" + number);
  }

  /** The same, different in every file. */
  static String inFile(String path, String fingerprint) {
    return hash(path + "\0" + fingerprint);
  }

  /** The nearest words, letter for letter in the order of the steps. */
  private static String words(String text, int from, int step) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    int newlines = 0;
    boolean inside = false;
    int end = Math.max(-1, Math.min(text.length(), from + step * FARTHEST));
    for (int i = from; i != end && newlines < 2; i += step) {
      char c = text.charAt(i);
      newlines = c == '\n' ? newlines + 1 : Character.isWhitespace(c) ? newlines : 0;
      boolean isOfWord = isOfWord(c);
      if (isOfWord) {
        if (!inside && count++ == WORDS) {
          break;
        }
        words.append(c);
      } else if (inside) {
        words.append(' ');
      }
      inside = isOfWord;
    }
    return words.toString().strip();
  }

  /** Halves of pairs are, too: most of them are letters, and it is a name, not a text. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Of the code units, since not every text has bytes in UTF-8. */
  private static String hash(String text) {
    byte[] units = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(units);
      return HexFormat.of().formatHex(digest, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
