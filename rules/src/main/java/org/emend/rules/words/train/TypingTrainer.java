package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.emend.rules.boost.CrossFit;
import org.emend.rules.words.decode.Labelled;
import org.emend.rules.words.decode.Mistyped;
import org.emend.rules.words.decode.TypingLabeller;
import org.emend.rules.words.decode.WordSearch;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Typing;

/**
 * Learns how far the repair of a misspelling can be trusted: from clean text, of which the language
 * model has seen nothing, in which a {@link Typist} makes mistakes. Some documents stay as they
 * are, so that the gate learns what looks like a misspelling and is none. Deterministic.
 */
public final class TypingTrainer {

  /** Shares of documents, cumulated, and how many of a hasty writer's mistakes are made there. */
  private static final double[][] CARE = {{.32, 0}, {.65, .025}, {.88, .1}, {1, .3}};

  /** Lines of the longest documents: half have up to three, since web pages are cut, too. */
  private static final int LONG = 60;

  private static final int SHORT = 3;

  private final LanguageModel language;
  private final Predicate<String> dictionary;
  private final Set<String> misspelt;

  /**
   * @param dictionary a second opinion on what is a word
   * @param misspelt misspellings that stand in the text itself, each with a tab and what was meant:
   *     finding one is no mistake
   */
  public TypingTrainer(LanguageModel language, Predicate<String> dictionary, Set<String> misspelt) {
    this.language = language;
    this.dictionary = dictionary;
    this.misspelt = Set.copyOf(misspelt);
  }

  /**
   * The errors of writers, and the gate.
   *
   * @param text a paragraph each
   */
  public Typing train(List<String> text) {
    Typing typing =
        new Typing(
            TypoChannel.of(language.words().alphabet()),
            TypoChannel.firstLetter(),
            TypoChannel.capital(),
            Optional.empty());
    TypingLabeller labeller = new TypingLabeller(language, typing, dictionary, misspelt);
    List<Labelled> rows = new ArrayList<>();
    documents(text).parallelStream()
        .map(document -> label(labeller, typing, document))
        .forEachOrdered(rows::addAll);
    return new Typing(
        typing.channel(),
        typing.firstLetter(),
        typing.capital(),
        Optional.of(GateTrainer.train(rows, WordSearch.CLASSES)));
  }

  private record Document(String name, List<String> lines) {}

  private static List<Document> documents(List<String> text) {
    List<Document> documents = new ArrayList<>();
    for (int from = 0; from < text.size(); ) {
      String name = "text" + from;
      Random random = new Random(CrossFit.group(name));
      int size = 1 + random.nextInt(random.nextBoolean() ? SHORT : LONG);
      int to = Math.min(text.size(), from + size);
      documents.add(new Document(name, text.subList(from, to)));
      from = to;
    }
    return documents;
  }

  private static List<Labelled> label(TypingLabeller labeller, Typing typing, Document document) {
    long seed = CrossFit.group(document.name());
    double care = care(new Random(~seed).nextDouble());
    Typist typist = new Typist(typing.channel(), typing.firstLetter(), seed);
    List<Mistyped> typed = document.lines().stream().map(line -> typist.type(line, care)).toList();
    return labeller.label(document.name(), typed);
  }

  private static double care(double share) {
    for (double[] care : CARE) {
      if (share < care[0]) {
        return care[1];
      }
    }
    return 0;
  }
}
