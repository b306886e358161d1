package org.emend.rules.flags;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emend.core.text.Facts;

/**
 * Which paragraphs and sentences stand in a document before, word for word, case and white space
 * apart. Immutable and thread-safe.
 *
 * <p>Remembered are hashes, 8 bytes for a sentence; of a document of 1 MiB a quarter of that at
 * most. The text is read once where nothing is repeated: only stretches whose ends are the same are
 * looked at whole.
 */
final class Repeats {

  static final Facts.Question<Repeats> QUESTION = Repeats::of;

  /** Shorter ones are repeated on purpose. In code units. */
  static final int SHORTEST = 40;

  private static final int[] NONE = {};

  /** For each passage the first with the same text, -1 for the first itself; or empty. */
  private final int[] paragraphs;

  /** The passage in which a repeated sentence stands first, by its hash. */
  private final Map<Long, Integer> sentences;

  private Repeats(int[] paragraphs, Map<Long, Integer> sentences) {
    this.paragraphs = paragraphs;
    this.sentences = sentences;
  }

  private static Repeats of(List<String> texts) {
    Longs paragraphEnds = new Longs();
    Longs sentenceEnds = new Longs();
    for (String text : texts) {
      if (text.length() < SHORTEST) {
        continue;
      }
      char[] chars = text.toCharArray();
      paragraphEnds.add(Folded.ends(chars, 0, chars.length));
      Sentences.each(
          chars,
          (start, end) -> {
            if (end - start >= SHORTEST) {
              sentenceEnds.add(Folded.ends(chars, start, end));
            }
          });
    }
    Set<Long> paragraphsTwice = paragraphEnds.twice();
    Set<Long> sentencesTwice = sentenceEnds.twice();
    if (sentencesTwice.isEmpty() && paragraphsTwice.isEmpty()) {
      return new Repeats(NONE, Map.of());
    }
    int[] paragraphs = paragraphs(texts, paragraphsTwice);
    return new Repeats(paragraphs, sentences(texts, paragraphs, sentencesTwice));
  }

  private static int[] paragraphs(List<String> texts, Set<Long> candidates) {
    int[] firsts = new int[texts.size()];
    Arrays.fill(firsts, -1);
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < firsts.length && !candidates.isEmpty(); i++) {
      if (texts.get(i).length() >= SHORTEST) {
        char[] chars = texts.get(i).toCharArray();
        if (candidates.contains(Folded.ends(chars, 0, chars.length))) {
          Integer before = first.putIfAbsent(Folded.all(chars, 0, chars.length), i);
          firsts[i] = before == null ? -1 : before;
        }
      }
    }
    return firsts;
  }

  private static Map<Long, Integer> sentences(
      List<String> texts, int[] paragraphs, Set<Long> candidates) {
    Map<Long, Integer> first = new HashMap<>();
    Set<Long> again = new HashSet<>();
    for (int i = 0; i < paragraphs.length && !candidates.isEmpty(); i++) {
      if (paragraphs[i] >= 0 || texts.get(i).length() < SHORTEST) {
        continue; // a copy as a whole
      }
      int index = i;
      char[] chars = texts.get(i).toCharArray();
      Sentences.each(
          chars,
          (start, end) -> {
            if (end - start >= SHORTEST && candidates.contains(Folded.ends(chars, start, end))) {
              long hash = Folded.all(chars, start, end);
              if (first.putIfAbsent(hash, index) != null) {
                again.add(hash);
              }
            }
          });
    }
    first.keySet().retainAll(again);
    return Map.copyOf(first);
  }

  boolean hasSentences() {
    return !sentences.isEmpty();
  }

  /** The first passage with the same text, or -1 where this is it, or the only one. */
  int firstParagraph(int index) {
    return index < paragraphs.length ? paragraphs[index] : -1;
  }

  /** The passage in which a sentence of this hash stands first, or -1 where it stands once. */
  int firstSentence(long hash) {
    return sentences.getOrDefault(hash, -1);
  }

  /** A growing array of numbers. */
  private static final class Longs {

    private long[] values = new long[16];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    /** Those that were added more than once. */
    Set<Long> twice() {
      Arrays.sort(values, 0, size);
      Set<Long> twice = new HashSet<>();
      for (int i = 1; i < size; i++) {
        if (values[i] == values[i - 1]) {
          twice.add(values[i]);
        }
      }
      return twice;
    }
  }
}
