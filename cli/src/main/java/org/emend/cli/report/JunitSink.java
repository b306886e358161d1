package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.emend.core.rule.Severity;

/**
 * JUnit's XML: a file is a suite, a finding a test. It fails from the severity on that fails the
 * run, else it counts as skipped; what has been repaired passes, and so does a file without
 * findings. The numbers of a suite stand before its tests, so the findings of a file are kept until
 * it ends; of a file with very many the suite is written in parts.
 */
final class JunitSink implements FoundSink {

  /** Tests of a suite, so that its numbers are known before memory ends. */
  private static final int MOST = 10_000;

  private enum Result {
    FAILURE,
    SKIPPED,
    PASSED
  }

  private record Test(String name, Result result, String type, String message, String text) {}

  private final Xml xml;
  private final Severity failOn;
  private final List<Test> tests = new ArrayList<>();
  private String path = "";
  private int part;

  JunitSink(OutputStream out, Severity failOn) throws IOException {
    this.failOn = failOn;
    xml = new Xml(out);
    xml.start("testsuites", "name", "emend");
  }

  @Override
  public void begin(String path) {
    this.path = path;
    part = 1;
    tests.clear();
  }

  @Override
  public void found(Found found) throws IOException {
    if (tests.size() == MOST) {
      writeSuite(true);
      part++;
    }
    Result result =
        found.isRepaired()
            ? Result.PASSED
            : found.severity().compareTo(failOn) >= 0 ? Result.FAILURE : Result.SKIPPED;
    String place = found.start().line() + ":" + found.start().column();
    String wording = Wording.of(found);
    StringBuilder text = new StringBuilder();
    text.append(found.path()).append(':').append(place).append(": ");
    text.append(Grade.name(found.severity())).append(": ").append(wording).append('\n');
    for (String reason : Wording.reasons(found)) {
      text.append("because: ").append(reason).append('\n');
    }
    tests.add(
        new Test(
            found.rule() + " at " + place, result, found.rule(), wording, text.toString().strip()));
  }

  @Override
  public void end(boolean whole) throws IOException {
    if (tests.isEmpty() && whole) {
      tests.add(new Test("no findings", Result.PASSED, "", "", ""));
    }
    writeSuite(whole);
  }

  private void writeSuite(boolean whole) throws IOException {
    xml.start(
        "testsuite",
        "name",
        part == 1 ? path : path + " (" + part + ")",
        "tests",
        Integer.toString(tests.size() + (whole ? 0 : 1)),
        "failures",
        Long.toString(count(Result.FAILURE)),
        "errors",
        whole ? "0" : "1",
        "skipped",
        Long.toString(count(Result.SKIPPED)),
        "time",
        "0");
    for (Test test : tests) {
      write(test);
    }
    if (!whole) {
      xml.start("testcase", "classname", path, "name", "read and written", "time", "0");
      xml.empty("error", "message", "the file failed midway; see standard error", "type", "input");
      xml.end();
    }
    xml.end();
    tests.clear();
  }

  private void write(Test test) throws IOException {
    xml.start("testcase", "classname", path, "name", test.name(), "time", "0");
    switch (test.result()) {
      case FAILURE -> {
        xml.start("failure", "message", test.message(), "type", test.type());
        xml.text(test.text());
        xml.end();
      }
      case SKIPPED -> xml.empty("skipped", "message", test.message());
      case PASSED -> {}
    }
    xml.end();
  }

  private long count(Result result) {
    return tests.stream().filter(test -> test.result() == result).count();
  }

  @Override
  public void close() throws IOException {
    xml.end();
    xml.close();
  }
}
