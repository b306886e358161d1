package org.emend.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.emend.core.patch.Span;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String SOURCE = "one\n\ntwo";
  private static final Passage ONE = Passage.verbatim(SOURCE, new Span(0, 3), true);
  private static final Passage TWO = Passage.verbatim(SOURCE, new Span(5, 8), true);

  private static Document document(String source, Passage... passages) {
    return new Document(source, List.of(passages), UnaryOperator.identity(), true, true);
  }

  @Test
  void passagesAreInTheOrderOfTheSource() {
    assertThat(document(SOURCE, ONE, TWO).passages()).containsExactly(ONE, TWO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(SOURCE, TWO, ONE))
        .withMessageContaining("[0, 3)");
  }

  @Test
  void passagesDoNotOverlap() {
    Passage within = Passage.verbatim(SOURCE, new Span(2, 7), true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(SOURCE, ONE, within))
        .withMessageContaining("[2, 7)");
    assertThat(document(SOURCE, ONE, Passage.verbatim(SOURCE, new Span(3, 8), true)).passages())
        .hasSize(2);
  }

  @Test
  void passagesEndWithinTheSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("one\n\ntw", ONE, TWO))
        .withMessageContaining("[5, 8)");
  }

  @Test
  void aPlainTextIsOnePassageLetterForLetter() {
    Document document = Document.of(SOURCE);
    assertThat(document.passages()).hasSize(1);
    assertThat(document.passages().get(0).text()).isEqualTo(SOURCE);
    assertThat(document.passages().get(0).extent()).isEqualTo(new Span(0, 8));
    assertThat(document.escape().apply("&")).isEqualTo("&");
    assertThat(document.first() && document.last()).isTrue();
  }

  @Test
  void anEmptyDocumentHasNoPassage() {
    assertThat(Document.of("").passages()).isEmpty();
  }
}
