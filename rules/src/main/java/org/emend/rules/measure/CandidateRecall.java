package org.emend.rules.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;

/** How often the truth is among what findings suggest. Not thread-safe. */
public final class CandidateRecall {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private final EditJudge judge;
  private final Units truth;
  private final int[] rank;

  /**
   * Nothing suggested yet.
   *
   * @param truth what the judge judges by
   */
  public CandidateRecall(EditJudge judge, String truth) {
    this.judge = judge;
    this.truth = new Units(truth);
    this.rank = new int[this.truth.tokens()];
    Arrays.fill(rank, NOWHERE);
  }

  /** Adds what a finding suggests. */
  public void add(Finding finding) {
    List<Fix> fixes = finding.fixes();
    for (int i = 0; i < fixes.size(); i++) {
      EditJudge.Judged judged = judge.judge(finding.span(), fixes.get(i).replacement());
      if (judged.judgement() == Judgement.RIGHT) {
        mark(judge.alignment().trueSpan(judged.span().start(), judged.span().end()), i + 1);
        return;
      }
    }
  }

  private void mark(Span span, int place) {
    int j = firstFrom(span.start());
    while (j < rank.length && truth.start(truth.tokenStart(j)) < span.end()) {
      rank[j] = Math.min(rank[j], place);
      j++;
    }
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = rank.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (truth.start(truth.tokenStart(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of some tokens of the truth, how many are among the first suggestions. */
  public long within(int places, BitSet tokens) {
    return tokens.stream().filter(j -> rank[j] <= places).count();
  }
}
