package org.emend.rules.words.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emend.rules.words.model.GapChannel;
import org.emend.rules.words.model.GapModel;
import org.emend.rules.words.model.Gate;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/**
 * Repairs what stands between words: proposals of a noisy channel ({@link GapRepairs}), weighed by
 * a gate. Words are left as they are.
 *
 * <p>Thread-safe.
 */
public final class GapDecoder {

  /** How many classes of repair the gate calibrates by themselves. */
  public static final int CLASSES = GapRepair.Kind.values().length;

  /** What is counted but in no dictionary is a word if it is that frequent. In nats. */
  private static final double FREQUENT = 11;

  private final PunctuationModel punctuation;
  private final GapRepairs repairs;
  private final GapFeatures features;
  private final Optional<Gate> gate;

  /** A proposal with what the gate goes by. */
  record Weighed(GapProposal proposal, float[] features) {}

  /**
   * @param gate nothing while it is being trained
   * @param dictionary a second opinion on what is a word
   */
  public GapDecoder(
      LanguageModel language,
      PunctuationModel punctuation,
      GapChannel channel,
      Optional<Gate> gate,
      Predicate<String> dictionary) {
    this.punctuation = punctuation;
    this.repairs = new GapRepairs(punctuation, channel, word -> isWord(language, word));
    this.features = new GapFeatures(language, punctuation, dictionary);
    this.gate = gate;
  }

  public static GapDecoder of(
      LanguageModel language, GapModel model, Predicate<String> dictionary) {
    return new GapDecoder(
        language, model.punctuation(), model.channel(), Optional.of(model.gate()), dictionary);
  }

  private static boolean isWord(LanguageModel language, String word) {
    int id = language.words().id(RunningText.fold(word));
    return id != WordTrie.NO_WORD
        && (language.traits().isAttested(id) || language.ngrams().cost(id) < FREQUENT);
  }

  /** What a document says of its punctuation. */
  public GapEvidence evidence(List<String> passages) {
    return GapEvidence.of(passages, punctuation);
  }

  /**
   * The repairs for a passage, ascending and apart, one at most for a gap.
   *
   * @param noise share of unknown words in the document, from 0 to 1
   * @param evidence asked for when a gap is worth it
   * @param least confidence of what is of interest
   */
  public List<GapRepair> repairs(
      String passage, double noise, Supplier<GapEvidence> evidence, double least) {
    List<GapRepair> found = new ArrayList<>();
    int last = -1;
    for (Weighed weighed : weigh(passage, noise, evidence)) {
      GapProposal proposal = weighed.proposal();
      double sure = gate.orElseThrow().confidence(weighed.features(), proposal.kind().ordinal());
      if (sure < least) {
        continue;
      }
      if (proposal.index() != last) {
        found.add(proposal.repair(sure));
      } else if (sure > found.get(found.size() - 1).confidence()) {
        found.set(found.size() - 1, proposal.repair(sure));
      }
      last = proposal.index();
    }
    return found;
  }

  /** All proposals with what the gate goes by. */
  List<Weighed> weigh(String passage, double noise, Supplier<GapEvidence> evidence) {
    List<Gap> gaps = Gap.of(passage);
    List<Weighed> weighed = new ArrayList<>();
    Optional<QuotePairs> pairs = Optional.empty();
    for (GapProposal proposal : repairs.proposals(passage, gaps, noise, evidence)) {
      if (pairs.isEmpty()) {
        pairs = Optional.of(new QuotePairs(passage, gaps, noise >= GapRepairs.BAD));
      }
      weighed.add(
          new Weighed(proposal, features.of(proposal, gaps, pairs.get(), noise, evidence.get())));
    }
    return weighed;
  }
}
