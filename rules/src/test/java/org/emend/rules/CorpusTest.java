package org.emend.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.core.resolve.Profile;
import org.emend.core.text.LosslessUtf8;
import org.emend.fixtures.critic.Mark;
import org.emend.fixtures.critic.Marked;
import org.emend.fixtures.critic.Written;
import org.emend.fixtures.harness.Checkout;
import org.emend.fixtures.harness.Invariants;
import org.emend.formats.Section;
import org.emend.rules.words.MisreadPunctuation;
import org.emend.rules.words.MisreadWord;
import org.emend.rules.words.WordLayer;
import org.emend.rules.words.decode.Depth;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpora, as files: read in sections, and written again. {@code -Dupdate} rewrites them. */
class CorpusTest {

  /** In any of the texts; the worst is made of what looks damaged and is not, the next has 6. */
  private static final int MOST_EDITS = 16;

  private static final String EXPECTED = "expected.critic";

  /** The marks that the notation has no room for, one a line. Missing where there are none. */
  private static final String CROSSING = "expected.jsonl";

  @TestFactory
  Stream<DynamicTest> everyCorpusSaysWhereItIsFrom() {
    return Corpus.all().stream()
        .map(
            corpus ->
                dynamicTest(
                    corpus.name(),
                    () -> {
                      assertThat(corpus.file("origin.txt")).content().isNotBlank();
                      assertThat(corpus.bytes()).isNotEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> cleanProseStaysClean() {
    return inEveryProfile(
        Corpus.in("clean").toList(),
        (corpus, cleaner) ->
            corpus.sections().forEach(s -> requireUnchanged(Documents.clean(cleaner, s))));
  }

  private static void requireUnchanged(Report report) {
    List<String> changes =
        report.patch().edits().stream()
            .map(hunk -> around(report.document().text(), Mark.applied(hunk)))
            .toList();
    assertThat(changes).isEmpty();
  }

  /** A mark with a few words on either side. */
  private static String around(String text, Mark mark) {
    int from = Math.max(0, mark.span().start() - 40);
    int to = Math.min(text.length(), mark.span().end() + 40);
    Mark shifted = Mark.applied(mark.span().shifted(-from), mark.replacements().get(0));
    return new Marked(text.substring(from, to), List.of(shifted)).write().notation();
  }

  @TestFactory
  Stream<DynamicTest> damageIsMarkedAsExpected() {
    Cleaner cleaner = cleaner(Profiles.ARTICLE);
    return Stream.of("repaired", "wild")
        .flatMap(Corpus::in)
        .map(corpus -> dynamicTest(corpus.name(), () -> isMarkedAsExpected(corpus, cleaner)));
  }

  private static void isMarkedAsExpected(Corpus corpus, Cleaner cleaner) throws IOException {
    StringBuilder marked = new StringBuilder();
    StringBuilder crossing = new StringBuilder();
    for (Section section : corpus.sections()) {
      Written written = Marked.of(Documents.clean(cleaner, section)).write();
      marked.append(written.notation());
      for (Mark mark : written.leftOut()) {
        crossing.append(json(mark, section.offset()));
      }
    }
    isInFile(marked.toString(), corpus.file(EXPECTED));
    isInFile(crossing.toString(), corpus.file(CROSSING));
  }

  private static String json(Mark mark, long offset) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("kind", mark.kind().name());
      json.writeNumberField("start", offset + mark.span().start());
      json.writeNumberField("end", offset + mark.span().end());
      json.writeArrayFieldStart("suggestions");
      for (String replacement : mark.replacements()) {
        json.writeString(replacement);
      }
      json.writeEndArray();
      json.writeStringField("message", mark.message());
      json.writeEndObject();
    }
    return line + "\n";
  }

  private static void isInFile(String content, Path file) throws IOException {
    if (Checkout.isToBeUpdated()) {
      if (content.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, content);
      }
    }
    String expected = Files.exists(file) ? Files.readString(file) : "";
    Invariants.same(file + " expects another result", content, expected);
  }

  @TestFactory
  Stream<DynamicTest> undoRestoresTheOriginal() {
    return holds(Invariants::undoRestoresTheOriginal);
  }

  @TestFactory
  Stream<DynamicTest> untouchedTextIsIdentical() {
    return holds(Invariants::untouchedTextIsIdentical);
  }

  @TestFactory
  Stream<DynamicTest> editsAreSortedApartAndOffSurrogates() {
    return holds(Invariants::editsAreSortedApartAndOffSurrogates);
  }

  @TestFactory
  Stream<DynamicTest> cleaningTwiceChangesNothingMore() {
    return inEveryProfile(
        withOptionalRules(),
        Corpus.all(),
        (corpus, cleaner) -> {
          ByteArrayOutputStream once = new ByteArrayOutputStream();
          for (Section section : corpus.sections()) {
            once.writeBytes(LosslessUtf8.encode(Documents.clean(cleaner, section).text()));
          }
          for (Section section : Documents.sections(corpus.format(), once.toByteArray())) {
            Invariants.cleaningTwiceChangesNothingMore(Documents.clean(cleaner, section));
          }
        });
  }

  private static Stream<DynamicTest> holds(Consumer<Report> invariant) {
    return inEveryProfile(
        withOptionalRules(),
        Corpus.all(),
        (corpus, cleaner) ->
            corpus.sections().forEach(s -> invariant.accept(Documents.clean(cleaner, s))));
  }

  /** The built-in profiles, and each with the rules that are off by default. */
  private static List<Profile> withOptionalRules() {
    return Profiles.all().stream()
        .flatMap(p -> Stream.of(p, p.including(p.optional()), p.applying(p.optional())))
        .toList();
  }

  private interface Check {
    void of(Corpus corpus, Cleaner cleaner);
  }

  private static Stream<DynamicTest> inEveryProfile(List<Corpus> corpora, Check check) {
    return inEveryProfile(
        Profiles.all().stream().map(CorpusTest::asWritten).toList(), corpora, check);
  }

  /**
   * Profile {@code scan} takes every text for what a recogniser put out, where {@code passw0rd} is
   * a misread word. The texts here were written on keyboards, so its decoders are asked less: see
   * {@link #scanHardlyTouchesCleanProse}.
   */
  private static Profile asWritten(Profile profile) {
    return profile.name().equals(Profiles.SCAN.name())
        ? profile.without(
            Stream.of(
                    new MisreadWord(WordLayer.english(), Depth.SCANNED, profile.applyAt()),
                    new MisreadPunctuation(WordLayer.english(), true, profile.applyAt()))
                .flatMap(rule -> rule.ids().stream())
                .toList())
        : profile;
  }

  @TestFactory
  Stream<DynamicTest> scanHardlyTouchesCleanProse() {
    return inEveryProfile(
        List.of(Profiles.SCAN),
        Corpus.in("clean").toList(),
        (corpus, cleaner) -> {
          int edits = 0;
          for (Section section : corpus.sections()) {
            Report report = Documents.clean(cleaner, section);
            edits += report.patch().edits().size();
          }
          assertThat(edits).isLessThanOrEqualTo(MOST_EDITS);
        });
  }

  private static Stream<DynamicTest> inEveryProfile(
      List<Profile> profiles, List<Corpus> corpora, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Profile profile : profiles) {
      Cleaner cleaner = cleaner(profile);
      for (Corpus corpus : corpora) {
        String name = corpus.name() + ", " + profile.name();
        tests.add(dynamicTest(name, () -> at(name, () -> check.of(corpus, cleaner))));
      }
    }
    return tests.stream();
  }

  /** Maven's summary names no dynamic test; its messages must. */
  private static void at(String name, Runnable check) {
    try {
      check.run();
    } catch (AssertionError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }

  private static Cleaner cleaner(Profile profile) {
    return Cleaner.of(profile, Rules.of(profile));
  }
}
