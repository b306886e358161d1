package org.emend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reports that services read, but for SARIF. */
class ServiceReportsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Emend emend;

  @BeforeEach
  void start() throws Exception {
    emend = new Emend(folder);
    emend.write(OddText.NAME, OddText.BYTES);
    emend.write("good.txt", Emend.REPAIRED);
  }

  @Test
  void githubAnnotationsAreEscaped() throws Exception {
    Emend.Result result = check("github");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out().lines())
        .contains(
            "::warning file=a b/c%3A 100%25 \"q\"%2C.txt,line=2,endLine=2,col=5,endColumn=17,"
                + "title=emend words/bracket-for-letter::`]` stands where a letter was:"
                + " “negotiati]ns” → “negotiations”");
    assertThat(result.out().lines().reduce((a, b) -> b)).hasValue("Emend: 5 findings");
  }

  @Test
  void githubGetsNoMoreThanItTakesAndTheWorstFirst() throws Exception {
    emend.write("a.txt", "We rea1ly do.\n\n".repeat(12) + Emend.DAMAGED.repeat(13));

    List<String> lines = emend.run("check", "--report", "github", "a.txt").out().lines().toList();

    assertThat(lines).hasSize(21);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::notice "));
    Matcher last =
        Pattern.compile("Emend: (\\d+) findings; (\\d+) of them not shown .*")
            .matcher(lines.get(20));
    assertThat(last.matches()).isTrue();
    assertThat(Integer.parseInt(last.group(1)))
        .isEqualTo(20 + Integer.parseInt(last.group(2)))
        .isGreaterThanOrEqualTo(25);
  }

  @Test
  void githubSummaryIsAddedToTheJobs() throws Exception {
    emend.write("a|b.txt", Emend.DAMAGED);
    emend.write("summary.md", "Before.\n");

    Emend.Result result =
        emend.shell("export GITHUB_STEP_SUMMARY=summary.md; emend check --report github 'a|b.txt'");

    assertThat(result.code()).isEqualTo(1);
    assertThat(emend.read("summary.md"))
        .startsWith("Before.\n### Emend\n\nEmend: 1 finding\n")
        .contains("| words/bracket-for-letter | 1 |", "| a\\|b.txt:1:62 | warning |");
  }

  @Test
  void githubSummaryThatCannotBeWrittenIsSaid() throws Exception {
    Emend.Result result =
        emend.shell("export GITHUB_STEP_SUMMARY=no/such; emend check --report github good.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("no/such: no such folder; make the folder first");
  }

  @Test
  void gitlabReportHasWhatGitlabAsksFor() throws Exception {
    emend.write("a b/same.txt", OddText.BYTES);
    JsonNode report = JSON.readTree(check("gitlab").out());

    assertThat(report).hasSize(10);
    Set<String> fingerprints = new TreeSet<>();
    for (JsonNode finding : report) {
      assertThat(finding.get("description").textValue()).isNotBlank();
      assertThat(finding.get("check_name").textValue()).contains("/");
      assertThat(finding.get("severity").textValue()).isIn("info", "minor", "major");
      assertThat(finding.at("/location/path").textValue()).startsWith("a b/");
      assertThat(finding.at("/location/lines/begin").isInt()).isTrue();
      fingerprints.add(finding.get("fingerprint").textValue());
    }
    assertThat(fingerprints).hasSize(10);
  }

  @Test
  void checkstyleNamesPlacesAndSources() throws Exception {
    Document report = xml(check("checkstyle").outBytes());

    assertThat(attributes(report, "file", "name")).containsExactly(OddText.NAME, "good.txt");
    assertThat(attributes(report, "error", "line")).containsExactly("1", "1", "2", "2", "4");
    assertThat(attributes(report, "error", "column")).containsExactly("8", "30", "5", "18", "4");
    assertThat(attributes(report, "error", "severity")).contains("warning", "info");
    assertThat(attributes(report, "error", "source")).contains("emend.words.bracket-for-letter");
    assertThat(attributes(report, "error", "message")).anyMatch(m -> m.contains("‹byte FF›"));
  }

  @Test
  void mavenReadsTheJunitReport() throws Exception {
    List<ReportTestSuite> suites = suites(check("junit").outBytes());

    assertThat(suites).extracting(ReportTestSuite::getFullClassName).contains(OddText.NAME);
    ReportTestSuite odd = suites.get(0);
    assertThat(odd.getNumberOfTests()).isEqualTo(5);
    assertThat(odd.getNumberOfFailures()).isEqualTo(3);
    assertThat(odd.getNumberOfSkipped()).isEqualTo(2);
    ReportTestCase first = odd.getTestCases().get(0);
    assertThat(first.getName()).isEqualTo("words/bracket-for-letter at 1:8");
    assertThat(first.getFailureDetail()).contains("“negotiati]ns” → “negotiations”", "because:");
    ReportTestSuite good = suites.get(1);
    assertThat(good.getNumberOfTests()).isEqualTo(1);
    assertThat(good.getNumberOfFailures()).isZero();
  }

  @Test
  void junitFailsWhereTheRunFails() throws Exception {
    byte[] strict = emend.run("check", "--fail-on", "info", "--report", "junit").outBytes();
    byte[] lax = emend.run("check", "--fail-on", "error", "--report", "junit").outBytes();

    assertThat(suites(strict).get(0).getNumberOfFailures()).isEqualTo(5);
    assertThat(suites(lax).get(0).getNumberOfFailures()).isZero();
  }

  @Test
  void junitTakesAFileOfManyFindingsInParts() throws Exception {
    emend.write("a.txt", Emend.DAMAGED.repeat(20_000));

    Emend.Result result =
        emend.run(List.of("-Xmx100m"), "check", "--report", "junit=r.xml", "a.txt");

    assertThat(result.code()).isEqualTo(1);
    Document report = xml(emend.readBytes("r.xml"));
    assertThat(attributes(report, "testsuite", "name")).startsWith("a.txt", "a.txt (2)");
    List<String> counts = attributes(report, "testsuite", "tests");
    assertThat(counts.get(0)).isEqualTo("10000");
    assertThat(attributes(report, "testcase", "name"))
        .hasSize(counts.stream().mapToInt(Integer::parseInt).sum());
  }

  @Test
  void junitSaysThatAFileFailedMidway() throws Exception {
    emend.write("broken.jsonl", "{\"text\": \"It is good.\"}\n{\"text\": \n");

    Emend.Result result =
        emend.run("check", "--strict", "--report", "junit", "broken.jsonl", "good.txt");

    assertThat(result.code()).isEqualTo(3);
    List<ReportTestSuite> suites = suites(result.outBytes());
    assertThat(suites).extracting(ReportTestSuite::getNumberOfErrors).containsExactly(1, 0);
  }

  @Test
  void rdjsonlPlacesAreBytes() throws Exception {
    List<JsonNode> lines = lines(check("rdjsonl").out());

    assertThat(lines).hasSize(5);
    byte[] repaired = OddText.BYTES;
    for (int i = lines.size() - 1; i >= 0; i--) { // so that what is before stays where it is
      JsonNode line = lines.get(i);
      assertThat(line.at("/location/path").textValue()).isEqualTo(OddText.NAME);
      assertThat(line.get("severity").textValue()).isIn("INFO", "WARNING", "ERROR");
      assertThat(line.at("/code/value").textValue()).contains("/");
      JsonNode best = line.at("/suggestions/0");
      assertThat(best.get("range")).isEqualTo(line.at("/location/range"));
      int start = OddText.byteAt(best.at("/range/start"));
      int end = OddText.byteAt(best.at("/range/end"));
      byte[] text = best.get("text").textValue().getBytes(UTF_8);
      byte[] head = CleanTest.concat(Arrays.copyOf(repaired, start), text);
      byte[] tail = Arrays.copyOfRange(repaired, end, repaired.length);
      repaired = CleanTest.concat(head, tail);
    }
    assertThat(new String(repaired, UTF_8)).isEqualTo(OddText.REPAIRED);
  }

  @Test
  void whatHasBeenRepairedIsNoFindingAnyMore() throws Exception {
    String name = "damaged.txt";
    String damaged = Emend.DAMAGED + "\nWe rea1ly do.\n";
    for (String format : List.of("github", "gitlab", "checkstyle", "rdjsonl", "junit")) {
      emend.write(name, damaged);
      Emend.Result dry = emend.run("check", "--fix", "--dry-run", "--report", format, name);
      assertThat(dry.out()).as(format).contains("negotiati]ns").contains("rea1ly");
      assertThat(dry.code()).isEqualTo(1);

      Emend.Result fixed = emend.run("check", "--fix", "--report", format, name);
      assertThat(fixed.out()).as(format).doesNotContain("negotiati]ns").contains("rea1ly");
      assertThat(fixed.code()).isZero();
    }
    emend.write(name, damaged);
    assertThat(emend.run("check", "--fix", "--report", "github", name).out())
        .endsWith("Emend: 1 finding, 1 more repaired\n");
  }

  @Test
  void nothingFoundIsAValidReport() throws Exception {
    emend.write("none/.hidden", "");
    for (String path : List.of("good.txt", "none")) {
      assertThat(emend.run("check", "--report", "github", path).out())
          .isEqualTo("Emend: 0 findings\n");
      assertThat(JSON.readTree(emend.run("check", "--report", "gitlab", path).out())).isEmpty();
      assertThat(emend.run("check", "--report", "rdjsonl", path).out()).isEmpty();
      Document checkstyle = xml(emend.run("check", "--report", "checkstyle", path).outBytes());
      assertThat(attributes(checkstyle, "error", "line")).isEmpty();
      Emend.Result junit = emend.run("check", "--report", "junit", path);
      assertThat(junit.code()).isZero();
      assertThat(xml(junit.outBytes()).getDocumentElement().getTagName()).isEqualTo("testsuites");
    }
  }

  @Test
  void aReaderThatGoesEndsTheRunQuietly() throws Exception {
    emend.write("a.txt", Emend.DAMAGED.repeat(20_000));
    for (String format : List.of("sarif", "gitlab", "junit", "checkstyle", "rdjsonl")) {
      Emend.Result result = emend.shell("emend check --report " + format + " a.txt | head -c 50");
      assertThat(result.err()).as(format).isEmpty();
      assertThat(result.code()).isZero();
    }
  }

  private Emend.Result check(String format) throws Exception {
    return emend.run("check", "--report", format);
  }

  private static List<JsonNode> lines(String jsonl) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : jsonl.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static Document xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> attributes(Document xml, String element, String attribute) {
    NodeList nodes = xml.getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(((Element) nodes.item(i)).getAttribute(attribute));
    }
    return values;
  }

  private static List<ReportTestSuite> suites(byte[] junit) throws Exception {
    TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
    return parser.parse(new InputStreamReader(new ByteArrayInputStream(junit), UTF_8));
  }
}
