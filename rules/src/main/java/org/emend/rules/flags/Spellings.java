package org.emend.rules.flags;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.core.text.Facts;
import org.emend.rules.data.Resource;

/**
 * Which words a document spells in the British way and in the American way, both. Immutable and
 * thread-safe.
 *
 * <p>Only words in small letters count: {@code Pearl Harbor} and the {@code Labour Party} keep
 * their own spelling everywhere.
 */
final class Spellings {

  static final Facts.Question<Spellings> QUESTION = texts -> new Spellings().read(texts);

  /** For each word its family, the British form of it, and whether it is British itself. */
  private record Form(String family, boolean british) {}

  private static final Map<String, Form> FORMS = new HashMap<>();

  /** Hardly any other word has the front and the length of one of them. */
  private static final BitSet LIKELY = new BitSet();

  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;

  static {
    for (String line : Resource.lines(Spellings.class, "british-american.tsv")) {
      String[] cells = line.split("\t");
      String british = cells[0] + cells[1];
      FORMS.put(british, new Form(british, true));
      FORMS.put(cells[0] + cells[2], new Form(british, false));
    }
    FORMS.keySet().forEach(word -> LIKELY.set(key(word.toCharArray(), 0, word.length())));
  }

  /** Where a word stands: in a passage, which is the how manieth of its spelling there. */
  private static final class Family {
    private int british;
    private int american;
    private int firstBritish;
    private int firstAmerican;

    void add(boolean isBritish, int index) {
      if (isBritish) {
        firstBritish = british++ == 0 ? index : firstBritish;
      } else {
        firstAmerican = american++ == 0 ? index : firstAmerican;
      }
    }
  }

  private final Map<String, Family> families = new HashMap<>();
  private int british;
  private int american;

  /** The first passage with a word of the rarer spelling that has both; -1 where none has. */
  private int first = -1;

  private Spellings read(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      int index = i;
      String text = texts.get(i);
      eachLikely(
          text.toCharArray(),
          (start, end) -> {
            Form form = FORMS.get(text.substring(start, end));
            if (form != null) {
              british += form.british() ? 1 : 0;
              american += form.british() ? 0 : 1;
              families
                  .computeIfAbsent(form.family(), word -> new Family())
                  .add(form.british(), index);
            }
          });
    }
    families.values().removeIf(family -> family.british == 0 || family.american == 0);
    for (Family family : families.values()) {
      int place = isBritishRarer() ? family.firstBritish : family.firstAmerican;
      first = first < 0 ? place : Math.min(first, place);
    }
    return this;
  }

  /** The passage that the finding stands in, or -1. */
  int first() {
    return first;
  }

  boolean isBritishRarer() {
    return british < american;
  }

  /**
   * Whether a word is of the rarer spelling, and its other spelling stands in the document, too.
   */
  boolean isOdd(String word) {
    Form form = FORMS.get(word);
    return form != null
        && form.british() == isBritishRarer()
        && families.containsKey(form.family());
  }

  /** The same word in the other spelling. */
  static String other(String word) {
    Form own = FORMS.get(word);
    return own == null
        ? word
        : FORMS.entrySet().stream()
            .filter(e -> e.getValue().family().equals(own.family()) && !e.getKey().equals(word))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(word);
  }

  /** Takes a word's place, half-open, in code units. */
  interface Place {
    void word(int start, int end);
  }

  /** The words in small letters that may be in the table. */
  static void eachLikely(char[] chars, Place to) {
    int start = 0;
    for (int at = 0; at <= chars.length; at++) {
      if (at < chars.length && chars[at] >= 'a' && chars[at] <= 'z') {
        continue;
      }
      if (at - start >= SHORTEST
          && at - start <= LONGEST
          && LIKELY.get(key(chars, start, at))
          && isBorder(chars, start - 1)
          && isBorder(chars, at)) {
        to.word(start, at);
      }
      start = at + 1;
    }
  }

  private static boolean isBorder(char[] chars, int at) {
    return at < 0
        || at >= chars.length
        || !Character.isLetterOrDigit(chars[at]) && "_/@#=<>{}\\.-$".indexOf(chars[at]) < 0
        || chars[at] == '.' && (at + 1 == chars.length || chars[at + 1] <= ' ');
  }

  private static int key(char[] chars, int start, int end) {
    int front = chars[start] * 31 * 31 + chars[start + 1] * 31 + chars[end - 1];
    return (front * 31 + chars[end - 3]) * 31 + (end - start) & 0xFFFF;
  }
}
