package org.emend.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment.Kind;
import org.emend.formats.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final String X = "\uFFFC";

  /** The prose between tags, then that of attributes. */
  private static List<String> prose(String html) {
    return Html.documents(html).stream()
        .map(Document::passages)
        .flatMap(List::stream)
        .map(Passage::text)
        .toList();
  }

  private static List<String> open(String html) {
    return Html.documents(html).get(0).passages().get(0).segments().stream()
        .filter(segment -> segment.kind() != Kind.FIXED)
        .map(segment -> segment.source().of(html))
        .toList();
  }

  @Test
  void blocksArePassagesAndInlineElementsDoNotSplitWords() {
    assertThat(prose("<p>un<em>friggin</em>gly <a href=teh>b</a></p><div>c<p>d</p>e</div>f"))
        .containsExactly("unfriggingly b", "c", "d", "e", "f");
    assertThat(prose("<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>"))
        .containsExactly("a", "b", "c", "d");
    assertThat(prose("<p>a<br>b<x-y>c</x-y>")).containsExactly("a\nb", "c");
  }

  @Test
  void codeAndOtherLanguagesAreObjects() {
    assertThat(prose("<p>a <code>teh</code> b <kbd>c</kbd> <samp>d</samp> <math><mi>e</mi></math>"))
        .containsExactly("a " + X + " b " + X + " " + X + " " + X);
    assertThat(prose("<pre>a</pre><script>b</script><style>c</style><textarea>d</textarea>"))
        .isEmpty();
    assertThat(
            prose("<html lang=en-GB><p>a <i lang=fr>b</i> <i lang=en>c</i> <i translate=no>d</i>"))
        .containsExactly("a " + X + " c " + X);
  }

  @Test
  void whiteSpaceIsReadAsOneSpaceAndStays() {
    assertThat(prose("<p>\n  a  b\r\n c <b> d</b>\n</p>")).containsExactly("a b c  d ");
    assertThat(open("<p>\n  a  b\r\n c d</p>")).containsExactly("a", "b", "c d");
  }

  @Test
  void referencesAreReplacedWholeAndThoseThatAreNotSeenStay() {
    String html = "<p>a &amp; b&eacute;&nbsp;c &#8217; &unknown; d & e";
    assertThat(prose(html)).containsExactly("a & b\u00E9\u00A0c \u2019 &unknown; d & e");
    assertThat(open(html))
        .containsExactly("a ", "&amp;", " b", "&eacute;", "c ", "&#8217;", " &unknown; d & e");
  }

  @Test
  void attributesThatPeopleReadArePassages() {
    assertThat(
            prose(
                "<meta name=description content='m n'><img alt=\"a &quot;b&quot;\" title='c'>"
                    + "<input placeholder=\"d\" aria-label=\"e\" value=\"teh\"><p title=unquoted>"))
        .containsExactly("m n", "a \"b\"", "c", "d", "e");
  }

  @Test
  void repairsAreEscaped() {
    assertThat(References.inText("a & b &amp; <c> \"d\""))
        .isEqualTo("a & b &amp;amp; &lt;c> \"d\"");
    assertThat(References.inAttribute("a \"b\" 'c' <"))
        .isEqualTo("a &quot;b&quot; &#39;c&#39; &lt;");
    assertThat(References.inText("plain")).isEqualTo("plain");
  }

  @Test
  void aRepairThatWouldBeMarkupIsSeen() {
    Document document = Html.documents("<p>One <b>two</b></p>").get(0);
    assertThat(document.keepsMarkup().test("<p>Ones <b>too</b></p>")).isTrue();
    assertThat(document.keepsMarkup().test("<p>One <b>t<i>o</b></p>")).isFalse();
  }

  @Test
  void anEmptyTextAndDamagedOnesAreRead() {
    assertThat(prose("")).isEmpty();
    assertThat(prose("\uFEFF<p>a")).contains("a");
    assertThat(prose("<p>caf\uDCE9")).containsExactly("caf\uDCE9");
    assertThat(prose("<p>a</b></i>b<table>c<tr><td>d")).contains("d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a",
        "<b>",
        "<div>",
        "<p>",
        "<table>",
        "<li>",
        "&",
        "&a",
        "<!--",
        "<a b='",
        "</b>",
        "<br>",
        "\r",
        "\0",
        "<![CDATA[",
        "<td>",
        "<a>",
        "<svg>",
        "<a title='b'>"
      })
  void oneHundredThousandOfAnythingEndAndLoseNothing(String piece) {
    String text = piece.repeat(100_000) + "\n\n<p>The last words.\n";
    for (Document document : Html.documents(text)) {
      assertThat(document.keepsMarkup().test(text)).isTrue();
      Segments.check(document);
    }
  }
}
