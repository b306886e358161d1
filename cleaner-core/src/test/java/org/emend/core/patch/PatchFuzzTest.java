package org.emend.core.patch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** With {@code JAZZER_FUZZ=1} this searches for broken laws; without, it runs the seeds. */
class PatchFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void patchLaws(FuzzedDataProvider data) {
    String source = data.consumeString(40);
    Patch p = patch(data, source);
    String middle = p.apply(source);
    Patch q = patch(data, middle);
    String target = q.apply(middle);
    Patch r = patch(data, target);

    assertThat(p.then(q).apply(source)).isEqualTo(target);
    assertThat(p.then(q).then(r)).isEqualTo(p.then(q.then(r)));
    assertThat(p.then(q).inverse()).isEqualTo(q.inverse().then(p.inverse()));
    assertThat(p.inverse().apply(middle)).isEqualTo(source);
    assertThat(p.inverse().inverse()).isEqualTo(p);
    assertThat(p.then(p.inverse()).withoutNoOps()).isEqualTo(Patch.EMPTY);
    for (Edit edit : p.then(q).edits()) {
      Span target0 = p.then(q).inverse().toSource(edit.span());
      assertThat(p.then(q).toSource(target0).contains(edit.span())).isTrue();
    }
  }

  private static Patch patch(FuzzedDataProvider data, String source) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < source.length() && data.consumeBoolean()) {
      int start = data.consumeInt(at, source.length());
      int end = data.consumeInt(start, source.length());
      String after = data.consumeString(3);
      if (end > start || !after.isEmpty()) {
        edits.add(new Edit(new Span(start, end), source.substring(start, end), after));
      }
      at = Math.max(end, start + 1);
    }
    return Patch.of(edits);
  }
}
