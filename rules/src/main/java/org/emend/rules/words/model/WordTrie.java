package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.emend.rules.data.Lazy;

/**
 * Words as a trie whose nodes stand level by level, so that the children of a node are neighbours
 * and the place of its first child need not be stored: nine bits a node on disk. A word's id is its
 * rank in this order, from {@link Ids#FIRST_WORD} on.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordTrie {

  public static final int ROOT = 0;

  /** What {@link #word} says of a node where no word ends. */
  public static final int NO_WORD = -1;

  private static final int LAST = 0x40;
  private static final int TERMINAL = 0x80;
  private static final int LETTER = 0x3F;

  private final Alphabet alphabet;

  /** A letter's number, whether it is the last of its siblings, and whether a word ends here. */
  private final byte[] nodes;

  /** Whether each node has children, a bit each. */
  private final byte[] inner;

  private final int size;

  private final Lazy<Links> links = new Lazy<>(this::links);

  /**
   * What is worked out when a search first goes down.
   *
   * @param children the first child of each node, 0 for none
   * @param words the id of the word that ends at each node, or {@link #NO_WORD}
   */
  private record Links(int[] children, int[] words) {}

  private WordTrie(Alphabet alphabet, byte[] nodes, byte[] inner) {
    this.alphabet = alphabet;
    this.nodes = nodes;
    this.inner = inner;
    int word = Ids.FIRST_WORD;
    for (byte node : nodes) {
      word += (node & TERMINAL) >>> 7;
    }
    this.size = word;
  }

  private Links links() {
    int[] children = new int[nodes.length];
    int[] words = new int[nodes.length];
    int child = 1;
    int word = Ids.FIRST_WORD;
    for (int node = 0; node < nodes.length; node++) {
      if (isInner(node)) {
        children[node] = child;
        while (!isLast(child)) {
          child++;
        }
        child++;
      }
      words[node] = (nodes[node] & TERMINAL) != 0 ? word++ : NO_WORD;
    }
    return new Links(children, words);
  }

  /** Takes a word's id and hash. */
  interface Hashes {
    void word(int id, long hash);
  }

  /** Gives the hash of each word, in the order of their ids. */
  void hashes(Hashes to) {
    long[] letters = new long[LETTER + 1];
    for (int letter = 0; letter <= LETTER; letter++) {
      letters[letter] = WordHash.of(letter);
    }
    long[] waiting = new long[nodes.length]; // hashes of nodes whose children are to come, in order
    int last = 0;
    waiting[last++] = WordHash.START;
    int parent = 0;
    int word = Ids.FIRST_WORD;
    for (int child = 1; child < nodes.length; ) {
      long above = waiting[parent++];
      byte node;
      do {
        node = nodes[child];
        long hash = WordHash.plus(above, letters[node & LETTER]);
        if ((node & TERMINAL) != 0) {
          to.word(word++, hash);
        }
        if (isInner(child++)) {
          waiting[last++] = hash;
        }
      } while ((node & LAST) == 0);
    }
  }

  private boolean isInner(int node) {
    return (inner[node >> 3] >> (node & 7) & 1) != 0;
  }

  /**
   * The trie of some words.
   *
   * @param sorted in ascending order of their letters' numbers, all different, none empty
   */
  public static WordTrie of(Alphabet alphabet, List<String> sorted) {
    return new TrieBuilder(alphabet, sorted).build();
  }

  static WordTrie ofNodes(
      Alphabet alphabet, byte[] letters, boolean[] last, boolean[] ends, boolean[] parents) {
    byte[] nodes = new byte[letters.length];
    byte[] inner = new byte[(letters.length + 7) / 8];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (byte) (letters[i] | (last[i] ? LAST : 0) | (ends[i] ? TERMINAL : 0));
      if (parents[i]) {
        inner[i >> 3] |= (byte) (1 << (i & 7));
      }
    }
    return new WordTrie(alphabet, nodes, inner);
  }

  public Alphabet alphabet() {
    return alphabet;
  }

  /** One more than the highest id. */
  public int ids() {
    return size;
  }

  public int nodes() {
    return nodes.length;
  }

  /** The first of a node's children, which stand one after the other; 0 where it has none. */
  public int firstChild(int node) {
    return links.get().children[node];
  }

  /** Whether a node is the last of its siblings. */
  public boolean isLast(int node) {
    return (nodes[node] & LAST) != 0;
  }

  /** The number of the letter that leads to a node. */
  public int letter(int node) {
    return nodes[node] & LETTER;
  }

  /** The id of the word that ends at a node, or {@link #NO_WORD}. */
  public int word(int node) {
    return links.get().words[node];
  }

  /** The child by a letter's number, or 0. */
  public int child(int node, int letter) {
    return child(links.get().children, node, letter);
  }

  private int child(int[] children, int node, int letter) {
    int child = children[node];
    if (child == 0) {
      return 0;
    }
    for (; (nodes[child] & LETTER) != letter; child++) {
      if ((nodes[child] & LAST) != 0) {
        return 0;
      }
    }
    return child;
  }

  /** The id of a word in lower case, or {@link #NO_WORD}. */
  public int id(CharSequence word) {
    Links known = links.get();
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int letter = alphabet.number(word.charAt(i));
      node = letter == Alphabet.NONE ? 0 : child(known.children, node, letter);
      if (node == 0) {
        return NO_WORD;
      }
    }
    return node == ROOT ? NO_WORD : known.words[node];
  }

  /** The word that ends at a node. */
  String wordAt(int node, int[] parents) {
    StringBuilder word = new StringBuilder();
    for (int at = node; at != ROOT; at = parents[at]) {
      word.append(alphabet.letter(letter(at)));
    }
    return word.reverse().toString();
  }

  /** For each node the one above it; the root is its own. */
  public int[] parents() {
    int[] children = links.get().children;
    int[] parents = new int[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      int child = children[node];
      while (child != 0) {
        parents[child] = node;
        child = isLast(child) ? 0 : child + 1;
      }
    }
    return parents;
  }

  public void write(DataOutput out) throws IOException {
    Section.write(out, alphabet.letters());
    out.writeInt(nodes.length);
    out.write(nodes);
    out.write(inner);
  }

  static WordTrie read(Section in) throws IOException {
    Alphabet alphabet = new Alphabet(in.string());
    int count = in.readInt();
    return new WordTrie(alphabet, in.bytes(count), in.bytes((count + 7) / 8));
  }
}
