package org.emend.rules.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import org.emend.rules.data.Lazy;

/**
 * English from LanguageTool's spelling dictionaries, American and British, read as they are from
 * its {@code english-pos-dict} artifact. About 200,000 forms each, in 0.7 MB; loaded once, when a
 * word is first looked up. Possessives are not among them.
 */
public final class EnglishLexicon implements Lexicon {

  private static final String RESOURCES = "/org/languagetool/resource/en/hunspell/";

  /** Frequency classes are letters, this one for the rarest. */
  private static final int RAREST = 'A';

  private static final EnglishLexicon SHARED = new EnglishLexicon();

  private final List<Lazy<Dictionary>> dictionaries =
      List.of(
          new Lazy<>(() -> Dictionary.read("en_US")), new Lazy<>(() -> Dictionary.read("en_GB")));

  private EnglishLexicon() {}

  public static Lexicon shared() {
    return SHARED;
  }

  @Override
  public boolean contains(String word) {
    return frequencyClass(word) >= 0;
  }

  @Override
  public int frequencyClass(String word) {
    int best = listed(word);
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.equals(word)) {
      boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
      if (capitals) {
        best = Math.max(best, listed(capitalised(lower)));
      }
      if (capitals || word.equals(capitalised(lower))) {
        best = Math.max(best, listed(lower));
      }
    }
    return best;
  }

  @Override
  public List<String> completions(String pattern, char hole) {
    Set<String> found = new TreeSet<>();
    for (Lazy<Dictionary> dictionary : dictionaries) {
      dictionary.get().complete(pattern, hole, found);
    }
    return List.copyOf(found);
  }

  private static String capitalised(String lower) {
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** The class of a word in exactly this spelling. */
  private int listed(String word) {
    byte[] bytes = word.getBytes(UTF_8);
    for (Lazy<Dictionary> dictionary : dictionaries) {
      int found = dictionary.get().frequencyClass(bytes);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** An automaton over {@code word separator class}, the class being one letter. */
  private record Dictionary(FSA automaton, byte separator) {

    static Dictionary read(String variety) {
      Properties info = new Properties();
      try (InputStream automaton = open(variety + ".dict");
          InputStream properties = open(variety + ".info")) {
        info.load(properties);
        String separator = info.getProperty("fsa.dict.separator");
        return new Dictionary(FSA.read(automaton), (byte) separator.charAt(0));
      } catch (IOException e) {
        throw new UncheckedIOException(variety, e);
      }
    }

    private static InputStream open(String name) {
      InputStream in = EnglishLexicon.class.getResourceAsStream(RESOURCES + name);
      if (in == null) {
        throw new IllegalStateException(
            "the jar english-pos-dict is not on the class path: no " + RESOURCES + name);
      }
      return in;
    }

    int frequencyClass(byte[] word) {
      int node = automaton.getRootNode();
      for (byte b : word) {
        int arc = b == separator ? 0 : automaton.getArc(node, b);
        if (arc == 0 || automaton.isArcTerminal(arc)) {
          return -1;
        }
        node = automaton.getEndNode(arc);
      }
      int arc = automaton.getArc(node, separator);
      if (word.length == 0 || arc == 0 || automaton.isArcTerminal(arc)) {
        return -1;
      }
      int letter = automaton.getArcLabel(automaton.getFirstArc(automaton.getEndNode(arc)));
      return Math.max(0, letter - RAREST);
    }

    /** Adds the words that fit a pattern, the hole standing for one character beyond ASCII. */
    void complete(String pattern, char hole, Set<String> found) {
      new Completions(automaton, separator, pattern, hole, found).find();
    }
  }
}
