package org.emend.rules.words.decode;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.words.model.KnownWords;
import org.emend.rules.words.model.RunningText;

/**
 * What one walk along a document finds: what its words are like, in all and passage by passage, and
 * how often each stands in it.
 */
final class Survey {

  /** Forms of a word have so many letters in common. */
  private static final int BEGINNING = 5;

  private final QuickLook quick;
  private final Counts counts = new Counts();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, QuickLook.Look> looks;
  private final QuickLook.Look whole;

  Survey(List<String> passages, QuickLook quick) {
    this.quick = quick;
    this.looks = new IdentityHashMap<>(passages.size());
    QuickLook.Look all = QuickLook.Look.NOTHING;
    for (String passage : passages) {
      QuickLook.Look look = quick.at(passage, (word, known) -> see(word, known, passage));
      looks.put(passage, look);
      all = all.plus(look);
    }
    this.whole = all;
  }

  private void see(WordWalk word, int known, String passage) {
    counts.add(word.hash());
    if (known == KnownWords.UNKNOWN) {
      Atom atom = word.atom(passage);
      if (!atom.isCounted()) {
        beginnings.merge(beginning(RunningText.fold(atom.text())), 1, Integer::sum);
      }
    }
  }

  private static String beginning(String folded) {
    return folded.substring(0, Math.min(BEGINNING, folded.length()));
  }

  QuickLook.Look whole() {
    return whole;
  }

  /** What the words of a passage are like: one of the document's, or as it has become since. */
  QuickLook.Look at(String passage) {
    QuickLook.Look known = looks.get(passage);
    return known == null ? quick.at(passage) : known;
  }

  /** How many words there are, those of one letter among them. */
  int words() {
    return counts.all();
  }

  /** How often a word stands in the document, in any case. */
  int count(String word) {
    return counts.of(quick.hash(word));
  }

  /** How many words begin like this one, other words than this and in no list either. */
  int likeIt(String word) {
    int all = beginnings.getOrDefault(beginning(RunningText.fold(word)), 0);
    return Math.max(0, all - count(word));
  }
}
