package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.emend.rules.boost.CrossFit;
import org.emend.rules.words.decode.Labelled;
import org.emend.rules.words.decode.Labeller;
import org.emend.rules.words.decode.WordSearch;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Typing;
import org.emend.rules.words.model.WordModel;

/**
 * Learns from pairs how text gets damaged and how far its repair can be trusted. A document's
 * repairs, from which the gate learns, are made with a channel that had not seen the document: else
 * the gate would trust the channel more than it deserves.
 */
public final class DecoderTrainer {

  /** Documents are dealt into so many parts. */
  private static final int FOLDS = 2;

  /**
   * Costs of edits that were never seen, in nats. Chosen to be above what most confusions cost, not
   * fitted.
   */
  private static final Channel.Flat FLAT = new Channel.Flat(10, 9, 9, 7);

  /** What a pair from elsewhere weighs in the channel of a collection. */
  private static final double OTHERS = .1;

  private final LanguageModel language;
  private final Predicate<String> dictionary;

  /**
   * @param dictionary a second opinion on what is a word, as it will be asked when the model is
   *     used
   */
  public DecoderTrainer(LanguageModel language, Predicate<String> dictionary) {
    this.language = language;
    this.dictionary = dictionary;
  }

  /**
   * The model.
   *
   * @param typing how words of the language are misspelt, if that was learned
   */
  public WordModel train(List<TrainingPair> pairs, Optional<Typing> typing) {
    List<Labelled> rows = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      WordSearch search =
          new WordSearch(
              language,
              channels(pairs, p -> fold(p) != own),
              Optional.empty(),
              Optional.empty(),
              dictionary);
      Labeller labeller = new Labeller(search);
      pairs.parallelStream()
          .filter(p -> fold(p) == own)
          .map(p -> labeller.label(p.document(), p.read(), p.truth(), p.weight()))
          .forEachOrdered(rows::addAll);
    }
    return new WordModel(
        WordModel.ENGLISH,
        language,
        channels(pairs, p -> true),
        GateTrainer.train(rows, WordSearch.CLASSES),
        typing,
        DoubtfulWords.of(language, dictionary),
        Optional.empty());
  }

  private static int fold(TrainingPair pair) {
    return CrossFit.foldOf(CrossFit.group(pair.document()), FOLDS);
  }

  /** The channel of all collections, then one of each, to which the others add a little. */
  private List<Channel> channels(List<TrainingPair> pairs, Predicate<TrainingPair> wanted) {
    List<Channel> channels = new ArrayList<>();
    channels.add(channel(pairs, wanted, p -> 1));
    TreeSet<String> collections = new TreeSet<>();
    pairs.forEach(p -> collections.add(p.collection()));
    if (collections.size() > 1) {
      for (String own : collections) {
        channels.add(channel(pairs, wanted, p -> p.collection().equals(own) ? 1 : OTHERS));
      }
    }
    return channels;
  }

  private Channel channel(
      List<TrainingPair> pairs,
      Predicate<TrainingPair> wanted,
      ToDoubleFunction<TrainingPair> weight) {
    ChannelTrainer trainer = new ChannelTrainer();
    for (TrainingPair pair : pairs) {
      if (wanted.test(pair)) {
        trainer.add(pair.read(), pair.truth(), pair.weight() * weight.applyAsDouble(pair));
      }
    }
    return trainer.train(language.words().alphabet(), FLAT);
  }
}
