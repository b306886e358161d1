package org.emend.rules.words.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emend.rules.boost.CrossFit;
import org.emend.rules.data.Lazy;
import org.emend.rules.words.decode.Labelled;
import org.emend.rules.words.decode.WordDecoder;
import org.emend.rules.words.decode.WordSearch;
import org.emend.rules.words.gaps.GapDecoder;
import org.emend.rules.words.gaps.GapLabeller;
import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.GapModel;
import org.emend.rules.words.model.KnownWords;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.PunctuationModel;

/**
 * Learns from pairs how the punctuation between words gets damaged and how far its repair can be
 * trusted. As {@link DecoderTrainer}, with a channel that had not seen the document. The truth of
 * each pair is an example, too, of a text in which every repair is wrong.
 */
public final class GapTrainer {

  /** Documents are dealt into so many parts. */
  private static final int FOLDS = 2;

  /** Fewer examples tell nothing. */
  private static final int LEAST = 200;

  private final LanguageModel language;
  private final PunctuationModel punctuation;
  private final Predicate<String> dictionary;

  /**
   * @param dictionary a second opinion on what is a word, as it will be asked when the model is
   *     used
   */
  public GapTrainer(
      LanguageModel language, PunctuationModel punctuation, Predicate<String> dictionary) {
    this.language = language;
    this.punctuation = punctuation;
    this.dictionary = dictionary;
  }

  /** Nothing where the pairs have too little damage to learn from. */
  public Optional<GapModel> train(List<TrainingPair> pairs) {
    List<Labelled> rows = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      GapLabeller labeller = labeller(channel(pairs, p -> fold(p) != own));
      pairs.parallelStream()
          .filter(p -> fold(p) == own)
          .map(p -> labelled(labeller, p))
          .forEachOrdered(rows::addAll);
    }
    if (rows.size() < LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        new GapModel(
            punctuation, channel(pairs, p -> true), GateTrainer.train(rows, GapDecoder.CLASSES)));
  }

  private GapLabeller labeller(GapChannel channel) {
    Lazy<WordSearch> search = new Lazy<>(() -> new WordSearch(language, dictionary));
    KnownWords known = KnownWords.of(language.words(), DoubtfulWords.NONE);
    WordDecoder words = new WordDecoder(known, search::get);
    return new GapLabeller(
        new GapDecoder(language, punctuation, channel, Optional.empty(), dictionary),
        passages -> words.evidence(passages).noise());
  }

  private static List<Labelled> labelled(GapLabeller labeller, TrainingPair pair) {
    List<Labelled> rows = new ArrayList<>();
    String document = pair.document();
    rows.addAll(labeller.label(document, pair.read(), pair.truth(), pair.weight()));
    rows.addAll(labeller.label(document, pair.truth(), pair.truth(), pair.weight()));
    return rows;
  }

  private static int fold(TrainingPair pair) {
    return CrossFit.foldOf(CrossFit.group(pair.document()), FOLDS);
  }

  private static GapChannel channel(List<TrainingPair> pairs, Predicate<TrainingPair> wanted) {
    GapChannelTrainer trainer = new GapChannelTrainer();
    for (TrainingPair pair : pairs) {
      if (wanted.test(pair)) {
        trainer.add(pair.read(), pair.truth(), pair.weight());
      }
    }
    return trainer.train();
  }
}
