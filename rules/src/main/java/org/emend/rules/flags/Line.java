package org.emend.rules.flags;

import java.util.List;

/**
 * A line without the white space around it, and its {@link LineWords}.
 *
 * @param start in the passage, in code units
 * @param end one past its last code unit
 */
record Line(String chars, int start, int end, List<String> words) {

  /** The last of its words, whatever punctuation follows. */
  String lastWord() {
    int last = words.size() - 1;
    while (last > 0 && words.get(last).equals(LineWords.COLON)) {
      last--;
    }
    return words.get(last);
  }

  String text() {
    return chars.substring(start, end);
  }
}
