package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emend.rules.prose.NotProse;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Typing;

/**
 * Finds misspelt words in passages: the search for misread ones with the channel of a writer at a
 * keyboard, which looks at nothing but words that no list has.
 *
 * <p>Thread-safe.
 */
final class TypingSearch {

  /** Writers do not get worse from page to page: errors cost the same in every document. */
  private static final double PER_EDIT = 0;

  /** Weight of the language model: both sides are probabilities. */
  private static final double LANGUAGE = 1;

  /** Code is full of words that no list has. Chosen, not fitted. */
  private static final double LEAST_IN_CODE = .9;

  /** What is less sure there is worth: no profile that looks at code offers it. */
  private static final double DOUBTFUL = .5;

  private static final int WIDTH = 100;
  private static final int REAL_WORD_WIDTH = 30;

  private final LanguageModel language;
  private final Typing typing;
  private final Settings settings;
  private final TypingSuspicion suspicion;
  private final TypingFeatures features;
  private final ThreadLocal<Beam> beams;
  private final CandidateCache<List<Candidate>> cache = new CandidateCache<>();

  /**
   * @param dictionary a second opinion on what is a word
   */
  TypingSearch(
      LanguageModel language, Typing typing, SearchTables tables, Predicate<String> dictionary) {
    this.language = language;
    this.typing = typing;
    this.settings =
        new Settings(
            PER_EDIT,
            LANGUAGE,
            WIDTH,
            REAL_WORD_WIDTH,
            0,
            false,
            false,
            false,
            Optional.of(typing));
    this.suspicion = new TypingSuspicion(language, dictionary);
    this.features = new TypingFeatures(language, dictionary);
    this.beams = ThreadLocal.withInitial(() -> new Beam(language, typing.channel(), tables));
  }

  /**
   * What the misspelt words of a passage may be meant for, with what the gate goes by.
   *
   * @param names whether words with a capital are looked at, too
   */
  List<Weighed> weigh(String text, Evidence evidence, boolean names) {
    List<Atom> atoms = Atoms.ofWords(text);
    return weigh(text, atoms, suspicion.of(atoms, names), evidence);
  }

  private List<Weighed> weigh(String text, List<Atom> atoms, BitSet suspects, Evidence evidence) {
    List<Weighed> weighed = new ArrayList<>();
    for (Stretch stretch : Stretch.around(suspects, atoms)) {
      weigh(stretch, text, evidence, weighed);
    }
    return weighed;
  }

  /**
   * Finds the words in an atom of a passage that may be misspelt.
   *
   * @param names whether words with a capital are looked at, too
   * @param to where they begin in the passage
   * @return whether there are any
   */
  boolean suspects(Atom atom, boolean names, BitSet to) {
    if (Suspicion.hasMarksInside(atom.text())) {
      return false; // the parts of `remar[ed` were not typed so
    }
    List<Atom> words = Atoms.ofWords(atom.text());
    BitSet suspects = suspicion.of(words, names);
    suspects.stream().forEach(i -> to.set(atom.start() + words.get(i).start()));
    return !suspects.isEmpty();
  }

  /**
   * Repairs of misspelt words, with their confidence.
   *
   * @param suspects where the words begin that may be misspelt
   * @param reviewed whether words with a capital, in code and in addresses are looked at, too; they
   *     are for review
   */
  List<Judged> judge(String text, Evidence evidence, BitSet suspects, boolean reviewed) {
    List<Atom> atoms = Atoms.ofWords(text);
    NotProse notProse = new NotProse(text);
    List<Judged> judged = new ArrayList<>();
    for (Weighed weighed : weigh(text, atoms, Suspects.among(atoms, suspects), evidence)) {
      Proposal proposal = weighed.proposal();
      boolean isCode = isNoProse(text, proposal.start(), proposal.end(), notProse);
      boolean isForReview = isCode || Character.isUpperCase(text.charAt(proposal.start()));
      if (!reviewed && isForReview) {
        continue;
      }
      int repairClass = proposal.arc().kind().ordinal();
      double confidence = typing.gate().orElseThrow().confidence(weighed.features(), repairClass);
      if (isCode && confidence < LEAST_IN_CODE) {
        confidence = Math.min(confidence, DOUBTFUL);
      }
      judged.add(new Judged(weighed, confidence, true, isForReview));
    }
    return judged;
  }

  /** Part of an address, between two backticks, or on a line that has other marks of code. */
  static boolean isNoProse(String text, int start, int end, NotProse notProse) {
    NotProse.Line line = notProse.lineAt(start);
    int before = 0;
    int ticks = 0;
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) == '`') {
        before += i < start ? 1 : 0;
        ticks++;
      }
    }
    return before % 2 == 1
        || line.codeMarks() > ticks
        || notProse.isAddressAround(start)
        || notProse.isAddressAround(end - 1);
  }

  private void weigh(Stretch stretch, String text, Evidence evidence, List<Weighed> to) {
    List<Atom> atoms = stretch.atoms();
    List<List<Arc>> lattice =
        new LatticeBuilder(language, typing.channel(), beams.get(), settings, cache)
            .build(atoms, stretch.suspects());
    List<Arc> way = new Viterbi(language.ngrams(), LANGUAGE).best(atoms, lattice);
    Proposer proposer = new Proposer(language.ngrams(), LANGUAGE, atoms, lattice, way);
    for (Proposal proposal : proposer.suggestions()) {
      to.add(new Weighed(proposal, atoms, features.of(proposal, stretch, lattice, text, evidence)));
    }
  }
}
