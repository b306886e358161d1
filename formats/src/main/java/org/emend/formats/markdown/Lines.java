package org.emend.formats.markdown;

/** Where lines end: at LF, CR LF or CR. */
final class Lines {

  private Lines() {}

  /** Where the line at a place ends, its line end not included. */
  static int end(String text, int at) {
    int i = at;
    while (i < text.length() && !isEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the next line begins. */
  static int next(String text, int at) {
    int end = end(text, at);
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }

  static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but blanks stands between a place and the end of its line. */
  static boolean isBlankBehind(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || isEnd(text.charAt(i));
  }
}
