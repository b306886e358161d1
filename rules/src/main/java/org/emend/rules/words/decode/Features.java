package org.emend.rules.words.decode;

import java.util.List;
import java.util.function.Predicate;
import org.emend.rules.measure.EditDistance;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/**
 * What the gate goes by. The order is part of a trained model: add at the end, and train again.
 *
 * <p>Costs are in nats.
 */
final class Features {

  static final List<String> NAMES =
      List.of(
          "kind",
          "channel",
          "margin over the text as it stands",
          "margin over the best rival",
          "share among all readings",
          "rivals within 3",
          "length read",
          "length written",
          "edits",
          "edits by length",
          "read is in the lexicon",
          "read is in a dictionary",
          "read is in the second dictionary",
          "cost of the read word",
          "cost of the written word",
          "written is in a dictionary",
          "written has a capital",
          "read has digits",
          "read has odd characters",
          "read begins with a capital",
          "read has capitals inside",
          "read is all in capitals",
          "read stands so often here",
          "written stands so often here",
          "noise of the document",
          "noise around",
          "word before is unknown",
          "word after is unknown",
          "begins a sentence",
          "begins a line",
          "ends a line",
          "spelling of the read word by letter",
          "words of the written that follow each other",
          "language gain",
          "first character",
          "character before",
          "character after",
          "gap inside",
          "part of a hyphenated word",
          "shorter part of two",
          "channel by letter",
          "only the case differs",
          "cost of the keeping",
          "older spelling",
          "old spellings in the document");

  private static final int AROUND = 8;

  private final LanguageModel language;
  private final Lookup lookup;
  private final Predicate<String> dictionary;

  /**
   * @param dictionary a second opinion on what is a word
   */
  Features(LanguageModel language, Predicate<String> dictionary) {
    this.language = language;
    this.lookup = new Lookup(language);
    this.dictionary = dictionary;
  }

