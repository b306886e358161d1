package org.emend.rules.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Set;
import morfologik.fsa.FSA;

/**
 * Walks an automaton along a pattern, and at each hole along every character beyond ASCII. English
 * has few of them, so there are few ways.
 */
final class Completions {

  private static final int LONGEST = 160;

  private final FSA automaton;
  private final byte separator;
  private final byte[] pattern;
  private final byte[] hole;
  private final Set<String> found;

  /** The word on the way, of which a prefix counts. */
  private final byte[] word = new byte[LONGEST];

  Completions(FSA automaton, byte separator, String pattern, char hole, Set<String> found) {
    this.automaton = automaton;
    this.separator = separator;
    this.pattern = pattern.getBytes(UTF_8);
    this.hole = String.valueOf(hole).getBytes(UTF_8);
    this.found = found;
  }

  void find() {
    if (pattern.length <= LONGEST) {
      walk(0, automaton.getRootNode(), 0);
    }
  }

  private void walk(int at, int node, int length) {
    if (at == pattern.length) {
      int arc = automaton.getArc(node, separator);
      if (arc != 0 && !automaton.isArcTerminal(arc)) {
        found.add(new String(word, 0, length, UTF_8));
      }
    } else if (isHole(at)) {
      for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
        if (isLead(automaton.getArcLabel(arc))) {
          character(at + hole.length, arc, length);
        }
      }
    } else {
      int arc = automaton.getArc(node, pattern[at]);
      if (arc != 0 && !automaton.isArcTerminal(arc) && pattern[at] != separator) {
        word[length] = pattern[at];
        walk(at + 1, automaton.getEndNode(arc), length + 1);
      }
    }
  }

  private boolean isHole(int at) {
    int end = at + hole.length;
    return end <= pattern.length && Arrays.equals(pattern, at, end, hole, 0, hole.length);
  }

  /** Goes to the end of a character that begins or goes on with an arc. */
  private void character(int next, int arc, int length) {
    if (automaton.isArcTerminal(arc) || length == LONGEST) {
      return;
    }
    word[length] = automaton.getArcLabel(arc);
    int node = automaton.getEndNode(arc);
    boolean goesOn = false;
    for (int more = automaton.getFirstArc(node); more != 0; more = automaton.getNextArc(more)) {
      if (isContinuation(automaton.getArcLabel(more))) {
        goesOn = true;
        character(next, more, length + 1);
      }
    }
    if (!goesOn) {
      walk(next, node, length + 1);
    }
  }

  private static boolean isLead(byte b) {
    return (b & 0xC0) == 0xC0;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
