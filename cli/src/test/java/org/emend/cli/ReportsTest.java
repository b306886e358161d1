package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import org.emend.fixtures.critic.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void reportWithoutFileGoesWhereTheTextDoesNot() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result toOut = emend.run("clean", "--report", "text", "a.txt");
    Emend.Result toFile = emend.run("clean", "--report", "text", "a.txt", "-o", "out.txt");

    assertThat(toOut.out()).isEqualTo(Emend.REPAIRED);
    assertThat(toOut.err()).startsWith("warning[words/bracket-for-letter]");
    assertThat(toFile.out()).isEqualTo(toOut.err());
    assertThat(toFile.err()).isEmpty();
  }

  @Test
  void textReportShowsPlaceLineAndFix() throws Exception {
    emend.write("a.txt", "\n" + Emend.DAMAGED);

    assertThat(emend.run("check", "a.txt").out())
        .isEqualTo(
            """
            warning[words/bracket-for-letter]: `]` stands where a letter was
             --> a.txt:2:62
              |
            2 | The leader of the country said that he was in Russia for the negotiati]ns.
              |                                                              ^^^^^^^^^^^^
              = fix: negotiations (0.99)
              = because: `negotiations` is the only English word with one letter there

            """);
  }

  @Test
  void textReportHasNoColourInAPipe() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    assertThat(emend.run("check", "a.txt").out()).doesNotContain("\u001B");
  }

  @Test
  void severalReportsGoToTheirFiles() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    emend.run(
        "check",
        "--report",
        "json=r.json",
        "--report",
        "jsonl=r.jsonl",
        "--report",
        "text=r.txt",
        "a.txt");

    assertThat(emend.files()).containsExactly("a.txt", "r.json", "r.jsonl", "r.txt");
    assertThat(emend.read("r.txt")).startsWith("warning");
    assertThat(tokens(emend.readBytes("r.json"))).isGreaterThan(30);
    assertThat(tokens(emend.readBytes("r.jsonl"))).isGreaterThan(30);
  }

  @Test
  void jsonIsValidWhateverTheTextHolds() throws Exception {
    // Bytes that are not UTF-8, an emoji, a quotation mark, a control.
    byte[] odd = {
      (byte) 0xFF, '"', 1, (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80, '\n', '\n'
    };
    byte[] text = CleanTest.concat(odd, Emend.DAMAGED.getBytes(UTF_8));
    emend.write("a.txt", text);
    emend.write("dir/\u00fc \"b\".txt", text);

    for (String format : new String[] {"json", "jsonl"}) {
      byte[] out = emend.run("check", "--report", format, "a.txt", "dir").outBytes();

      UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(out));
      assertThat(tokens(out)).isGreaterThan(50);
      assertThat(new String(out, UTF_8)).contains("\\\"b\\\".txt");
    }
  }

  @Test
  void jsonReportHasTheFieldsOfTheContract() throws Exception {
    emend.write("a.txt", "\uD83D\uDE00\n\uD83D\uDE00 " + Emend.DAMAGED);

    assertThat(emend.run("check", "--report", "jsonl", "a.txt").out())
        .startsWith("{\"path\":\"a.txt\",\"changed\":true,\"findings\":[{\"rule\":")
        .contains(
            "\"severity\":\"warning\",\"outcome\":\"applied\",\"confidence\":0.99,\"message\":",
            "\"start\":67,\"end\":79,\"startLine\":2,\"startColumn\":64,\"endLine\":2,"
                + "\"endColumn\":76,\"before\":\"negotiati]ns\",\"after\":\"negotiations\","
                + "\"suggestions\":[{\"replacement\":\"negotiations\",\"confidence\":0.99}]")
        .endsWith("\"tool\":{\"version\":\"development\",\"profile\":\"article\"}}\n");
  }

  @Test
  void emptyReportsAreValid() throws Exception {
    emend.write("a.txt", Emend.REPAIRED);

    assertThat(emend.run("check", "--report", "json", "a.txt").out().strip()).matches("\\[ *\\]");
    assertThat(emend.run("check", "--report", "jsonl", "a.txt").out()).isEmpty();
  }

  @Test
  void offsetsCountAcrossSections() throws Exception {
    String before = "Nothing is wrong with this 日本 line.\n\n".repeat(40_000);
    emend.write("a.txt", before + Emend.DAMAGED);

    assertThat(emend.run("check", "--report", "jsonl", "a.txt").out())
        .hasLineCount(1)
        .contains("\"start\":" + (before.length() + 61) + ",")
        .contains("\"startLine\":80001,\"startColumn\":62");
  }

  @Test
  void criticReportIsTheTextWithItsMarks() throws Exception {
    String text = "\n" + Emend.DAMAGED + "\nNothing (is wrong here.\n";
    emend.write("a.txt", text);

    String notation = emend.run("check", "--report", "critic", "a.txt").out();

    assertThat(notation).contains("{~~negotiati]ns~>negotiations~~}");
    Marked marked = Marked.parse(notation);
    assertThat(marked.input()).isEqualTo(text);
    assertThat(marked.accepted()).isEqualTo(text.replace("]", "o"));
  }

  private static int tokens(byte[] json) throws Exception {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          parser.getText();
        }
        tokens++;
      }
    }
    return tokens;
  }
}
