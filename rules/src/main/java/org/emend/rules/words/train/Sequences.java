package org.emend.rules.words.train;

import java.util.Arrays;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.NGrams;
import org.emend.rules.words.model.RunningText;

/** Running text as ids, each sentence behind {@link Ids#START}; gives the n-grams in it, sorted. */
final class Sequences implements RunningText.Sink {

  private final LanguageModel lookup;
  private int[] ids = new int[1 << 20];
  private int size;

  Sequences(LanguageModel lookup) {
    this.lookup = lookup;
    add(Ids.START);
  }

  @Override
  public void word(String text, boolean first) {
    add(lookup.id(text));
  }

  @Override
  public void number() {
    add(Ids.NUMBER);
  }

  @Override
  public void end() {
    if (ids[size - 1] != Ids.START) {
      add(Ids.START);
    }
  }

  private void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size + size / 2);
    }
    ids[size++] = id;
  }

  /** The keys of all n-grams that predict a word; those of length 3 may begin before a sentence. */
  long[] sorted(int length) {
    long[] keys = new long[size];
    int found = 0;
    for (int i = length == 2 ? 1 : 2; i < size; i++) {
      if (ids[i] == Ids.START) {
        continue;
      }
      if (length == 2) {
        keys[found++] = NGrams.key(ids[i - 1], ids[i]);
      } else if (ids[i - 1] != Ids.START) {
        keys[found++] = NGrams.key(ids[i - 2], ids[i - 1], ids[i]);
      }
    }
    keys = Arrays.copyOf(keys, found);
    Arrays.sort(keys);
    return keys;
  }
}
