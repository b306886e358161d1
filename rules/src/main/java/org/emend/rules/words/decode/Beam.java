package org.emend.rules.words.decode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Channel.Reading;
import org.emend.rules.words.model.Confusion;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/**
 * Finds the words that a damaged one may have been: a beam search that walks along its characters
 * and, in step, down the trie of all words. A state's worth is its channel cost so far plus a part
 * of the cost of the commonest word below its node. It may pass one boundary between two words.
 *
 * <p>Not thread-safe: its frontiers are reused.
 */
final class Beam {

  /** How much of the language's cost counts while searching; measured in the prototype. */
  private static final float LANGUAGE = .6f;

  /** No state is worth following that is this much worse than the best. In nats. */
  private static final float WINDOW = 14;

  /** Flat edits in a word; more have nothing to do with it. */
  private static final int MOST_FLAT = 2;

  private static final int LONGEST = 40;

  /** A capital read for a small letter of the same kind, or the other way round. */
  private static final float CASE = 1.5f;

  private static final float SAME = .02f;

  private static final int NOTHING = 0;
  private static final Reading[] NONE = {};

  /** States of a first search, which finds what is not worth following in the second. */
  private static final int SCOUTS = 16;

  /**
   * Words that are worse than the first search's best by more than this are not wanted. In nats.
   */
  private static final float SLACK = 9;

  private final WordTrie words;
  private final Alphabet alphabet;
  private final Channel channel;
  private final int[] parents;
  private final float[] least;
  private final float[] unigrams;
  private final Frontier[] frontiers = new Frontier[LONGEST + 2];

  // The search under way.
  private String read = "";
  private Letters letters = Letters.LOWER;
  private Letters inside = Letters.LOWER;
  private float perEdit;
  private float limit;

  /** What may truly stand at each character, by how many are read as one. */
  private final Reading[][][] readings = new Reading[Confusion.LONGEST + 1][LONGEST + 1][];

  /** The same at the front of a word. */
  private final Reading[][] first = new Reading[Confusion.LONGEST + 1][];

  // Where the last descent ended.
  private int reached;
  private int firstReached;

  Beam(LanguageModel language, Channel channel, SearchTables tables) {
    this.words = language.words();
    this.alphabet = words.alphabet();
    this.channel = channel;
    this.parents = tables.parents();
    this.least = tables.least();
    this.unigrams = tables.unigrams();
    for (int i = 0; i < frontiers.length; i++) {
      frontiers[i] = new Frontier();
    }
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
    this.inside = letters == Letters.TITLE ? Letters.LOWER : letters;
    for (int at = 0; at < length; at++) {
      for (int size = 1; size <= Confusion.LONGEST; size++) {
        boolean fits = at + size <= length;
        readings[size][at] = fits ? channel.readings(read, at, at + size, inside) : NONE;
      }
    }
    for (int size = 1; size <= Confusion.LONGEST; size++) {
      first[size] = size <= length ? channel.readings(read, 0, size, letters) : NONE;
    }
    limit = Float.MAX_VALUE;
    if (width > SCOUTS) {
      walk(SCOUTS, splits);
      limit = best(frontiers[length]) + SLACK;
    }
    walk(width, splits);
    return candidates(frontiers[length], most);
  }

  private void walk(int width, boolean splits) {
    int length = read.length();
    for (int i = 0; i <= length; i++) {
      frontiers[i].clear();
    }
    frontiers[0].add(WordTrie.ROOT, NOTHING, 0, LANGUAGE * least[WordTrie.ROOT], 0);
    for (int at = 0; at <= length; at++) {
      step(at, width, splits && at > 0 && at < length);
    }
  }

  /** The estimate of the best word so far. */
  private float best(Frontier frontier) {
    float best = Float.MAX_VALUE;
    for (int i = 0; i < frontier.size; i++) {
      if (words.word(frontier.nodes[i]) != WordTrie.NO_WORD) {
        best = Math.min(best, worthAt(frontier, i));
      }
    }
    return best;
  }

  private float worthAt(Frontier frontier, int i) {
    int first = frontier.firsts[i];
    float before = first == NOTHING ? 0 : unigrams[words.word(first)];
    return frontier.costs[i] + LANGUAGE * (before + unigrams[words.word(frontier.nodes[i])]);
  }

  private void step(int at, int width, boolean splits) {
    Frontier frontier = frontiers[at];
    float bound = frontier.bound(width, WINDOW);
    // Letters that were not read lead to states at the same place, so the list grows.
    for (int i = 0; i < frontier.size; i++) {
      if (frontier.estimates[i] <= bound) {
        delete(frontier, i, at, bound);
        if (splits) {
          split(frontier, i, at);
        }
      }
    }
    if (at == read.length()) {
      return;
    }
    bound = frontier.bound(width, WINDOW);
    for (int i = 0; i < frontier.size; i++) {
      if (frontier.estimates[i] <= bound) {
        advance(frontier, i, at, bound);
      }
    }
  }

