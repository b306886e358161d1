package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() throws Exception {
    emend = new Emend(folder);
    emend.write("a.txt", Emend.DAMAGED);
    emend.write("b.txt", Emend.DAMAGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claen a.txt                         | did you mean clean?
          clean --profil article a.txt        | did you mean --profile?
          clean --in-plce a.txt               | did you mean --in-place?
          clean --profile artikle a.txt       | did you mean article?
          clean --rules word/* a.txt          | did you mean words/*?
          clean --disable flags/leading-meta a.txt | did you mean flags/leading-metadata?
          clean --apply nothing-like-it a.txt | `emend rules` lists all
          clean --format jsnl a.txt           | did you mean jsonl?
          clean --report jsn a.txt            | did you mean json?
          clean --apostrophes asci a.txt      | did you mean ascii?
          clean --lang english a.txt          | did you mean en?
          clean --apply-at 1.5 a.txt          | a probability from 0 to 1
          clean --offer-at much a.txt         | a probability from 0 to 1
          clean --profile                     | missing: --profile NAME
          check --fail-on eror a.txt          | did you mean error?
          check --log l a.txt                 | without --fix
          check --fix -                       | --fix needs files
          clean -o out.txt a.txt b.txt        | -o takes one input
          clean -i -o out.txt a.txt           | contradict
          clean -i                            | --in-place needs files
          clean -i -                          | --in-place needs files
          clean -i --diff a.txt               | contradicts
          clean -o out.txt --diff a.txt       | contradicts
          clean --report text --report json a.txt | two reports for one stream
          clean --score a.txt                 | add --report jsonl=FILE
          clean --score --report text a.txt   | add --report jsonl=FILE
          score --profile artikle a.txt       | did you mean article?
          score --no-rule a.txt               | did you mean --no-rules?
          undo a.txt                          | missing: --log LOG
          undo --log l                        | missing: FILE
          undo --log l a.txt b.txt            | one argument too many: b.txt
          explain words/bracket-for-leter     | did you mean words/bracket-for-letter?
          rules --report xml                  | there are text, json
          eval                                | missing: PAIRS
          eval --report xml a.txt             | there are text, json
          eval --report json --report text a.txt | two reports for one stream
          eval --report text=f a.txt          | tables go to standard output
          eval --thresholds .5,2 a.txt        | a probability from 0 to 1
          eval --by rul a.txt                 | did you mean rule?
          eval --jobs 0 a.txt                 | a number from 1 up
          eval --cleaned b.txt a.txt b.txt    | give one each
          eval --cleaned b.txt --twice a.txt  | nothing for --twice to measure
          eval --compare a.txt b.txt a.txt    | two reports and nothing else
          eval --profile artikle a.txt        | did you mean article?
          """)
  void nonsenseIsExitCodeTwoAndOneHelpfulLine(String arguments, String advice) throws Exception {
    Emend.Result result = emend.run(arguments.split(" +"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("emend: ").contains(advice).hasLineCount(1);
    assertThat(result.outBytes()).isEmpty();
    assertThat(emend.files()).containsExactly("a.txt", "b.txt");
    assertThat(emend.read("a.txt")).isEqualTo(Emend.DAMAGED);
  }

  @Test
  void noCommandIsExitCodeTwo() throws Exception {
    assertThat(emend.run().code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "check", "score", "undo", "explain", "rules", "eval"})
  void helpIsAManualPage(String command) throws Exception {
    Emend.Result result = emend.run(command, "--help");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("NAME\n  emend " + command + " - ")
        .containsSubsequence("SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT CODES", "EXAMPLES");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void rootHelpListsTheCommands() throws Exception {
    assertThat(emend.run("--help").out())
        .contains("clean", "check", "score", "undo", "explain", "rules", "eval", "--version");
  }

  @Test
  void everyCommandOfTheHelpCanBeRun() throws Exception {
    for (String command : new CommandLine(Main.class).getSubcommands().keySet()) {
      assertThat(emend.run(command, "-h").out()).startsWith("NAME\n  emend " + command + " - ");
    }
  }

  @Test
  void versionIsSaid() throws Exception {
    assertThat(emend.run("--version").out()).startsWith("emend ");
  }

  @Test
  void explainPrintsThePage() throws Exception {
    assertThat(emend.run("explain", "words/bracket-for-letter").out())
        .startsWith("# words/bracket-for-letter\n");
  }

  @Test
  void rulesAreListed() throws Exception {
    assertThat(emend.run("rules").out().lines())
        .anyMatch(line -> line.matches("words/bracket-for-letter +\\S.*"))
        .isSorted();
    assertThat(emend.run("rules", "--report", "json").out())
        .contains("\"id\" : \"words/bracket-for-letter\"", "\"stage\" : \"words\"");
  }

  @Test
  void rulesThatAreOffByDefaultSaySo() throws Exception {
    assertThat(emend.run("rules").out().lines())
        .anyMatch(line -> line.matches("style/dash +\\(off by default\\) \\S.*"))
        .noneMatch(line -> line.matches("words/bracket-for-letter +\\(off.*"));
    assertThat(emend.run("rules", "--report", "json").out())
        .containsSubsequence("\"id\" : \"style/dash\"", "\"onByDefault\" : false")
        .containsSubsequence("\"id\" : \"words/bracket-for-letter\"", "\"onByDefault\" : true");
    assertThat(emend.run("explain", "style/dash").out()).startsWith("# style/dash\n");
  }

  @Test
  void rulesThatAreOffByDefaultRunWhereTheyAreNamed() throws Exception {
    String mixed =
        "He came \u2013 late \u2013 and left \u2013 early. She - too - came for negotiati]ns.\n";
    String styled = mixed.replace("She - too - came", "She \u2013 too \u2013 came");
    String repaired = mixed.replace("negotiati]ns", "negotiations");
    String both = styled.replace("negotiati]ns", "negotiations");
    emend.write("a.txt", mixed);

    assertThat(emend.run("clean", "a.txt").out()).isEqualTo(repaired);
    assertThat(emend.run("clean", "--rules", "*", "a.txt").out()).isEqualTo(repaired);
    assertThat(emend.run("clean", "--rules", "*", "--apply", "style/dash", "a.txt").out())
        .isEqualTo(both);
    assertThat(emend.run("clean", "--apply", "style/*", "a.txt").out()).isEqualTo(both);
    assertThat(emend.run("clean", "--apply", "style/*", "--disable", "style/*", "a.txt").out())
        .isEqualTo(repaired);
  }

  @Test
  void optionalRulesAloneOrBesideTheOthers() throws Exception {
    String mixed =
        "He came \u2013 late \u2013 and left \u2013 early \u2013 enough. She - too - came. No negotiati]ns.\n";
    String styled = mixed.replace("She - too - came", "She \u2013 too \u2013 came");
    emend.write("a.txt", mixed);

    assertThat(emend.run("clean", "--rules", "style/*", "a.txt").out()).isEqualTo(styled);
    assertThat(emend.run("clean", "--rules", "*,style/*", "a.txt").out())
        .isEqualTo(styled.replace("negotiati]ns", "negotiations"));
  }

  @Test
  void theLastOfAnOptionWins() throws Exception {
    assertThat(emend.run("clean", "--profile", "scan", "--profile", "article", "a.txt").code())
        .isZero();
  }
}
