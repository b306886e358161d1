package org.emend.rules.words.gaps;

import java.util.List;
import java.util.function.Predicate;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordShape;
import org.emend.rules.words.model.WordTrie;

/**
 * What the gate for gaps goes by. The order is part of a trained model: add at the end, and train
 * again.
 *
 * <p>Costs are in nats.
 */
final class GapFeatures {

  static final List<String> NAMES =
      List.of(
          "kind",
          "gap as read",
          "gap as wanted",
          "margin over the gap as it stands",
          "margin over the best rival",
          "share among all gaps",
          "language of the gap as it stands",
          "language of the wanted gap",
          "channel",
          "first mark",
          "last mark",
          "marks",
          "first mark wanted",
          "shape of the left word",
          "shape of the right word",
          "left is known",
          "right is known",
          "cost of the left word",
          "cost of the right word",
          "left is capitalised",
          "right is capitalised",
          "right after left",
          "right begins a sentence",
          "left is an abbreviation",
          "length of the left word",
          "length of the right word",
          "both together are a word",
          "noise of the document",
          "noise around",
          "doubtful gaps of the document",
          "share of gaps like it in the document",
          "other doubtful ones of its kind by thousand gaps",
          "share of doubtful ones of its kind",
          "left is so often before a full stop here",
          "line break",
          "edge of the passage",
          "open quotations",
          "few gaps in the document",
          "doubtful gaps around",
          "dictionary has left",
          "dictionary has right",
          "right after two before",
          "next after both",
          "next after a sentence's beginning",
          "right has a capital");

  private static final int AROUND = 8;

  /** With fewer gaps, a document says little of itself. */
  private static final float FEW = 100;

  private static final String MARKS = " .,;:!?'\"-()\u2014/";

  private final LanguageModel language;
  private final PunctuationModel punctuation;
  private final Predicate<String> dictionary;

  GapFeatures(LanguageModel language, PunctuationModel punctuation, Predicate<String> dictionary) {
    this.language = language;
    this.punctuation = punctuation;
    this.dictionary = dictionary;
  }

  float[] of(
      GapProposal proposal, List<Gap> gaps, QuotePairs pairs, double noise, GapEvidence evidence) {
    Gap gap = proposal.gap();
    String left = gap.left();
    String right = gap.right();
    int leftId = language.words().id(RunningText.fold(left));
    int rightId = language.words().id(RunningText.fold(right));
    float[] f = new float[NAMES.size()];
    int n = 0;
    f[n++] = proposal.kind().ordinal();
    f[n++] = punctuation.number(gap.read());
    f[n++] = punctuation.number(proposal.wanted());
    f[n++] = (float) (proposal.readCost() - proposal.cost());
    f[n++] = (float) (proposal.rivalCost() - proposal.cost());
    f[n++] = (float) proposal.share();
    f[n++] = (float) proposal.readLanguage();
    f[n++] = (float) proposal.language();
    f[n++] = (float) (proposal.cost() - proposal.language());
    f[n++] = MARKS.indexOf(gap.read().charAt(0));
    f[n++] = MARKS.indexOf(gap.read().charAt(gap.read().length() - 1));
    f[n++] = Gap.marks(gap.read());
    f[n++] = MARKS.indexOf(proposal.wanted().charAt(0));
    f[n++] = WordShape.of(left);
    f[n++] = WordShape.of(right);
    f[n++] = leftId == WordTrie.NO_WORD ? 0 : language.traits().isAttested(leftId) ? 2 : 1;
    f[n++] = rightId == WordTrie.NO_WORD ? 0 : language.traits().isAttested(rightId) ? 2 : 1;
    f[n++] = cost(leftId);
    f[n++] = cost(rightId);
    f[n++] = capitals(leftId);
    f[n++] = capitals(rightId);
    f[n++] = after(left, right);
    f[n++] = right.isEmpty() ? 0 : (float) language.ngrams().cost(Ids.START, id(right));
    f[n++] = !left.isEmpty() && RunningText.isAbbreviation(left) ? 1 : 0;
    f[n++] = left.length();
    f[n++] = right.length();
    f[n++] = language.words().id(RunningText.fold(left + right)) == WordTrie.NO_WORD ? 0 : 1;
    f[n++] = (float) noise;
    f[n++] = unknownAround(proposal.index(), gaps);
    f[n++] = (float) evidence.noise();
    f[n++] = evidence.count(gap.read()) / (evidence.gaps() + FEW);
    f[n++] = 1000f * Math.max(0, evidence.doubts(gap.read()) - 1) / (evidence.gaps() + FEW);
    f[n++] = (float) evidence.doubt(gap.read());
    f[n++] = left.isEmpty() ? -1 : (float) evidence.stops(left);
    f[n++] = gap.hasLineBreak() ? 1 : 0;
    f[n++] = left.isEmpty() ? 1 : right.isEmpty() ? 2 : 0;
    f[n++] = pairs.openBefore(proposal.index());
    f[n++] = evidence.gaps() < FEW ? 1 : 0;
    f[n++] = marksAround(proposal.index(), gaps);
    f[n++] = !left.isEmpty() && dictionary.test(left) ? 1 : 0;
    f[n++] = !right.isEmpty() && dictionary.test(right) ? 1 : 0;
    around(f, n, proposal.index(), gaps);
    f[n + 3] = !right.isEmpty() && Character.isUpperCase(right.charAt(0)) ? 1 : 0;
    return f;
  }