  float[] of(
      Proposal proposal,
      List<Atom> atoms,
      List<List<Arc>> lattice,
      String text,
      Evidence evidence) {
    Arc arc = proposal.arc();
    Atom first = atoms.get(arc.from());
    Atom last = atoms.get(arc.to() - 1);
    String read = text.substring(proposal.start(), proposal.end());
    String bare = read.replaceAll("[\\s-]+", "");
    String folded = RunningText.fold(bare);
    int readId = language.words().id(folded);
    int id = arc.ids().isEmpty() ? Ids.UNKNOWN : arc.ids().get(0);
    boolean isWord = !arc.ids().isEmpty();
    double[] scores = proposal.scores();
    double best = Math.min(proposal.kept(), scores[0]);
    double all = Math.exp(best - proposal.kept());
    int close = 0;
    for (double score : scores) {
      all += Math.exp(best - score);
      close += score < scores[0] + 3 ? 1 : 0;
    }
    float keepCost = 0;
    boolean allKnown = true;
    boolean allDictionary = true;
    for (int i = arc.from(); i < arc.to(); i++) {
      keepCost += lattice.get(i).get(0).cost();
      allKnown &= lookup.isKnown(atoms.get(i));
      allDictionary &= dictionary.test(atoms.get(i).text());
    }
    int edits = EditDistance.of(folded, RunningText.fold(arc.text().replace(" ", "")));
    float[] f = new float[NAMES.size()];
    int n = 0;
    f[n++] = arc.kind().ordinal();
    f[n++] = arc.cost();
    f[n++] = (float) (proposal.kept() - scores[0]);
    f[n++] = scores.length > 1 ? (float) (scores[1] - scores[0]) : 20;
    f[n++] = (float) (Math.exp(best - scores[0]) / all);
    f[n++] = close;
    f[n++] = bare.length();
    f[n++] = arc.text().length();
    f[n++] = edits;
    f[n++] = edits / (float) Math.max(1, bare.length());
    f[n++] = allKnown ? 1 : 0;
    f[n++] = readId == WordTrie.NO_WORD ? 0 : language.traits().isAttested(readId) ? 2 : 1;
    f[n++] = allDictionary ? 1 : 0;
    f[n++] = readId == WordTrie.NO_WORD ? 30 : (float) language.ngrams().cost(readId);
    f[n++] = isWord ? (float) language.ngrams().cost(id) : 30;
    f[n++] = isWord && language.traits().isAttested(id) ? 1 : 0;
    f[n++] = isWord ? (float) language.traits().capitalised(id) : 0;
    f[n++] = first.digits() + (last == first ? 0 : last.digits());
    f[n++] = first.odd() + (last == first ? 0 : last.odd());
    f[n++] = Character.isUpperCase(bare.isEmpty() ? ' ' : bare.charAt(0)) ? 1 : 0;
    f[n++] = bare.chars().skip(1).filter(Character::isUpperCase).count();
    f[n++] = bare.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
    f[n++] = evidence.count(first.text());
    f[n++] = isWord ? evidence.count(arc.text()) : 0;
    f[n++] = (float) evidence.noise();
    f[n++] = noiseAround(arc, atoms);
    f[n++] = arc.from() > 0 && !lookup.isKnown(atoms.get(arc.from() - 1)) ? 1 : 0;
    f[n++] = arc.to() < atoms.size() && !lookup.isKnown(atoms.get(arc.to())) ? 1 : 0;
    f[n++] = first.isSentenceStart() ? 1 : 0;
    f[n++] = first.isBehindLineBreak() ? 1 : 0;
    f[n++] = arc.to() < atoms.size() && atoms.get(arc.to()).isBehindLineBreak() ? 1 : 0;
    f[n++] =
        (float) language.letters().cost(language.words().alphabet(), folded)
            / Math.max(1, folded.length());
    f[n++] = arc.ids().size() == 2 ? (float) gain(arc.ids().get(0), arc.ids().get(1)) : 0;
    f[n++] = (float) (proposal.kept() - keepCost - (scores[0] - arc.cost()));
    f[n++] = kindOf(bare.isEmpty() ? ' ' : bare.charAt(0));
    f[n++] =
        first.before().isEmpty() ? 0 : kindOf(first.before().charAt(first.before().length() - 1));
    f[n++] =
        arc.to() < atoms.size() && !atoms.get(arc.to()).before().isEmpty()
            ? kindOf(atoms.get(arc.to()).before().charAt(0))
            : 0;
    f[n++] = arc.to() > arc.from() + 1 ? gap(last.before()) : -1;
    f[n++] =
        first.before().endsWith("-")
                || arc.to() < atoms.size() && atoms.get(arc.to()).before().startsWith("-")
            ? 1
            : 0;
    f[n++] = Math.min(first.length(), last.length());
    f[n++] = arc.cost() / Math.max(1, bare.length());
    f[n++] = edits == 0 ? 1 : 0;
    f[n++] = keepCost;
    f[n++] = isWord && Archaic.isSpellingOf(bare, arc.text()) ? 1 : 0;
    f[n++] = (float) evidence.archaic();
    return f;
  }

  private double gain(int first, int second) {
    return language.ngrams().cost(second) - language.ngrams().cost(first, second);
  }

  private float noiseAround(Arc arc, List<Atom> atoms) {
    int from = Math.max(0, arc.from() - AROUND);
    int to = Math.min(atoms.size(), arc.to() + AROUND);
    int unknown = 0;
    for (int i = from; i < to; i++) {
      unknown += lookup.isKnown(atoms.get(i)) ? 0 : 1;
    }
    return unknown / (float) Math.max(1, to - from);
  }

  private static float gap(String gap) {
    return gap.equals(" ")
        ? 0
        : gap.indexOf('\n') >= 0
            ? (gap.indexOf('-') >= 0 ? 1 : 2)
            : gap.equals("-") ? 3 : gap.equals("- ") ? 4 : 5;
  }

  private static float kindOf(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 1 : 2;
    }
    return Character.isDigit(c) ? 3 : 4 + Math.max(0, " \n.,;:!?'\"-_|[]()*^~".indexOf(c) + 1);
  }
}
