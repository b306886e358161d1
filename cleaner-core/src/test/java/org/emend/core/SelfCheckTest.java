package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

  private static Optional<String> fault(Document document, Edit... edits) {
    Patch patch = Patch.of(List.of(edits));
    return SelfCheck.fault(document, patch, patch.apply(document.text()));
  }

  private static Edit edit(Document document, int start, int end, String after) {
    Span span = new Span(start, end);
    return new Edit(span, span.of(document.text()), after);
  }

  @Test
  void repairsOfProseAreInOrder() {
    Document document = ToyMarkup.parse("ab<b>c&e;d</b><p>ef");
    assertThat(
            fault(
                document,
                edit(document, 0, 2, "x"),
                edit(document, 5, 10, "y"),
                edit(document, 17, 19, "")))
        .isEmpty();
    assertThat(fault(Document.of("abc"), edit(Document.of("abc"), 0, 3, ""))).isEmpty();
  }

  @Test
  void aPatchThatDoesNotLeadBackIsAFault() {
    Document document = Document.of("abc");
    Patch patch = Patch.of(List.of(edit(document, 0, 1, "x")));
    assertThat(SelfCheck.fault(document, patch, "xbd"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("does not give back"));
  }

  @Test
  void aRepairOfMarkupIsAFault() {
    Document document = ToyMarkup.parse("ab<b>cd</b><p>ef<b>");
    for (Edit edit :
        List.of(
            edit(document, 2, 5, ""),
            edit(document, 1, 3, "x"),
            edit(document, 4, 6, "x"),
            edit(document, 1, 6, "x"),
            edit(document, 3, 3, "x"),
            edit(document, 10, 15, "x"),
            edit(document, 16, 19, "x"),
            edit(document, 15, 17, "x"))) {
      assertThat(fault(document, edit))
          .as(edit.toString())
          .contains("the repairs reach into markup");
    }
  }

  @Test
  void aRepairInADocumentWithoutProseIsAFault() {
    Document document = ToyMarkup.parse("<b>");
    assertThat(fault(document, edit(document, 0, 1, ""))).isPresent();
  }

  @Test
  void segmentsThatFollowEachOtherMayBeReplacedTogether() {
    Document document = ToyMarkup.parse("a&e;b<b>&amp;&lt;</b>");
    assertThat(fault(document, edit(document, 0, 5, "x"), edit(document, 8, 17, "y"))).isEmpty();
    assertThat(fault(document, edit(document, 4, 9, "x"))).isPresent();
  }

  // E2 80 99 is U+2019 once nothing stands between the bytes.
  @Test
  void bytesThatWouldComeTogetherToACharacterAreAFault() {
    Document document = Document.of("\uDCE2-\uDC80\uDC99");
    assertThat(fault(document, edit(document, 1, 2, "")))
        .contains("bytes that were not UTF-8 would come together to a character");
    assertThat(fault(document, edit(document, 1, 2, "+"))).isEmpty();
  }

  @Test
  void everyRunOfEscapedBytesIsLookedAt() {
    Document document = Document.of("\uDC80a\uD83D\uD83Db\uDCC3-\uDCA9");
    assertThat(fault(document, edit(document, 6, 7, ""))).isPresent();
    assertThat(fault(document, edit(document, 1, 2, ""))).isEmpty();
  }

  @Test
  void aRepairOfWhatIsFixedIsAFault() {
    Document document = fixed("ab", text -> true);
    assertThat(fault(document, new Edit(new Span(0, 1), "a", "c"))).isEmpty();
    assertThat(fault(document, new Edit(new Span(1, 2), "b", "c")))
        .contains("the repairs reach into markup");
  }

  @Test
  void aRepairThatChangesTheMarkupIsAFault() {
    Document document = fixed("ab", text -> !text.startsWith("#"));
    assertThat(fault(document, new Edit(new Span(0, 1), "a", "#")))
        .contains("the repairs would change the markup");
  }

  /** A document of two letters, the second fixed. */
  private static Document fixed(String text, Predicate<String> keepsMarkup) {
    Passage passage =
        new Passage(
            text,
            List.of(
                new Segment(new Span(0, 1), new Span(0, 1), Segment.Kind.TEXT),
                new Segment(new Span(1, 2), new Span(1, 2), Segment.Kind.FIXED)),
            true);
    return new Document(text, List.of(passage), UnaryOperator.identity(), true, true, keepsMarkup);
  }
}
