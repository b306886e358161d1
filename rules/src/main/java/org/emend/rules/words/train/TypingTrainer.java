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
 * Learns how far the repair of a misspelling can be trusted: from clean text that the language
 * model has not seen, in which a {@link Typist} makes mistakes. Some documents stay as they are, so
 * that the gate learns what looks like a misspelling and is none. Deterministic.
 */
public final class TypingTrainer {

  /** Shares of documents, cumulated, and how many of a hasty writer's mistakes are made there. */
  private static final double[][] CARE = {{.32, 0}, {.65, .025}, {.88, .1}, {1, .3}};

  /**
   * Lines of a document; half of the text is cut into short ones, as comments and headlines are.
   */
  private static final int LONG = 40;

  private static final int SHORT = 3;

  /** Fewer examples tell nothing. */
  private static final int LEAST = 200;

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
   * The errors of writers, and the gate; nothing where the text is too short to learn from.
   *
   * @param text a paragraph each
   */
  public Optional<Typing> train(List<String> text) {
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
    if (rows.size() < LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        new Typing(
            typing.channel(),
            typing.firstLetter(),
            typing.capital(),
            Optional.of(GateTrainer.train(rows, WordSearch.CLASSES))));
  }

  /**
   * Lines that a writer typed in one go.
   *
   * @param source what is held out together
   */
  private record Document(String source, int number, List<String> lines) {}

  private static List<Document> documents(List<String> text) {
    List<Document> documents = new ArrayList<>();
    for (int from = 0; from < text.size(); from += LONG) {
      int end = Math.min(text.size(), from + LONG);
      String source = "text" + from;
      Random random = new Random(CrossFit.group(source));
      boolean isCut = random.nextBoolean();
      for (int at = from; at < end; ) {
        int to = isCut ? Math.min(end, at + 1 + random.nextInt(SHORT)) : end;
        documents.add(new Document(source, at, text.subList(at, to)));
        at = to;
      }
    }
    return documents;
  }

  private static List<Labelled> label(TypingLabeller labeller, Typing typing, Document document) {
    long seed = CrossFit.group(document.source() + "/" + document.number());
    double care = care(new Random(~seed).nextDouble());
    Typist typist = new Typist(typing.channel(), typing.firstLetter(), seed);
    List<Mistyped> typed = document.lines().stream().map(line -> typist.type(line, care)).toList();
    return labeller.label(document.source(), typed);
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
