package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

import java.util.List;
import org.emend.rules.data.Resource;

/**
 * Raffel et al. 2020, as datatrove's {@code C4QualityFilter} reads it: each line is dropped for the
 * first fault that it has, a document for what its other lines hold. Nothing is dropped here.
 */
final class C4 {

  private static final List<String> POLICIES = Resource.lines(C4.class, "c4-policies.txt");

  private static final int LONGEST_WORD = 1000;
  private static final int LEAST_WORDS = 3;
  private static final int PARAGRAPH = 200;

  private final Tokens tokens;
  private int lines;
  private int longWord;
  private int noTerminal;
  private int fewWords;
  private int javascript;
  private int policy;
  private int kept;
  private int sentences;
  private int loremIpsum;
  private int curlyBrackets;
  private int paragraphs;

  private C4(Tokens tokens) {
    this.tokens = tokens;
  }

  static void measure(Tokens tokens, String lower, Signals signals) {
    C4 c4 = new C4(tokens);
    c4.read(lower);
    c4.put(signals);
  }

  private void read(String lower) {
    Phrases lorem = Phrases.in(tokens, lower, "lorem ipsum");
    Phrases scripts = Phrases.in(tokens, lower, "javascript");
    Phrases braces = Phrases.in(tokens, lower, "{");
    Phrases policies = Phrases.in(tokens, lower, POLICIES);
    for (int line = 0; line < tokens.lines(); line++) {
      paragraphs += tokens.lineLength(line) >= PARAGRAPH ? 1 : 0;
      if (tokens.isBlank(line)) {
        continue;
      }
      lines++;
      if (hasLongWord(line)) {
        longWord++;
      } else if (!hasTerminal(line)) {
        noTerminal++;
      } else if (tokens.chunksIn(line) < LEAST_WORDS) {
        fewWords++;
      } else if (lorem.isIn(line)) {
        loremIpsum++;
      } else if (scripts.isIn(line)) {
        javascript++;
      } else if (braces.isIn(line)) {
        curlyBrackets++;
      } else if (policies.isIn(line)) {
        policy++;
      } else {
        kept++;
        sentences += Sentences.in(tokens, line).count();
      }
    }
  }

  private void put(Signals signals) {
    signals.put("c4_kept_lines", share(kept, lines));
    signals.put("c4_long_word_lines", share(longWord, lines));
    signals.put("c4_no_terminal_lines", share(noTerminal, lines));
    signals.put("c4_few_word_lines", share(fewWords, lines));
    signals.put("c4_javascript_lines", share(javascript, lines));
    signals.put("c4_policy_lines", share(policy, lines));
    signals.put("c4_lorem_ipsum", loremIpsum);
    signals.put("c4_curly_brackets", curlyBrackets);
    signals.put("c4_sentences", sentences);
    signals.put("mc4_paragraphs", paragraphs);
  }

  private boolean hasLongWord(int line) {
    for (int i = tokens.lineChunks.get(line); i < tokens.lineChunks.get(line + 1); i++) {
      int start = tokens.chunkStarts.get(i);
      int stop = tokens.chunkStops.get(i);
      if (stop - start > LONGEST_WORD && tokens.points(start, stop) > LONGEST_WORD) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends a sentence, citations behind it left out: {@code so.[3]}. */
  private boolean hasTerminal(int line) {
    int start = tokens.trimmedStart(line);
    int stop = tokens.trimmedStop(line);
    for (int before = beforeCitation(start, stop); before < stop; ) {
      stop = before;
      before = beforeCitation(start, stop);
    }
    return stop > start
        && Marks.isEnglishTerminal(tokens.chars[stop - 1])
        && !(stop - start >= 3 && tokens.text.startsWith("...", stop - 3));
  }

  /** Where {@code [12]}, {@code []}, {@code [edit]} or {@code [citation needed]} begins. */
  private int beforeCitation(int start, int stop) {
    if (stop == start || tokens.chars[stop - 1] != ']') {
      return stop;
    }
    int at = stop - 1;
    while (at > start && (CharKinds.of(tokens.chars[at - 1]) & CharKinds.DIGIT) != 0) {
      at--;
    }
    if (at > start && tokens.chars[at - 1] == '[') {
      return at - 1;
    }
    for (String citation : List.of("[edit]", "[citation needed]")) {
      if (stop - citation.length() >= start
          && tokens.text.startsWith(citation, stop - citation.length())) {
        return stop - citation.length();
      }
    }
    return stop;
  }
}
