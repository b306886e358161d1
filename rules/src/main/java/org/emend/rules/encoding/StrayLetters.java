package org.emend.rules.encoding;

import java.util.Set;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * Which letters a stray byte can only be. The code pages of Western, Central and Southern Europe
 * agree on some; for the others ({@code ê} is {@code ę} in Polish, {@code ð} is {@code ğ} in
 * Turkish) the language or the word has to speak.
 */
final class StrayLetters {

  /**
   * Letters that have the same byte in windows-1250, -1252, -1254 and -1257, or in the first three.
   */
  private static final String AGREED =
      "\u00E9\u00C9\u00E4\u00C4\u00F6\u00D6\u00FC\u00DC\u00DF\u00E1\u00C1\u00ED\u00CD\u00F3\u00D3"
          + "\u00FA\u00DA\u00E2\u00C2\u00EE\u00CE\u00F4\u00D4\u00E7\u00C7\u00EB\u00CB";

  private static final String ICELANDIC = "\u00F0\u00FE\u00FD\u00D0\u00DE\u00DD";

  private static final Set<String> WESTERN =
      Set.of(
          "en", "de", "nl", "fr", "it", "es", "pt", "ca", "gl", "da", "nb", "sv", "is", "fi", "ga",
          "br", "eu", "id", "sw");

  /** Nothing is read as a word that is longer. In code units. */
  private static final int LONGEST_WORD = 40;

  private final String language;
  private final Lexicon english;

  StrayLetters(Text text, Lexicon english) {
    this.language = text.facts().language().getLanguage();
    this.english = english;
  }

  /** Whether no other letter comes into question. */
  boolean areCertain(CharSequence read, int at) {
    char c = read.charAt(at);
    if (ICELANDIC.indexOf(c) >= 0) {
      return language.equals("is");
    }
    return AGREED.indexOf(c) >= 0 || WESTERN.contains(language) || isWord(read, at);
  }

  /** {@code à} and other words of one letter, by themselves. */
  boolean standAlone(CharSequence read, int at) {
    boolean apart =
        (at == 0 || !Character.isLetterOrDigit(read.charAt(at - 1)))
            && (at + 1 == read.length() || !Character.isLetterOrDigit(read.charAt(at + 1)));
    return apart
        && switch (language) {
          case "fr" -> "\u00E0\u00C0".indexOf(read.charAt(at)) >= 0;
          case "it" -> "\u00E8\u00C8".indexOf(read.charAt(at)) >= 0;
          case "pt" -> "\u00E0\u00C0\u00E9\u00C9".indexOf(read.charAt(at)) >= 0;
          case "ca" -> "\u00E9\u00C9".indexOf(read.charAt(at)) >= 0;
          case "da", "sv", "nb" -> "\u00E5\u00C5\u00F6\u00D6".indexOf(read.charAt(at)) >= 0;
          default -> false;
        };
  }

  private boolean isWord(CharSequence read, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_WORD) && Character.isLetter(read.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < Math.min(read.length(), at + LONGEST_WORD)
        && Character.isLetter(read.charAt(end))) {
      end++;
    }
    return english.contains(read.subSequence(start, end).toString());
  }
}
