package org.emend.core.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTest {

  private static Edit edit(int start, String before, String after) {
    return new Edit(new Span(start, start + before.length()), before, after);
  }

  private static Patch patch(Edit... edits) {
    return Patch.of(List.of(edits));
  }

  @Test
  void editsAreSortedAndApplied() {
    Patch patch = patch(edit(4, "e", "EE"), edit(0, "ab", ""), edit(6, "", "!"));
    assertThat(patch.edits())
        .containsExactly(edit(0, "ab", ""), edit(4, "e", "EE"), edit(6, "", "!"));
    assertThat(patch.apply("abcdef")).isEqualTo("cdEEf!");
  }

  @Test
  void editsThatTouchAreOne() {
    assertThat(patch(edit(1, "b", "B"), edit(2, "cd", "")).edits())
        .containsExactly(edit(1, "bcd", "B"));
    assertThat(patch(edit(2, "", "-"), edit(2, "c", "C"), edit(1, "b", "B")).edits())
        .containsExactly(edit(1, "bc", "B-C"));
  }

  @Test
  void editsThatOverlapClash() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patch(edit(0, "abc", "x"), edit(2, "cd", "y")))
        .withMessageContaining("clash")
        .withMessageContaining("[0, 3)")
        .withMessageContaining("[2, 4)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patch(edit(0, "abc", "x"), edit(1, "", "y")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patch(edit(0, "abc", "x"), edit(0, "abc", "x")));
  }

  @Test
  void twoInsertionsAtOnePlaceClash() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patch(edit(2, "", "x"), edit(2, "", "x")))
        .withMessageContaining("[2, 2)");
  }

  @Test
  void anInsertionAtTheBorderOfAnotherEditDoesNotClash() {
    assertThat(patch(edit(0, "ab", "x"), edit(2, "", "y")).apply("abc")).isEqualTo("xyc");
    assertThat(patch(edit(0, "", "y"), edit(0, "ab", "x")).apply("abc")).isEqualTo("yxc");
  }

  @Test
  void applyRefusesAStaleEdit() {
    Patch patch = patch(edit(1, "b", "B"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patch.apply("axc"))
        .withMessageContaining("stale")
        .withMessageContaining("[1, 2)");
    assertThatIllegalArgumentException().isThrownBy(() -> patch.apply("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> patch(edit(3, "", "x")).apply("ab"));
  }

  @Test
  void thenRefusesAnEditThatIsStaleWhereTheTwoMeet() {
    Patch first = patch(edit(1, "b", "xyz"));
    assertThat(first.then(patch(edit(2, "y", "-"))).edits()).containsExactly(edit(1, "b", "x-z"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.then(patch(edit(2, "x", "-"))))
        .withMessageContaining("stale")
        .withMessageContaining("xyz")
        .withMessageContaining("[2, 3)");
  }

  @Test
  void thenRefusesAStaleEditBehindOneThatEndsWhereTheReplacementBegins() {
    Patch first = patch(edit(2, "c", "xyz"));
    assertThat(first.then(patch(edit(1, "b", "B"), edit(3, "y", "-"))).edits())
        .containsExactly(edit(1, "bc", "Bx-z"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.then(patch(edit(1, "b", "B"), edit(3, "x", "-"))))
        .withMessageContaining("[3, 4)");
  }

  @Test
  void theEmptyPatchReturnsTheSameString() {
    String text = new String("text");
    assertThat(Patch.EMPTY.apply(text)).isSameAs(text);
    assertThat(Patch.of(List.of())).isSameAs(Patch.EMPTY);
    assertThat(Patch.EMPTY.isEmpty()).isTrue();
    assertThat(patch(edit(0, "", "x")).isEmpty()).isFalse();
  }

  @Test
  void thenMergesHunksThatMeet() {
    Patch mojibake = patch(edit(3, "\u00E2\u20AC\u2122", "\u2019"));
    Patch straight = patch(edit(3, "\u2019", "'"));
    assertThat(mojibake.then(straight).edits()).containsExactly(edit(3, "\u00E2\u20AC\u2122", "'"));
  }

  @Test
  void thenKeepsHunksApartThatDoNotMeet() {
    Patch composed = patch(edit(0, "a", "AAA")).then(patch(edit(4, "c", "C")));
    assertThat(composed.edits()).containsExactly(edit(0, "a", "AAA"), edit(2, "c", "C"));
  }

  @Test
  void anInsertionTakenBackLeavesNothing() {
    assertThat(patch(edit(1, "", "x")).then(patch(edit(1, "x", "")))).isEqualTo(Patch.EMPTY);
  }

  @Test
  void aReplacementTakenBackIsANoOpUntilItIsDropped() {
    Patch p = patch(edit(0, "a", "b"), edit(2, "c", "d"));
    Patch backAtTheStart = p.then(patch(edit(0, "b", "a")));
    assertThat(backAtTheStart.edits()).containsExactly(edit(0, "a", "a"), edit(2, "c", "d"));
    assertThat(backAtTheStart.edits().get(0).isNoOp()).isTrue();
    assertThat(backAtTheStart.edits().get(1).isNoOp()).isFalse();
    assertThat(backAtTheStart.withoutNoOps().edits()).containsExactly(edit(2, "c", "d"));
    assertThat(p.withoutNoOps()).isSameAs(p);
  }

  @Test
  void shiftedMovesEveryEdit() {
    Patch p = patch(edit(0, "a", "b"), edit(2, "c", ""));
    assertThat(p.shifted(3)).isEqualTo(patch(edit(3, "a", "b"), edit(5, "c", "")));
    assertThat(p.shifted(3).apply("...a.c")).isEqualTo("...b.");
    assertThat(p.shifted(3).toSource(new Span(3, 4))).isEqualTo(new Span(3, 4));
    assertThat(p.shifted(3).shifted(-3)).isEqualTo(p);
    assertThat(p.shifted(0)).isSameAs(p);
    assertThat(Patch.EMPTY.shifted(5)).isSameAs(Patch.EMPTY);
  }

  // Source ab[cde]fg, target ab[XY]fg.
  @Test
  void toSourceSnapsOutwardInsideAReplacement() {
    Patch p = patch(edit(2, "cde", "XY"));
    assertThat(p.toSource(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(p.toSource(new Span(1, 3))).isEqualTo(new Span(1, 5));
    assertThat(p.toSource(new Span(3, 5))).isEqualTo(new Span(2, 6));
    assertThat(p.toSource(new Span(4, 6))).isEqualTo(new Span(5, 7));
    assertThat(p.toSource(new Span(3, 4))).isEqualTo(new Span(2, 5));
  }

  @Test
  void toSourceOfAnEmptySpanSnapsOnlyInsideAReplacement() {
    Patch p = patch(edit(2, "cde", "XY"));
    assertThat(p.toSource(new Span(2, 2))).isEqualTo(new Span(2, 2));
    assertThat(p.toSource(new Span(3, 3))).isEqualTo(new Span(2, 5));
    assertThat(p.toSource(new Span(4, 4))).isEqualTo(new Span(5, 5));
  }

  // Source ab[cde]fg, target abfg.
  @Test
  void toSourceLeavesADeletionAtTheBorderOut() {
    Patch p = patch(edit(2, "cde", ""));
    assertThat(p.toSource(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(p.toSource(new Span(2, 3))).isEqualTo(new Span(5, 6));
    assertThat(p.toSource(new Span(1, 3))).isEqualTo(new Span(1, 6));
    assertThat(p.toSource(new Span(2, 2))).isEqualTo(new Span(2, 5));
  }

  // Source abc, target ab[XY]c.
  @Test
  void toSourceOfAnInsertionIsEmpty() {
    Patch p = patch(edit(2, "", "XY"));
    assertThat(p.toSource(new Span(2, 4))).isEqualTo(new Span(2, 2));
    assertThat(p.toSource(new Span(3, 4))).isEqualTo(new Span(2, 2));
    assertThat(p.toSource(new Span(1, 3))).isEqualTo(new Span(1, 2));
    assertThat(p.toSource(new Span(4, 5))).isEqualTo(new Span(2, 3));
  }

  @Test
  void theInverseTellsWhereASpanOfTheSourceEndsUp() {
    Patch p = patch(edit(0, "a", "AAA"), edit(3, "d", ""));
    assertThat(p.inverse().toSource(new Span(1, 3))).isEqualTo(new Span(3, 5));
    assertThat(p.inverse().toSource(new Span(0, 1))).isEqualTo(new Span(0, 3));
  }

  @Test
  void patchesAreEqualByTheirEdits() {
    Patch p = patch(edit(0, "a", "b"));
    assertThat(p).isEqualTo(patch(edit(0, "a", "b"))).hasSameHashCodeAs(patch(edit(0, "a", "b")));
    assertThat(p).isNotEqualTo(patch(edit(0, "a", "c"))).isNotEqualTo(null).isNotEqualTo("p");
    assertThat(p.hashCode()).isNotEqualTo(patch(edit(1, "a", "b")).hashCode());
    assertThat(p).hasToString(p.edits().toString());
  }

  @Test
  void theEditsCannotBeChanged() {
    Patch p = patch(edit(0, "a", "b"));
    assertThat(p.edits()).isUnmodifiable();
    assertThat(p.inverse().edits()).isUnmodifiable();
    assertThat(p.shifted(1).edits()).isUnmodifiable();
    assertThat(p.then(patch(edit(1, "b", "c"))).edits()).isUnmodifiable();
  }

  @Test
  void anEditIsAsLongAsItsSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(new Span(1, 3), "abc", ""))
        .withMessageContaining("[1, 3)")
        .withMessageContaining("abc");
  }

  @Test
  void anEditTakesOrGivesSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(new Span(7, 7), "", ""))
        .withMessageContaining("[7, 7)");
    assertThat(edit(7, "", "x").growth()).isEqualTo(1);
    assertThat(edit(7, "abc", "x").growth()).isEqualTo(-2);
  }
}
