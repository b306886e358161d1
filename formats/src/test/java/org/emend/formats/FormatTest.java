package org.emend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void namesTellTheFormat() {
    assertThat(Format.ofFileName("a/b.TXT")).contains(Format.TEXT);
    assertThat(Format.ofFileName("b.text.gz")).contains(Format.TEXT);
    assertThat(Format.ofFileName("b.jsonl")).contains(Format.JSONL);
    assertThat(Format.ofFileName("b.ndjson.GZ")).contains(Format.JSONL);
    assertThat(Format.ofFileName("b.MD")).contains(Format.MARKDOWN);
    assertThat(Format.ofFileName("b.mdx.gz")).contains(Format.MARKDOWN);
    assertThat(Format.ofFileName("b.html")).contains(Format.HTML);
    assertThat(Format.ofFileName("b.htm")).contains(Format.HTML);
    assertThat(Format.ofFileName("b.xhtml")).contains(Format.HTML);
    // Negative: what is one JSON value, not one a line.
    assertThat(Format.ofFileName("b.json")).isEmpty();
    assertThat(Format.ofFileName("-")).isEmpty();
    assertThat(Format.ofFileName("b.gz")).isEmpty();
  }
}
