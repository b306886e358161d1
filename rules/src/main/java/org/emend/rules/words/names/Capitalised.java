package org.emend.rules.words.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emend.core.text.Facts;

/**
 * How often each word with a capital stands in a document, as it is written there. Words are told
 * apart by a hash of 64 bits, so that hardly a string is made: a document has thousands of them,
 * and few are ever asked for. Immutable and thread-safe.
 */
public final class Capitalised {

  public static final Facts.Question<Capitalised> QUESTION = Capitalised::new;

  /** Takes a word and how often it stands in the document. */
  public interface Counted {
    void word(String word, int count);
  }

  private final List<String> texts;

  // Of each word, in the order in which they first stand: its hash, its count, and where it stands.
  private long[] hashes = new long[32];
  private int[] counts = new int[32];
  private int[] passages = new int[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  /** Numbers of words, from 1, by their hashes (linear probing); 0 where there is none. */
  private int[] slots = new int[64];

  private Capitalised(List<String> texts) {
    this.texts = new ArrayList<>(texts);
    for (int passage = 0; passage < texts.size(); passage++) {
      int in = passage;
      Names.eachCapitalised(
          texts.get(passage), (units, start, end) -> add(hash(units, start, end), in, start, end));
    }
  }

  private void add(long hash, int passage, int start, int end) {
    int at = slot(hash);
    if (slots[at] > 0) {
      counts[slots[at] - 1]++;
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      passages = Arrays.copyOf(passages, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      slots = new int[4 * size];
      for (int i = 0; i < size; i++) {
        slots[slot(hashes[i])] = i + 1;
      }
      at = slot(hash);
    }
    hashes[size] = hash;
    counts[size] = 1;
    passages[size] = passage;
    starts[size] = start;
    ends[size] = end;
    slots[at] = ++size;
  }

  private int slot(long hash) {
    int at = (int) (hash >>> 33) & slots.length - 1;
    while (slots[at] > 0 && hashes[slots[at] - 1] != hash) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }

  private static long hash(char[] units, int start, int end) {
    long hash = end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ units[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** How often a word stands in the document. */
  public int count(String word) {
    int known = slots[slot(hash(word.toCharArray(), 0, word.length()))];
    return known == 0 ? 0 : counts[known - 1];
  }

  /** All of them, in the order in which they first stand. */
  public void each(Counted to) {
    for (int i = 0; i < size; i++) {
      to.word(texts.get(passages[i]).substring(starts[i], ends[i]), counts[i]);
    }
  }

  List<String> texts() {
    return texts;
  }
}
