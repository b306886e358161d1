package org.emend.rules.words.decode;

import java.util.List;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Confusion;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Readings;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/**
 * Finds the words that a damaged one may have been: a beam search that walks along its characters
 * and, in step, down the trie of all words. A state's estimate is its channel cost so far, a part
 * of the cost of the commonest word below its node, and the {@link Outlook} for the rest. It may
 * pass one boundary between two words.
 *
 * <p>Not thread-safe: its states are reused.
 */
final class Beam {

  /** How much of the language's cost counts while searching; measured in the prototype. */
  private static final float LANGUAGE = .6f;

  /** Flat edits in a word; more have nothing to do with it. */
  private static final int MOST_FLAT = 2;

  private static final int LONGEST = 40;

  /** A capital read for a small letter of the same kind, or the other way round. */
  private static final float CASE = 1.5f;

  private static final float SAME = .02f;

  private static final int NOTHING = 0;

  /** States of a first search, which finds what is not worth following in the second. */
  private static final int SCOUTS = 16;

  /**
   * Words that are worse than the first search's best by more than this are not wanted. In nats.
   */
  private static final float SLACK = 9;

  /** No estimate is as high. In nats. */
  private static final float UNLIMITED = 99;

  private final WordTrie words;
  private final Alphabet alphabet;
  private final Channel channel;
  private final long[] below;
  private final float[] unigrams;
  private final float cheapestDeletion;
  private final States states = new States();
  private final Frontier[] frontiers = new Frontier[LONGEST + 1];
  private final Outlook outlook;
  private final Harvest harvest;

  // The search under way.
  private String read = "";
  private Letters letters = Letters.LOWER;
  private float perEdit;
  private boolean splits;

  /** What may truly stand at each character, by how many are read as one. */
  private final Readings[][] readings = new Readings[Confusion.LONGEST + 1][LONGEST + 1];

  /** The letter that each character is, or {@link Alphabet#NONE}. */
  private final int[] same = new int[LONGEST];

  // Where the last descent ended.
  private int reached;
  private int firstReached;

  Beam(LanguageModel language, Channel channel, SearchTables tables) {
    this.words = language.words();
    this.alphabet = words.alphabet();
    this.channel = channel;
    this.below = tables.below();
    this.unigrams = tables.unigrams();
    this.outlook = new Outlook(alphabet, LONGEST);
    this.harvest = new Harvest(words, tables);
    for (int i = 0; i < frontiers.length; i++) {
      frontiers[i] = new Frontier(states);
    }
    float least = Float.MAX_VALUE;
    for (int letter = 1; letter < alphabet.size(); letter++) {
      least = Math.min(least, channel.deletion(letter));
    }
    cheapestDeletion = least;
  }

  /**
   * The likeliest words, best first by channel and frequency.
   *
   * @param read as it stands in the text
   * @param letters how the word is to be written
   * @param width how many states are followed at each character
   * @param perEdit what an edit costs more (or less) than in the text the channel was learned from
   * @param splits whether it may be two words
   */
  List<Candidate> search(
      String read, Letters letters, int width, double perEdit, boolean splits, int most) {
    int length = read.length();
    if (length == 0 || length > LONGEST) {
      return List.of();
    }
    this.read = read;
    this.letters = letters;
    this.perEdit = (float) perEdit;
    this.splits = splits;
    String folded = RunningText.fold(read);
    for (int at = 0; at < length; at++) {
      same[at] = alphabet.number(folded.charAt(at));
      Letters written = writing(at);
      for (int size = 1; size <= Confusion.LONGEST; size++) {
        readings[size][at] =
            at + size <= length ? channel.readings(read, at, at + size, written) : Readings.NONE;
      }
    }
    outlook.of(folded, channel.split() + this.perEdit + LANGUAGE * SearchTables.least(below[0]));
    float limit = UNLIMITED;
    if (width > SCOUTS) {
      walk(SCOUTS, limit);
      limit = Math.min(limit, harvest.best() + SLACK);
    }
    walk(width, limit);
    return harvest.candidates(most);
  }

  private Letters writing(int at) {
    return at > 0 && letters == Letters.TITLE ? Letters.LOWER : letters;
  }

  private void walk(int width, float limit) {
    int length = read.length();
    states.clear();
    harvest.clear();
    for (int at = 0; at <= length; at++) {
      frontiers[at].clear(width, limit);
    }
    push(0, WordTrie.ROOT, NOTHING, 0, 0, 0);
    for (int at = 0; at <= length; at++) {
      for (int state = frontiers[at].poll(); state >= 0; state = frontiers[at].poll()) {
        follow(state, at);
      }
    }
  }