  private float cost(int id) {
    return id == WordTrie.NO_WORD ? 30 : (float) language.ngrams().cost(id);
  }

  private float capitals(int id) {
    return id == WordTrie.NO_WORD
        ? -1
        : (float) (language.traits().capitalised(id) + language.traits().capitals(id));
  }

  private float after(String left, String right) {
    return left.isEmpty() || right.isEmpty()
        ? 0
        : (float) (language.ngrams().cost(id(right)) - language.ngrams().cost(id(left), id(right)));
  }

  /** What the words around gain by being read through the gap, and by a sentence's end in it. */
  private void around(float[] f, int n, int index, List<Gap> gaps) {
    Gap gap = gaps.get(index);
    if (gap.left().isEmpty() || gap.right().isEmpty()) {
      return;
    }
    int left = id(gap.left());
    int right = id(gap.right());
    String first = index > 0 ? gaps.get(index - 1).left() : "";
    if (!first.isEmpty()) {
      double gain = language.ngrams().cost(right) - language.ngrams().cost(id(first), left, right);
      f[n] = (float) gain;
    }
    String next = index + 1 < gaps.size() ? gaps.get(index + 1).right() : "";
    if (!next.isEmpty()) {
      double alone = language.ngrams().cost(id(next));
      f[n + 1] = (float) (alone - language.ngrams().cost(left, right, id(next)));
      f[n + 2] = (float) (alone - language.ngrams().cost(Ids.START, right, id(next)));
    }
  }

  private int id(String word) {
    return Character.isDigit(word.charAt(0)) ? Ids.NUMBER : language.id(word);
  }

  private float unknownAround(int index, List<Gap> gaps) {
    int from = Math.max(0, index - AROUND);
    int to = Math.min(gaps.size(), index + AROUND);
    int unknown = 0;
    for (int i = from; i < to; i++) {
      String word = gaps.get(i).right();
      unknown += word.isEmpty() || id(word) >= Ids.FIRST_WORD || id(word) == Ids.NUMBER ? 0 : 1;
    }
    return unknown / (float) Math.max(1, to - from);
  }

  /** Gaps near by with more marks than one, or a space on the wrong side of one. */
  private static float marksAround(int index, List<Gap> gaps) {
    int odd = 0;
    for (int i = Math.max(0, index - AROUND); i < Math.min(gaps.size(), index + AROUND); i++) {
      String read = gaps.get(i).read();
      odd +=
          i != index && Gap.marks(read) > 0 && (read.startsWith(" ") || Gap.marks(read) > 1)
              ? 1
              : 0;
    }
    return odd;
  }
}
