package org.emend.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment.Kind;
import org.emend.formats.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static final String X = "\uFFFC";

  /** The prose of all passages. */
  private static List<String> prose(String markdown) {
    return Markdown.documents(markdown).stream()
        .map(Document::passages)
        .flatMap(List::stream)
        .map(Passage::text)
        .toList();
  }

  /** What may be replaced in the first passage, each piece as the source has it. */
  private static List<String> open(String markdown) {
    return Markdown.documents(markdown).get(0).passages().get(0).segments().stream()
        .filter(segment -> segment.kind() != Kind.FIXED)
        .map(segment -> segment.source().of(markdown))
        .toList();
  }

  @Test
  void paragraphsHeadingsItemsAndQuotationsArePassages() {
    assertThat(
            prose(
                "# A title #\n\nOne\ntwo.\n\n- An item\n\n  more\n1. First\n\n> Quoted\n> words\n"))
        .containsExactly("A title", "One\ntwo.", "An item", "more", "First", "Quoted\nwords");
    assertThat(prose("Set\n===\n\nText\n")).containsExactly("Set", "Text");
  }

  @Test
  void codeIsNoProse() {
    assertThat(prose("```js\nvar teh = 1\n```\n\n    teh code\n\n~~~\nteh\n~~~\n")).isEmpty();
    assertThat(prose("Use `teh` here")).containsExactly("Use " + X + " here");
    assertThat(open("Use ``te`h`` here")).containsExactly("Use ", " here");
  }

  @Test
  void emphasisDoesNotSplitWords() {
    assertThat(prose("un*frigging*believable and **bold**, ~~gone~~ ___all___"))
        .containsExactly("unfriggingbelievable and bold, gone all");
  }

  /** Without the space the asterisk would be no mark any more. */
  @Test
  void whatDecidesWhetherAMarkIsOneStays() {
    assertThat(open("a *b*, (*c*) d")).containsExactly("a", "b", " (".substring(0, 1), "c", " d");
  }

  @Test
  void linksAreReadAndTheirTargetsAreNot() {
    assertThat(
            prose(
                "See [the *text*](http://teh.example/x \"title\") or [more][ref].\n\n[ref]: /teh"))
        .containsExactly("See the text or more.");
    assertThat(prose("<https://teh.example> and https://teh.example/a, or me@teh.example."))
        .containsExactly(X + " and " + X + ", or " + X + ".");
  }

  /** Another label would refer to something else. */
  @Test
  void labelsOfReferencesAreReadAndStay() {
    String text = "The [labell] and [labbel][] here\n\n[labell]: /a\n[labbel]: /b\n";
    assertThat(prose(text)).containsExactly("The labell and labbel here");
    assertThat(open(text)).containsExactly("The ", " and ", " here");
  }

  @Test
  void imagesAreObjectsAndAloneTheirDescriptionIsAPassage() {
    assertThat(prose("Look ![a cat](cat.png) here")).containsExactly("Look " + X + " here");
    assertThat(prose("![A sleeping cat](cat.png)")).containsExactly("A sleeping cat");
  }

  @Test
  void cellsArePassages() {
    assertThat(prose("| A b | C |\n|---|:-:|\n| d *e* | `f` |\n| g \\| h | i |\n"))
        .containsExactly("A b", "C", "d e", "i");
  }

  @Test
  void escapesAndEntitiesAreReadAndReplacedWhole() {
    String text = "5 \\* 3 &amp; caf&eacute; &#8217;s &unknown; end";
    assertThat(prose(text)).containsExactly("5 * 3 & caf\u00E9 \u2019s &unknown; end");
    assertThat(open(text))
        .containsExactly(
            "5 ", "\\*", " 3 ", "&amp;", " caf", "&eacute;", " ", "&#8217;", "s &unknown; end");
  }

  @Test
  void spacesAndInvisibleCharactersWrittenByNameAreMeant() {
    assertThat(prose("a&nbsp;b _c_")).containsExactly("a\u00A0b c");
    assertThat(open("a&nbsp;b &shy; c")).containsExactly("a", "b ", " c");
  }

  @Test
  void lineBreaksAreWhiteSpaceAndWhatBeginsALineIsMarkup() {
    assertThat(open("one\ntwo\r\nthree")).containsExactly("one\ntwo\r\nthree");
    assertThat(open("> one\n> two")).containsExactly("one", "two");
    assertThat(open("- one\n  two")).containsExactly("one", "two");
    assertThat(open("one  \ntwo\\\nthree")).containsExactly("one", "two", "three");
    assertThat(open("one \ntwo\tx \n  three  \n")).containsExactly("one", "\ntwo\tx", "three");
    assertThat(prose("one\t\ntwo \\* \n*x* ")).containsExactly("one\t\ntwo *\nx");
    assertThat(prose("one\rtwo\r\rthree")).containsExactly("one\rtwo", "three");
  }

  @Test
  void htmlIsMarkup() {
    assertThat(prose("<div>\nteh\n</div>\n\nA <b>b</b>c <kbd>Ctrl</kbd> d<br>e <!-- teh --> f"))
        .containsExactly("A bc " + X + " d\ne  f");
    assertThat(prose("A <span translate=\"no\">teh</span> b")).containsExactly("A " + X + " b");
  }

  @Test
  void shortcodesAreMarkup() {
    assertThat(prose("See {{< ref \"teh page\" >}} and {% link teh.md %} or {{ page.teh }}."))
        .containsExactly("See " + X + " and " + X + " or " + X + ".");
    assertThat(prose("[text]({{< ref \"teh page\" >}})")).containsExactly("text");
    assertThat(prose("{{% note %}}\nSome text\n{{% /note %}}\n")).containsExactly("Some text");
    assertThat(prose("{{< highlight go >}}\nteh\n\nteh\n{{< /highlight >}}\n\nText"))
        .containsExactly("Text");
    assertThat(prose("{% raw %}\nteh\n{% endraw %}\nText")).containsExactly("Text");
  }

  /** Or the code would end where none ends. */
  @Test
  void shortcodesInCodeAreCode() {
    assertThat(prose("Between `{{<` and `>}}` is text"))
        .containsExactly("Between " + X + " and " + X + " is text");
    assertThat(prose("```\n{{<\n```\n\nText >}}")).containsExactly("Text >}}");
  }

  @Test
  void mdxIsMarkup() {
    assertThat(
            prose(
                "import A from './teh'\nexport const b = 1\n\nText {props.teh} and <A b={teh > 1}>c</A>"))
        .containsExactly("Text " + X + " and " + X + "c");
  }

  @Test
  void admonitionsAreMarkupAndTheirContentIsProse() {
    assertThat(prose(":::note\nSome text\n:::\n\n!!! tip \"Title\"\n\n> [!NOTE]\n> Other text\n"))
        .containsExactly("Some text", "\nOther text");
  }

  @Test
  void footnotesAreReadWithoutTheirMarks() {
    assertThat(prose("A word[^1], more.[^two]\n\n[^1]: The first note\n[^two]: Second\n"))
        .contains("A word, more.");
    assertThat(prose("[^1]: The first note")).containsExactly(" The first note");
  }

  @Test
  void tasksAreReadWithoutTheirBoxes() {
    assertThat(prose("- [ ] To do\n- [x] Done")).containsExactly(" To do", " Done");
  }

  @Test
  void formulasAreObjectsAndPricesAreProse() {
    assertThat(prose("If $a_1 < b$ then \\(x^2\\) and $$c$$."))
        .containsExactly("If " + X + " then " + X + " and " + X + ".");
    assertThat(prose("It costs $5 or $6.")).containsExactly("It costs $5 or $6.");
  }

  @Test
  void frontMatterHasStringsOfThreeKeys() {
    assertThat(
            prose(
                "---\ntitle: A plain title\ndate: 2020\ndescription: \"It's\"\nsummary: 'So'\n---\nText"))
        .containsExactly("A plain title", "It's", "So", "Text");
    assertThat(prose("+++\ntitle = \"A title\"\nweight = 1\n[params]\ntitle = 'B'\n+++\n\nText"))
        .containsExactly("A title", "Text");
    assertThat(prose("{\n  \"title\": \"A title\",\n  \"slug\": \"teh\"\n}\n\nText"))
        .containsExactly("A title", "Text");
    // What would have to be parsed is left alone, and so is what never ends.
    assertThat(prose("---\ntitle: \"a \\\" b\"\ndescription: a: b\nsummary: >\n  long\n---\n"))
        .isEmpty();
    assertThat(prose("---\n\nText\n")).containsExactly("Text");
  }

  @Test
  void repairsAreEscaped() {
    assertThat(Escapes.escape("a*b [c] <d> `e` f|g \\ &amp; & i"))
        .isEqualTo("a\\*b \\[c\\] \\<d> \\`e\\` f\\|g \\\\ \\&amp; & i");
    assertThat(Escapes.escape("snake_case _a_ # b")).isEqualTo("snake_case \\_a\\_ # b");
    assertThat(Escapes.escape("# b")).isEqualTo("\\# b");
    assertThat(Escapes.escape("plain, \u201Cquoted\u201D")).isEqualTo("plain, \u201Cquoted\u201D");
  }

  @Test
  void aRepairThatWouldBeMarkupIsSeen() {
    Document document = Markdown.documents("One l. two\n\nl. three").get(0);
    assertThat(document.keepsMarkup().test("One 1. two!\n\nl. there")).isTrue();
    assertThat(document.keepsMarkup().test("One l. two\n\n1. three")).isFalse();
    assertThat(document.keepsMarkup().test("One *l. two\n\nl. three*")).isTrue();
    assertThat(document.keepsMarkup().test("One *l*. two\n\nl. three")).isFalse();
    Document front = Markdown.documents("---\ntitle: A title\n---\n").get(0);
    assertThat(front.keepsMarkup().test("---\ntitle: A: title\n---\n")).isFalse();
  }

  @Test
  void anEmptyTextHasNoProse() {
    assertThat(prose("")).isEmpty();
    assertThat(prose("\uFEFF")).isEmpty();
    assertThat(prose("\uFEFF# Title\n")).containsExactly("Title");
  }

  @Test
  void damagedBytesAreProse() {
    assertThat(prose("caf\uDCE9 and \0 and\ta tab")).containsExactly("caf\uDCE9 and \0 and\ta tab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "]",
        "![",
        "*a ",
        "_",
        "**a",
        "`",
        "``a`",
        "<",
        "<a ",
        "<a{",
        "{",
        "{{<",
        "{%",
        "$",
        "$a",
        "\\(",
        "- ",
        "1. ",
        "|",
        "&",
        "(",
        "[a](",
        "[^",
        "~~",
        "<!--",
        ":::\n",
        "```\n",
        "a@",
        "www.",
        ":a",
        "[a]: b\n",
        "\r",
        "| a |\n|---|\n",
        "{{< highlight >}}\n"
      })
  void oneHundredThousandOfAnythingEndAndLoseNothing(String piece) {
    String text = piece.repeat(100_000) + "\n\nThe last words.\n";
    for (Document document : Markdown.documents(text)) {
      assertThat(document.keepsMarkup().test(text)).isTrue();
      Segments.check(document);
    }
  }
}
