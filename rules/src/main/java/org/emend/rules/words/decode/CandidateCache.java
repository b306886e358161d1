package org.emend.rules.words.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps what was used last. Damaged words come back in a document and across documents, and a
 * search costs a thousand times more than looking it up. Thread-safe.
 */
final class CandidateCache<V> {

  /** Entries of each part; a list of candidates takes about a kilobyte. */
  private static final int MOST = 1 << 11;

  private static final int PARTS = 8;

  private final Part<V>[] parts;

  @SuppressWarnings("unchecked") // an array of maps
  CandidateCache() {
    parts = new Part[PARTS];
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new Part<>();
    }
  }

  private static final class Part<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;

    Part() {
      super(256, .75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }

  private Part<V> part(String key) {
    return parts[(key.hashCode() >>> 7 ^ key.hashCode()) & PARTS - 1];
  }

  /** What is known of a key, or else what {@code source} finds, which is kept. */
  V get(String key, Supplier<V> source) {
    Part<V> part = part(key);
    synchronized (part) {
      V known = part.get(key);
      if (known != null) {
        return known;
      }
    }
    V found = source.get();
    synchronized (part) {
      part.put(key, found);
    }
    return found;
  }
}