  private void follow(int state, int at) {
    int node = states.nodes[state];
    int first = states.firsts[state];
    int flat = states.flat[state];
    float cost = states.costs[state];
    float before = first == NOTHING ? 0 : LANGUAGE * unigrams[words.word(first)];
    float least = before + LANGUAGE * SearchTables.least(below[node]);
    if (flat < MOST_FLAT) {
      delete(at, node, first, cost, before, least, flat);
    }
    if (at == read.length()) {
      harvest.add(node, first, cost);
      return;
    }
    if (splits && at > 0 && first == NOTHING && mayEnd(node)) {
      float split = cost + channel.split() + perEdit;
      push(at, WordTrie.ROOT, node, split, LANGUAGE * unigrams[words.word(node)], flat);
    }
    keep(at, node, first, cost, before, flat);
    float inserted = cost + channel.insertion(read.charAt(at)) + perEdit;
    push(at + 1, node, first, inserted, before, flat);
    for (int size = 1; size <= Confusion.LONGEST && at + size <= read.length(); size++) {
      confuse(at, size, node, first, cost, before, least, flat);
    }
    if (flat < MOST_FLAT) {
      substitute(at, node, first, cost, before, least, flat);
    }
  }

  private boolean mayEnd(int node) {
    return words.word(node) != WordTrie.NO_WORD && !harvest.isLoneLetter(node);
  }

  /** The letter itself, in whatever case. */
  private void keep(int at, int node, int first, float cost, float before, int flat) {
    int child = same[at] == Alphabet.NONE ? 0 : words.child(node, same[at]);
    if (child != 0) {
      char c = read.charAt(at);
      boolean capital = Character.isUpperCase(c);
      boolean wanted = (node == WordTrie.ROOT ? letters : writing(1)) != Letters.LOWER;
      float mismatch = capital == wanted || !Character.isLetter(c) ? SAME : CASE + perEdit / 2;
      push(at + 1, child, first, cost + mismatch, before, flat);
    }
  }

  private void confuse(
      int at, int size, int node, int first, float cost, float before, float least, int flat) {
    Readings known = readings[size][at];
    long next = words.letters(node);
    float room = frontiers[at + size].bound() - cost - perEdit;
    for (int i = 0; i < known.size() && known.cost(i) <= room; i++) {
      int truth = known.truth(i);
      boolean across = known.isAcrossWords(i);
      if (across
          ? first == NOTHING && descend(node, truth)
          : known.cost(i) + least <= room
              && (next >>> (truth & 0x3F) & 1) != 0
              && descend(node, truth)) {
        float more = across ? LANGUAGE * unigrams[words.word(firstReached)] : before;
        push(
            at + size,
            reached,
            across ? firstReached : first,
            cost + known.cost(i) + perEdit,
            more,
            flat);
      }
    }
  }

  /** Any letter for the one that was read, unless a confusion tells of it. */
  private void substitute(
      int at, int node, int first, float cost, float before, float least, int flat) {
    float substituted = cost + channel.substitution() + perEdit;
    if (substituted + least <= frontiers[at + 1].bound()) {
      long left = words.letters(node) & ~readings[1][at].singles() & ~(1L << same[at]);
      for (; left != 0; left &= left - 1) {
        int child = words.child(node, Long.numberOfTrailingZeros(left));
        push(at + 1, child, first, substituted, before, flat + 1);
      }
    }
  }

  private void delete(
      int at, int node, int first, float cost, float before, float least, int flat) {
    float room = frontiers[at].bound() - cost - least - perEdit;
    if (cheapestDeletion > room) {
      return;
    }
    int child = words.firstChild(node);
    for (long left = words.letters(node); left != 0; left &= left - 1) {
      float deletion = channel.deletion(Long.numberOfTrailingZeros(left));
      if (deletion <= room) {
        push(at, child, first, cost + deletion + perEdit, before, flat + 1);
      }
      child++;
    }
  }

  private void push(int at, int node, int first, float cost, float before, int flat) {
    long info = below[node];
    float estimate = cost + before + LANGUAGE * SearchTables.least(info);
    float bound = frontiers[at].bound();
    if (estimate <= bound) {
      estimate += outlook.cost(info, at, splits && first == NOTHING);
      if (estimate <= bound) {
        frontiers[at].add(at, node, first, cost, estimate, flat);
      }
    }
  }

  /** Goes down along some letters, past the end of a word where there is a space. */
  private boolean descend(int node, int truth) {
    reached = node;
    for (int rest = truth; rest != 0; rest >>>= Readings.BITS) {
      int letter = rest & (1 << Readings.BITS) - 1;
      if (letter != Readings.SPACE) {
        reached = words.child(reached, letter);
        if (reached == 0) {
          return false;
        }
      } else if (words.word(reached) != WordTrie.NO_WORD) {
        firstReached = reached;
        reached = WordTrie.ROOT;
      } else {
        return false;
      }
    }
    return true;
  }
}
