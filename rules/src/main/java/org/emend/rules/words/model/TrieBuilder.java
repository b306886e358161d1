package org.emend.rules.words.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Lays the nodes of a trie out level by level. */
final class TrieBuilder {

  private final Alphabet alphabet;
  private final List<String> words;

  /** The words from {@code from} to before {@code to} share their first {@code depth} letters. */
  private record Range(int node, int from, int to, int depth) {}

  TrieBuilder(Alphabet alphabet, List<String> sorted) {
    this.alphabet = alphabet;
    this.words = sorted;
  }

  WordTrie build() {
    int most = 1 + words.stream().mapToInt(String::length).sum();
    byte[] letters = new byte[most];
    boolean[] last = new boolean[most];
    boolean[] ends = new boolean[most];
    boolean[] parents = new boolean[most];
    last[0] = true;
    int nodes = 1;
    Deque<Range> waiting = new ArrayDeque<>();
    waiting.add(new Range(0, 0, words.size(), 0));
    while (!waiting.isEmpty()) {
      Range range = waiting.remove();
      int from = range.from();
      if (range.depth() > 0 && words.get(from).length() == range.depth()) {
        ends[range.node()] = true;
        from++;
      }
      parents[range.node()] = from < range.to();
      while (from < range.to()) {
        char letter = words.get(from).charAt(range.depth());
        int to = from + 1;
        while (to < range.to() && words.get(to).charAt(range.depth()) == letter) {
          to++;
        }
        letters[nodes] = (byte) alphabet.number(letter);
        last[nodes] = to == range.to();
        waiting.add(new Range(nodes, from, to, range.depth() + 1));
        nodes++;
        from = to;
      }
    }
    return WordTrie.ofNodes(
        alphabet,
        Arrays.copyOf(letters, nodes),
        Arrays.copyOf(last, nodes),
        Arrays.copyOf(ends, nodes),
        Arrays.copyOf(parents, nodes));
  }
}
