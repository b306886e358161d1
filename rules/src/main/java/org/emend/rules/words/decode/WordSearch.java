package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Gate;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;

/**
 * Finds repairs in passages: suspicion, candidates, lattice, the best way through it, proposals,
 * and the gate that says how likely each is right.
 *
 * <p>Thread-safe; each thread has a search of its own, and all share the candidates found.
 */
public final class WordSearch {

  /** What an edit costs more in a cleaner text: so much of the logarithm of the noise. */
  private static final double NOISE_WEIGHT = .7;

  /** The noise of the text that the channel was learned from. */
  private static final double USUAL_NOISE = .12;

  /** Fewer damaged words do not tell one channel from another. */
  private static final int FEW = 3;

  /** Atoms around a suspect that are looked at with it. */
  private static final int CONTEXT = 4;

  /** How many classes of repair the gate calibrates by themselves. */
  public static final int CLASSES = Arc.Kind.values().length;

  private final LanguageModel language;
  private final List<Channel> channels;
  private final Optional<Gate> gate;
  private final Lookup lookup;
  private final QuickLook quick;
  private final Features features;
  private final Because because;
  private final ThreadLocal<List<Beam>> beams;
  private final CandidateCache<List<Candidate>> cache = new CandidateCache<>();

  /**
   * @param channels kinds of damage, of which each document has one; the first is the usual
   * @param gate nothing while it is being trained
   * @param dictionary a second opinion on what is a word
   */
  public WordSearch(
      LanguageModel language,
      List<Channel> channels,
      Optional<Gate> gate,
      Predicate<String> dictionary) {
    this.language = language;
    this.channels = List.copyOf(channels);
    this.gate = gate;
    this.lookup = new Lookup(language);
    this.quick = new QuickLook(language.words());
    this.features = new Features(language, dictionary);
    this.because = new Because();
    SearchTables tables = SearchTables.of(language);
    this.beams =
        ThreadLocal.withInitial(
            () -> channels.stream().map(each -> new Beam(language, each, tables)).toList());
  }

  /** The index of the channel that some damaged words came through. */
  int channel(List<String> suspects) {
    return suspects.size() < FEW ? 0 : ChannelChoice.of(suspects, beams.get(), language.ngrams());
  }

  /** What the language model takes atoms for. */
  Lookup lookup() {
    return lookup;
  }

  QuickLook quick() {
    return quick;
  }

  /** The share of a passage's words that a dictionary has, from 0 to 1. */
  double attestedShare(String text) {
    int all = 0;
    int attested = 0;
    for (Atom atom : Atoms.of(text)) {
      if (atom.letters() > 1) {
        int id = lookup.id(atom);
        all++;
        attested += id >= Ids.FIRST_WORD && language.traits().isAttested(id) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : attested / (double) all;
  }

  /**
   * All repairs of a passage that are likelier than {@code least}, in order.
   *
   * @param thorough whether words of a text that looks clean are searched, too
   */
  public List<Repair> repairs(String text, Evidence evidence, boolean thorough, double least) {
    List<Repair> repairs = new ArrayList<>();
    for (Weighed weighed : weigh(text, evidence, thorough)) {
      double confidence =
          gate.orElseThrow()
              .confidence(weighed.features(), weighed.proposal().arc().kind().ordinal());
      if (confidence >= least) {
        repairs.add(because.repair(weighed, confidence, text, evidence, lookup));
      }
    }
    return repairs;
  }

  /** All proposals with what the gate goes by. */
  List<Weighed> weigh(String text, Evidence evidence, boolean thorough) {
    List<Atom> atoms = Atoms.of(text);
    BitSet suspects = Suspicion.of(text, atoms, lookup, evidence, thorough);
    List<Weighed> weighed = new ArrayList<>();
    for (int from = suspects.nextSetBit(0); from >= 0; ) {
      int to = from + 1;
      int next = suspects.nextSetBit(to);
      while (next >= 0 && next - to <= 2 * CONTEXT) {
        to = next + 1;
        next = suspects.nextSetBit(to);
      }
      int start = Math.max(0, from - CONTEXT);
      int end = Math.min(atoms.size(), to + CONTEXT);
      weigh(atoms.subList(start, end), suspects.get(start, end), text, evidence, thorough, weighed);
      from = next;
    }
    return weighed;
  }

  private void weigh(
      List<Atom> atoms,
      BitSet suspects,
      String text,
      Evidence evidence,
      boolean thorough,
      List<Weighed> to) {
    Settings settings = settings(evidence, thorough);
    List<List<Arc>> lattice =
        new LatticeBuilder(
                language,
                channels.get(settings.channel()),
                beams.get().get(settings.channel()),
                settings,
                cache)
            .build(atoms, suspects);
    List<Arc> way = new Viterbi(language.ngrams(), settings.language()).best(atoms, lattice);
    for (Proposal proposal :
        new Proposer(language.ngrams(), settings.language(), atoms, lattice, way).proposals()) {
      to.add(new Weighed(proposal, atoms, features.of(proposal, atoms, lattice, text, evidence)));
    }
  }

  static Settings settings(Evidence evidence, boolean thorough) {
    double perEdit = NOISE_WEIGHT * Math.log(USUAL_NOISE / evidence.noise());
    double rounded = Math.round(Math.max(-1.5, Math.min(4, perEdit)) * 2) / 2.0; // cached by it
    int channel = thorough ? evidence.channel() : 0; // to choose costs more than it brings here
    boolean oldType = thorough && evidence.isArchaic() && evidence.isOldType();
    return new Settings(rounded, 1, 80, 25, channel, evidence.isArchaic(), oldType, thorough);
  }
}
