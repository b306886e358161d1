package org.emend.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.emend.formats.markdown.Markdown;
import org.junit.jupiter.api.Test;

class WholeSectionsTest {

  private static WholeSections sections(byte[] bytes, int longest) {
    return new WholeSections(new ByteArrayInputStream(bytes), Markdown::documents, longest);
  }

  @Test
  void anInputIsOneSection() {
    byte[] bytes = "# Title\n\nText\n".getBytes(UTF_8);
    List<Section> all = Read.all(sections(bytes, bytes.length));
    assertThat(all).hasSize(1);
    assertThat(Read.joined(all)).isEqualTo(bytes);
    assertThat(Read.passages(all)).containsExactly("Title", "Text");
    assertThat(all.get(0).prose()).containsExactly("Title\n\nText");
  }

  @Test
  void anEmptyInputIsNone() {
    assertThat(Read.all(sections(new byte[0], 10))).isEmpty();
  }

  @Test
  void aLongInputIsRefused() {
    assertThatExceptionOfType(TooLongException.class)
        .isThrownBy(() -> sections(new byte[11], 10).next())
        .withMessageContaining("read whole");
  }

  @Test
  void bytesThatAreNotUtf8ComeBack() {
    byte[] bytes = {'a', (byte) 0xE9, ' ', (byte) 0xFF, '\r', '\n'};
    assertThat(Read.joined(Read.all(sections(bytes, 10)))).isEqualTo(bytes);
  }

  /** A piece begins where the one before ends, and no escape is cut. */
  @Test
  void longPassagesAreCut() {
    String text = "Some *words* and `code` &amp; more\n".repeat(6_000);
    List<Section> all = Read.all(sections(text.getBytes(UTF_8), text.length()));
    List<Passage> passages = all.get(0).documents().get(0).passages();
    assertThat(passages).hasSizeGreaterThan(2);
    String whole = Markdown.documents(text).get(0).passages().get(0).text();
    assertThat(String.join("", Read.passages(all))).isEqualTo(whole);
    for (Passage passage : passages) {
      assertThat(passage.whole()).isFalse();
      assertThat(passage.text().length()).isLessThanOrEqualTo(Paragraphs.LONGEST);
      for (Segment segment : passage.segments()) {
        if (segment.kind() == Segment.Kind.TEXT) {
          assertThat(segment.prose().of(passage.text())).isEqualTo(segment.source().of(text));
        }
      }
    }
  }
}