  private void advance(Frontier frontier, int i, int at, float bound) {
    int node = frontier.nodes[i];
    int first = frontier.firsts[i];
    float cost = frontier.costs[i];
    int flat = frontier.flat[i];
    float before = first == NOTHING ? 0 : LANGUAGE * unigrams[words.word(first)];
    boolean starts = node == WordTrie.ROOT && first == NOTHING && at == 0;
    char c = read.charAt(at);
    same(c, node, first, cost, flat, at, before, starts ? letters : inside);
    for (int length = 1; length <= Confusion.LONGEST; length++) {
      for (Reading reading : starts ? this.first[length] : readings[length][at]) {
        if (cost + reading.cost() + perEdit > limit) {
          break;
        }
        if (descend(node, first, reading.letters())) {
          float more =
              firstReached == first ? before : LANGUAGE * unigrams[words.word(firstReached)];
          push(at + length, reached, firstReached, cost + reading.cost() + perEdit, more, flat);
        }
      }
    }
    push(at + 1, node, first, cost + channel.insertion(c) + perEdit, before, flat);
    float substituted = cost + channel.substitution() + perEdit;
    if (flat < MOST_FLAT && substituted + before <= bound) {
      for (int child = words.firstChild(node); child != 0; child = next(child)) {
        push(at + 1, child, first, substituted, before, flat + 1);
      }
    }
  }

  /** The letter itself, in whatever case. */
  private void same(
      char c, int node, int first, float cost, int flat, int at, float before, Letters writing) {
    char lower = Character.toLowerCase(c);
    int letter = alphabet.number(RunningText.isApostrophe(lower) ? (char) 39 : lower);
    int child = letter == Alphabet.NONE ? 0 : words.child(node, letter);
    if (child != 0) {
      boolean capital = c != lower;
      boolean wanted = writing != Letters.LOWER;
      float mismatch = capital == wanted || !Character.isLetter(c) ? SAME : CASE + perEdit / 2;
      push(at + 1, child, first, cost + mismatch, before, flat);
    }
  }

  private void delete(Frontier frontier, int i, int at, float bound) {
    int node = frontier.nodes[i];
    float cost = frontier.costs[i];
    int first = frontier.firsts[i];
    int flat = frontier.flat[i];
    float before = first == NOTHING ? 0 : LANGUAGE * unigrams[words.word(first)];
    if (flat >= MOST_FLAT) {
      return;
    }
    for (int child = words.firstChild(node); child != 0; child = next(child)) {
      float deleted = cost + channel.deletion(words.letter(child)) + perEdit;
      if (deleted + before + LANGUAGE * least[child] <= bound) {
        push(at, child, first, deleted, before, flat + 1);
      }
    }
  }

  private void split(Frontier frontier, int i, int at) {
    int node = frontier.nodes[i];
    if (frontier.firsts[i] == NOTHING
        && words.word(node) != WordTrie.NO_WORD
        && !isLoneLetter(node)) {
      float before = LANGUAGE * unigrams[words.word(node)];
      push(
          at,
          WordTrie.ROOT,
          node,
          frontier.costs[i] + channel.split() + perEdit,
          before,
          frontier.flat[i]);
    }
  }

  private void push(int at, int node, int first, float cost, float before, int flat) {
    float estimate = cost + before + LANGUAGE * least[node];
    if (estimate <= limit) {
      frontiers[at].add(node, first, cost, estimate, flat);
    }
  }

  private int next(int child) {
    return words.isLast(child) ? 0 : child + 1;
  }

  /** Goes down along some letters, past the end of a word where one is {@link Alphabet#NONE}. */
  private boolean descend(int node, int first, byte[] letters) {
    reached = node;
    firstReached = first;
    for (byte letter : letters) {
      if (letter != Alphabet.NONE) {
        reached = words.child(reached, letter);
        if (reached == 0) {
          return false;
        }
      } else if (firstReached == NOTHING && words.word(reached) != WordTrie.NO_WORD) {
        firstReached = reached;
        reached = WordTrie.ROOT;
      } else {
        return false;
      }
    }
    return true;
  }

  private List<Candidate> candidates(Frontier frontier, int most) {
    Map<String, Candidate> found = new HashMap<>();
    for (int i = 0; i < frontier.size; i++) {
      int node = frontier.nodes[i];
      int word = words.word(node);
      if (word != WordTrie.NO_WORD && !isLoneLetter(node)) {
        int first = frontier.firsts[i];
        String text = first == NOTHING ? spell(node) : spell(first) + " " + spell(node);
        Candidate candidate =
            first == NOTHING
                ? new Candidate(text, word, WordTrie.NO_WORD, frontier.costs[i])
                : new Candidate(text, words.word(first), word, frontier.costs[i]);
        found.merge(text, candidate, (a, b) -> a.cost() <= b.cost() ? a : b);
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(this::worth).thenComparing(Candidate::text))
        .limit(most)
        .toList();
  }

  /** Letters are in the lexicon for the sake of initials; only three of them are words. */
  private boolean isLoneLetter(int node) {
    return parents[node] == WordTrie.ROOT && "aio".indexOf(alphabet.letter(words.letter(node))) < 0;
  }

  private double worth(Candidate candidate) {
    double words = unigrams[candidate.first()];
    if (candidate.isSplit()) {
      words += unigrams[candidate.second()];
    }
    return candidate.cost() + words;
  }

  private String spell(int node) {
    StringBuilder word = new StringBuilder();
    for (int at = node; at != WordTrie.ROOT; at = parents[at]) {
      word.append(alphabet.letter(words.letter(at)));
    }
    return word.reverse().toString();
  }
}
