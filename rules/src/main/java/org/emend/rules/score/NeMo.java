package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

import java.util.List;
import org.emend.rules.data.Resource;

/** The heuristic filters of NVIDIA's NeMo-Curator. Its histogram of characters is left out. */
final class NeMo {

  private static final List<String> POLICIES = Resource.lines(NeMo.class, "nemo-policies.txt");

  private static final List<String> ELLIPSES = Resource.lines(NeMo.class, "nemo-ellipses.txt");

  private static final String BULLETS =
      String.join("", Resource.lines(NeMo.class, "nemo-bullets.txt"));

  private static final String BRACKETS = "{}\u27E8\u27E9[]()";

  private NeMo() {}

  static void measure(Tokens tokens, String lower, Signals signals) {
    characters(tokens, signals);
    signals.put("nemo_urls", share(urls(tokens), tokens.length));
    int lines = 0;
    int bullets = 0;
    int ellipses = 0;
    int sentences = 0;
    int open = 0;
    for (int line = 0; line < tokens.lines(); line++) {
      if (!tokens.isBlank(line)) {
        lines++;
        bullets += Marks.begins(tokens, line, BULLETS) ? 1 : 0;
        ellipses += endsInEllipsis(tokens, lower, line) ? 1 : 0;
        Sentences own = Sentences.in(tokens, line);
        sentences += own.count();
        open += own.isOpen() ? 1 : 0;
      }
    }
    signals.put("nemo_bullet_lines", share(bullets, lines));
    signals.put("nemo_ellipsis_lines", share(ellipses, lines));
    signals.put("nemo_no_endmark", share(open, sentences));
    signals.put("nemo_boilerplate", boilerplate(tokens, lower));
  }

  private static void characters(Tokens tokens, Signals signals) {
    long others = 0;
    long digits = 0;
    long spaces = 0;
    long brackets = 0;
    boolean inBrackets = false;
    char[] chars = tokens.chars;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      int kind = CharKinds.of(c);
      if (Character.isHighSurrogate(c) && i + 1 < chars.length) {
        kind = CharKinds.of(Character.codePointAt(chars, i));
        i += Character.isLowSurrogate(chars[i + 1]) ? 1 : 0;
      }
      digits += (kind & CharKinds.DIGIT) != 0 ? 1 : 0;
      boolean isPlain =
          (kind & CharKinds.WORD) != 0 || c == '\n' || c == '?' || c == '!' || c == ',' || c == '.';
      others += isPlain ? 0 : 1;
      spaces += c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\b' ? 1 : 0;
      boolean isBracket = kind == 0 && BRACKETS.indexOf(c) >= 0;
      brackets += isBracket && !inBrackets ? 1 : 0;
      inBrackets = isBracket;
    }
    signals.put("nemo_non_alnum", share(others, tokens.length));
    signals.put("nemo_digits", share(digits, tokens.length));
    signals.put("nemo_whitespace", share(spaces, tokens.length));
    signals.put("nemo_brackets", share(brackets, tokens.length));
  }

  /** Code points of addresses: from {@code http://} or {@code https://} to the chunk's end. */
  private static long urls(Tokens tokens) {
    long points = 0;
    int at = tokens.text.indexOf("://");
    while (at >= 0) {
      int start = at - (at >= 5 && tokens.text.startsWith("https", at - 5) ? 5 : 4);
      int stop = at + 3;
      if (start >= 0 && tokens.text.startsWith("http", start)) {
        while (stop < tokens.chars.length && isInUrl(tokens.chars[stop])) {
          stop++;
        }
        points += stop > at + 3 ? stop - start : 0;
      }
      at = tokens.text.indexOf("://", stop);
    }
    return points;
  }

  /** {@code [a-zA-Z]|[0-9]|[$-_@.&+]|[!*(),]|%xx}, of which {@code $-_} is a range. */
  private static boolean isInUrl(char c) {
    return c >= '$' && c <= '_' || c >= 'a' && c <= 'z' || c == '!';
  }

  private static boolean endsInEllipsis(Tokens tokens, String lower, int line) {
    int start = tokens.trimmedStart(line);
    int stop = tokens.trimmedStop(line);
    for (String ellipsis : ELLIPSES) {
      if (stop - ellipsis.length() >= start
          && lower.startsWith(ellipsis, stop - ellipsis.length())) {
        return true;
      }
    }
    return false;
  }

  /** The share of paragraphs that hold one of the phrases; of all, where there is lorem ipsum. */
  private static double boilerplate(Tokens tokens, String lower) {
    Phrases policies = Phrases.in(tokens, lower, POLICIES);
    if (lower.contains("lorem ipsum")) {
      return 1;
    }
    int paragraphs = 0;
    int boilerplate = 0;
    int line = 0;
    while (line < tokens.lines()) {
      int start = line;
      while (line < tokens.lines() && !tokens.isBlank(line)) {
        line++;
      }
      if (line > start) {
        paragraphs++;
        boilerplate += policies.isIn(start, line) ? 1 : 0;
      } else {
        line++;
      }
    }
    return share(boilerplate, paragraphs);
  }
}
