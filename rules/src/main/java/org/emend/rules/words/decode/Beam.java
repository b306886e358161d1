package org.emend.rules.words.decode;

import java.util.List;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Confusion;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Readings;
import org.emend.rules.words.model.WordTrie;

/**
 * Finds the words that a damaged one may have been: a beam search that walks along its characters
 * and, in step, down the trie of all words. A state's estimate is its channel cost so far and the
 * {@link Outlook} for the rest. It may pass one boundary between two words.
 *
 * <p>Edits that no confusion tells of are tried last and only where the frontier still has room for
 * them: they lead to every child of a node.
 *
 * <p>Not thread-safe: its states are reused.
 */
final class Beam {

  private static final int NOTHING = States.NOTHING;

  /** Flat edits in a word; more have nothing to do with it. */
  private static final int MOST_FLAT = 2;

  /** A capital read for a small letter of the same kind, or the other way round. */
  private static final float CASE = 1.5f;

  private static final float SAME = .02f;

  /** Where a word stands already, others are not wanted that are worse by more. In nats. */
  private static final float SLACK = 9;

  /** No estimate is as high. In nats. */
  private static final float UNLIMITED = 99;

  /**
   * At the front there are only words that have lost their first letters: they are many, and seldom
   * the truth.
   */
  private static final int FRONT = 4;

  /** Behind a character that is no letter, nothing is what it was: so many times the width. */
  private static final int BEHIND_ODD = 2;

  private final WordTrie words;
  private final SearchTrie trie;

  /** What the commonest word of all costs. */
  private final float root;

  private final float[] unigrams;
  private final Channel channel;
  private final float cheapestDeletion;
  private final Damaged word;
  private final Outlook outlook = new Outlook();
  private final Harvest harvest;
  private final States states = new States();
  private final Frontier[] frontiers = new Frontier[Damaged.LONGEST + 1];

  // The search under way.
  private float perEdit;
  private boolean splits;

  /** What it costs at least that another word begins. */
  private float anotherWord;

  // The state that is being followed.
  private int at;
  private int node;
  private int first;
  private float before;
  private float cost;
  private int flat;

  /** Its cost and that of the commonest word below: what follows costs no less. */
  private float least;

  // Where the last descent ended.
  private int reached;
  private int firstReached;

  Beam(LanguageModel language, Channel channel, SearchTables tables) {
    this.words = language.words();
    this.trie = tables.trie();
    this.root = Outlook.floor(trie.costs(WordTrie.ROOT));
    this.unigrams = tables.unigrams();
    this.channel = channel;
    this.word = new Damaged(words.alphabet(), channel);
    this.harvest = new Harvest(words, tables);
    for (int i = 0; i < frontiers.length; i++) {
      frontiers[i] = new Frontier(states);
    }
    float cheapest = Float.MAX_VALUE;
    for (int letter = 1; letter < words.alphabet().size(); letter++) {
      cheapest = Math.min(cheapest, channel.deletion(letter));
    }
    cheapestDeletion = cheapest;
  }

  /**
   * The likeliest words, best first by channel and frequency.
   *
   * @param read as it stands in the text
   * @param letters how the word is to be written
   * @param width about how many states are followed at each character
   * @param perEdit what an edit costs more (or less) than in the text the channel was learned from
   * @param splits whether it may be two words
   */
  List<Candidate> search(
      String read, Letters letters, int width, double perEdit, boolean splits, int most) {
    if (read.isEmpty() || read.length() > Damaged.LONGEST) {
      return List.of();
    }
    this.perEdit = (float) perEdit;
    this.splits = splits;
    anotherWord = channel.split() + this.perEdit + root;
    word.set(read, letters);
    outlook.set(word);
    walk(width, limit());
    return harvest.candidates(most);
  }

  private float limit() {
    int id = words.id(word.folded());
    return id == WordTrie.NO_WORD
        ? UNLIMITED
        : SAME * word.length() + Outlook.LANGUAGE * unigrams[id] + SLACK;
  }

  private void walk(int width, float limit) {
    states.clear();
    harvest.clear();
    for (int i = 0; i <= word.length(); i++) {
      frontiers[i].clear(width(i, width), limit);
    }
    push(0, WordTrie.ROOT, NOTHING, 0, 0, 0);
    for (at = 0; at <= word.length(); at++) {
      for (int state = frontiers[at].poll(); state >= 0; state = frontiers[at].poll()) {
        follow(state);
      }
    }
  }

  private int width(int i, int width) {
    if (i == 0) {
      return Math.max(1, width / FRONT);
    }
    return word.letter(i - 1) == Alphabet.NONE ? BEHIND_ODD * width : width;
  }

