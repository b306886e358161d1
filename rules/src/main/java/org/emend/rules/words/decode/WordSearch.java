package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emend.rules.data.Lazy;
import org.emend.rules.prose.NotProse;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.Gate;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.KnownWords;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Typing;

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

  /** How many classes of repair the gate calibrates by themselves. */
  public static final int CLASSES = Arc.Kind.values().length;

  private final LanguageModel language;
  private final List<Channel> channels;
  private final Optional<Gate> gate;
  private final Lookup lookup;
  private final Signs signs;
  private final Lazy<QuickLook> quick;
  private final Features features;
  private final Because because;
  private final ThreadLocal<List<Beam>> beams;
  private final Optional<TypingSearch> typing;
  private final CandidateCache<List<Candidate>> cache = new CandidateCache<>();

  /**
   * @param channels kinds of damage, of which each document has one; the first is the usual
   * @param gate nothing while it is being trained
   * @param typing nothing where misspellings are not looked for
   * @param dictionary a second opinion on what is a word
   */
  public WordSearch(
      LanguageModel language,
      List<Channel> channels,
      Optional<Gate> gate,
      Optional<Typing> typing,
      Predicate<String> dictionary) {
    this.language = language;
    this.channels = List.copyOf(channels);
    this.gate = gate;
    this.lookup = new Lookup(language);
    this.signs = new Signs(language.words().alphabet());
    this.quick = new Lazy<>(() -> new QuickLook(language.words(), DoubtfulWords.NONE));
    this.features = new Features(language, dictionary);
    this.because = new Because();
    SearchTables tables = SearchTables.of(language);
    this.beams =
        ThreadLocal.withInitial(
            () -> channels.stream().map(each -> new Beam(language, each, tables)).toList());
    this.typing = typing.map(known -> new TypingSearch(language, known, tables, dictionary));
  }

  /** One that finds nothing, and knows the words. */
  public WordSearch(LanguageModel language, Predicate<String> dictionary) {
    this(language, List.of(), Optional.empty(), Optional.empty(), dictionary);
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
    return quick.get();
  }

  /**
   * Whether a dictionary has so many of a passage's words.
   *
   * @param least a share, from 0 to 1
   * @param words how many the passage has of two letters or more
   */
  boolean isAttested(String text, double least, int words) {
    int attested = 0;
    WordWalk walk = new WordWalk(signs, text);
    while (walk.next()) {
      if (walk.letters() > 1 && walk.marks() == 0) {
        int id = language.id(text.substring(walk.start(), walk.end()));
        attested += id >= Ids.FIRST_WORD && language.traits().isAttested(id) ? 1 : 0;
        if (attested / (double) words >= least) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The words of a text that looks clean which are worth a search.
   *
   * @param quick what knows doubtful words
   * @param names whether words with a capital are among them
   */
  Suspects suspects(String text, Evidence evidence, QuickLook quick, boolean names) {
    NotProse notProse = new NotProse(text);
    BitSet misread = new BitSet();
    BitSet misspelt = new BitSet();
    boolean isProse = names; // what is none is for review
    WordWalk walk = quick.walk(text);
    while (walk.next()) {
      if (walk.letters() > 1 && quick.look(walk) != KnownWords.KNOWN) {
        Atom atom = walk.atom(text);
        if (Suspicion.isOf(atom, notProse, lookup, evidence)) {
          misread.set(atom.start());
        }
        if (typing.isPresent() && typing.get().suspects(atom, names, misspelt)) {
          isProse |= !TypingSearch.isNoProse(text, atom.start(), atom.end(), notProse);
        }
      }
    }
    boolean isTyped = isProse && !misspelt.isEmpty() && !evidence.isArchaic();
    return new Suspects(misread, isTyped ? misspelt : new BitSet());
  }

  /** All repairs of a passage of scanned text that are likelier than {@code least}, in order. */
  List<Repair> repairs(String text, Evidence evidence, double least) {
    return repairs(text, evidence, least, judge(weigh(text, evidence, true)), List.of());
  }

  /**
   * All repairs of some words that are likelier than {@code least}, in order.
   *
   * @param names whether words with a capital are among them
   */
  List<Repair> repairs(
      String text, Evidence evidence, double least, Suspects suspects, boolean names) {
    List<Weighed> misread =
        suspects.misread().isEmpty()
            ? List.of()
            : weigh(text, Atoms.of(text), suspects.misread(), evidence);
    List<Judged> typed =
        suspects.misspelt().isEmpty()
            ? List.of()
            : typing.orElseThrow().judge(text, evidence, suspects.misspelt(), names);
    return repairs(text, evidence, least, judge(misread), typed);
  }

  private List<Repair> repairs(
      String text, Evidence evidence, double least, List<Judged> misread, List<Judged> typed) {
    return Explanations.join(misread, typed).stream()
        .filter(judged -> judged.confidence() >= least)
        .map(judged -> because.repair(judged, text, evidence, lookup))
        .toList();
  }

  private List<Judged> judge(List<Weighed> all) {
    List<Judged> judged = new ArrayList<>();
    for (Weighed weighed : all) {
      int repairClass = weighed.proposal().arc().kind().ordinal();
      double confidence = gate.orElseThrow().confidence(weighed.features(), repairClass);
      judged.add(new Judged(weighed, confidence, false, false));
    }
    return judged;
  }

  /** All proposals with what the gate goes by. */
  List<Weighed> weigh(String text, Evidence evidence, boolean thorough) {
    List<Atom> atoms = Atoms.of(text);
    BitSet suspects = Suspicion.of(text, atoms, lookup, evidence, thorough);
    return weigh(text, atoms, suspects, evidence, thorough);
  }

  private List<Weighed> weigh(String text, List<Atom> atoms, BitSet starts, Evidence evidence) {
    return weigh(text, atoms, Suspects.among(atoms, starts), evidence, false);
  }

  private List<Weighed> weigh(
      String text, List<Atom> atoms, BitSet suspects, Evidence evidence, boolean thorough) {
    List<Weighed> weighed = new ArrayList<>();
    for (Stretch stretch : Stretch.around(suspects, atoms)) {
      weigh(stretch.atoms(), stretch.suspects(), text, evidence, thorough, weighed);
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
    boolean archaic = evidence.isArchaic();
    boolean oldType = thorough && archaic && evidence.isOldType();
    return new Settings(rounded, 1, 80, 25, channel, archaic, oldType, thorough, Optional.empty());
  }
}
