package org.emend.rules.words.decode;

import java.util.List;

/**
 * One way to read some neighbouring atoms.
 *
 * @param from index of the first atom
 * @param to index behind the last one
 * @param kind what it does to the text
 * @param text what it makes of them, as it is to be written; empty for a deletion
 * @param ids what the language model sees
 * @param cost of the channel, -ln P(read | text) in nats; that of an unknown word's spelling
 *     included
 */
record Arc(int from, int to, Kind kind, String text, List<Integer> ids, float cost) {

  enum Kind {
    KEEP,
    REPLACE,
    SPLIT,
    JOIN,
    DELETE
  }

  boolean isKept() {
    return kind == Kind.KEEP;
  }
}