  private void follow(int state) {
    node = states.nodes[state];
    first = states.firsts[state];
    before = states.befores[state];
    cost = states.costs[state];
    flat = states.flat[state];
    long costs = trie.costs(node);
    least = cost + before + Outlook.floor(costs);
    if (flat < MOST_FLAT) {
      delete();
    }
    if (at == word.length()) {
      if (SearchTrie.isWord(costs)) {
        harvest.add(node, first, cost);
      }
      return;
    }
    if (splits && at > 0 && first == NOTHING && SearchTrie.isWord(costs)) {
      split();
    }
    keep();
    push(at + 1, node, first, before, cost + word.insertion(at) + perEdit, flat);
    for (int size = 1; size <= Confusion.LONGEST; size++) {
      confuse(size);
    }
    if (flat < MOST_FLAT) {
      substitute();
    }
  }

  private void split() {
    float least = this.least + channel.split() + perEdit + root;
    if (least <= frontiers[at].bound() && !harvest.isLoneLetter(node)) {
      float language = Outlook.LANGUAGE * unigrams[words.word(node)];
      push(at, WordTrie.ROOT, node, language, cost + channel.split() + perEdit, flat);
    }
  }

  /** The letter itself, in whatever case. */
  private void keep() {
    int letter = word.letter(at);
    int child = letter == Alphabet.NONE ? 0 : trie.child(node, letter);
    if (child != 0) {
      float more = word.hasCase(at) ? SAME : CASE + perEdit / 2;
      push(at + 1, child, first, before, cost + more, flat);
    }
  }

  /** What confusions tell of so many characters, as far as there is room. */
  private void confuse(int size) {
    Readings known = word.readings(at, size);
    if (known.size() == 0) {
      return;
    }
    float room = frontiers[at + size].bound() - perEdit - least;
    if (known.cost(0) > room) {
      return;
    }
    long letters = trie.letters(node);
    float edited = cost + perEdit;
    float missing = outlook.missing(letters, at + size);
    boolean mayPass = splits && first == NOTHING;
    float inside = room - (mayPass ? Math.min(missing, anotherWord) : missing);
    if (!mayPass) {
      room = inside;
    }
    for (int i = 0; i < known.size() && known.cost(i) <= room; i++) {
      int truth = known.truth(i);
      if (known.isAcrossWords(i)) {
        if (first == NOTHING && known.cost(i) <= room - root && descend(truth)) {
          float language = Outlook.LANGUAGE * unigrams[words.word(firstReached)];
          push(at + size, reached, firstReached, language, edited + known.cost(i), flat);
        }
      } else if (known.cost(i) <= inside
          && SearchTrie.leadsOn(letters, truth & Readings.LETTER)
          && descend(truth)) {
        push(at + size, reached, first, before, edited + known.cost(i), flat);
      }
    }
  }

  /** Any letter for the one that was read, unless a confusion tells of it. */
  private void substitute() {
    float more = channel.substitution() + perEdit;
    if (least + more > frontiers[at + 1].bound()) {
      return;
    }
    long known = word.readings(at, 1).singles() | 1L << word.letter(at);
    int child = SearchTrie.firstChild(trie.costs(node));
    int left = SearchTrie.next(trie.letters(node));
    for (; left != 0; left = trie.others(child++, left)) {
      if ((known >>> trie.letter(child, left) & 1) == 0) {
        push(at + 1, child, first, before, cost + more, flat + 1);
      }
    }
  }

  private void delete() {
    float room = frontiers[at].bound() - least - perEdit;
    if (cheapestDeletion > room) {
      return;
    }
    int child = SearchTrie.firstChild(trie.costs(node));
    int left = SearchTrie.next(trie.letters(node));
    for (; left != 0; left = trie.others(child++, left)) {
      float deletion = channel.deletion(trie.letter(child, left));
      if (deletion <= room) {
        push(at, child, first, before, cost + deletion + perEdit, flat + 1);
      }
    }
  }

  /** Hands a state over to its frontier, if there is room for it. */
  private void push(int to, int node, int first, float before, float cost, int flat) {
    Frontier frontier = frontiers[to];
    float room = frontier.bound() - cost - before;
    long costs = trie.costs(node);
    float floor = Outlook.floor(costs);
    if (floor > room) {
      return;
    }
    float rest = outlook.cost(trie.letters(node), costs, to);
    if (splits && first == NOTHING && to < word.length()) {
      rest = Math.min(rest, floor + anotherWord);
    }
    if (rest <= room) {
      frontier.add(to, node, first, before, cost, cost + before + rest, flat);
    }
  }

  /** Goes down along some letters, past the end of a word where there is a space. */
  private boolean descend(int truth) {
    reached = node;
    for (int left = truth; left != 0; left >>>= Readings.BITS) {
      int letter = left & Readings.LETTER;
      if (letter != Readings.SPACE) {
        reached = trie.child(reached, letter);
        if (reached == 0) {
          return false;
        }
      } else if (SearchTrie.isWord(trie.costs(reached))) {
        firstReached = reached;
        reached = WordTrie.ROOT;
      } else {
        return false;
      }
    }
    return true;
  }
}
