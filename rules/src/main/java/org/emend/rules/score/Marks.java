package org.emend.rules.score;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Marks that lines begin and end with. */
final class Marks {

  private Marks() {}

  /** How often a string stands in the text, without overlap. */
  static int count(Tokens tokens, String mark) {
    int count = 0;
    int at = tokens.text.indexOf(mark);
    while (at >= 0) {
      count++;
      at = tokens.text.indexOf(mark, at + mark.length());
    }
    return count;
  }

  /** Whether a line, but for white space, begins with one of some characters. */
  static boolean begins(Tokens tokens, int line, String marks) {
    return !tokens.isBlank(line) && marks.indexOf(tokens.chars[tokens.trimmedStart(line)]) >= 0;
  }

  /** Whether a line, but for white space, ends with something. */
  static boolean ends(Tokens tokens, int line, String end) {
    int start = tokens.trimmedStart(line);
    int at = tokens.trimmedStop(line) - end.length();
    return at >= start && tokens.text.startsWith(end, at);
  }

  static boolean endsInEllipsis(Tokens tokens, int line) {
    return ends(tokens, line, "...") || ends(tokens, line, "\u2026");
  }

  /** {@code . ? ! " '}, as C4 and FineWeb have it. */
  static boolean isEnglishTerminal(char c) {
    return c == '.' || c == '?' || c == '!' || c == '"' || c == '\'';
  }

  /** The same, and what ends sentences in other scripts: Unicode's Sentence_Terminal. */
  static boolean isTerminal(char c) {
    return isEnglishTerminal(c) || c > 0x80 && UCharacter.hasBinaryProperty(c, UProperty.S_TERM);
  }
}
