package org.emend.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.junit.jupiter.api.Test;

class CandidateRecallTest {

  @Test
  void aWordCountsFromThePlaceOfItsTruth() {
    String read = "tlie rnodem ourera";
    String truth = "the modern our era";
    CandidateRecall recall = new CandidateRecall(new EditJudge(read, truth, Folding.NONE), truth);
    recall.add(finding(0, 4, "tie", "the"));
    recall.add(finding(5, 11, "modem", "model"));
    recall.add(finding(12, 18, "our era"));
    var wrong = Pair.of(read, truth, Folding.NONE).right();
    wrong.flip(0, 4);
    assertThat(wrong.cardinality()).isEqualTo(4);
    assertThat(recall.within(1, wrong)).as("our, era").isEqualTo(2);
    assertThat(recall.within(5, wrong)).as("the, our, era").isEqualTo(3);
  }

  private static Finding finding(int start, int end, String... suggestions) {
    List<Fix> fixes = Stream.of(suggestions).map(text -> new Fix(text, .5)).toList();
    return new Finding("a/b", new Span(start, end), Severity.INFO, "damaged", fixes, List.of());
  }
}
