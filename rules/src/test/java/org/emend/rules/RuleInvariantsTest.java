package org.emend.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.emend.core.Cleaner;
import org.emend.core.Report;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Rule;
import org.emend.core.text.Document;
import org.emend.core.text.Facts;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.emend.core.text.Text;
import org.emend.fixtures.Case;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;
import org.emend.fixtures.harness.Checkout;
import org.emend.formats.Format;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class RuleInvariantsTest {

  private static final int SHUFFLES = 5;
  private static final int THREADS = 4;

  /** In code units. */
  private static final int HOSTILE_LENGTH = 1 << 20;

  /** The longest passage there is, in code units. */
  private static final int LONGEST_PASSAGE = 1 << 16;

  private static final Duration MOST_CPU_TIME = Duration.ofSeconds(20);

  /** What an impatient algorithm takes for the beginning of something, over and over. */
  private static final List<String> HOSTILE =
      List.of(
          "(",
          "([",
          "a]",
          "a]a ",
          "|",
          "\u02BC",
          "a\u02BCs ",
          "` ",
          " ,",
          " . ",
          "\u200B",
          "a\u200D",
          "\uD83D\uDC69\u200D",
          "1",
          "l1",
          "a",
          "negotiati]ns ",
          "l8th ",
          "IOs. 6d. ",
          "\u017Fa ",
          "Shoigu Shoigu Shoigu Shoign ",
          "date 2023-09-12 ",
          "date: ",
          "the the ",
          "aa.Aa ",
          "w0rd ",
          "colour color ",
          "xkrtplq",
          "It is a long sentence of the one kind and it is here. ",
          "HEAD\nof the\n",
          "\\",
          "e\u0301",
          "\u0301",
          "a\b",
          "\u001B]",
          "[31m",
          "\u00AD ",
          "e\uFB03 ",
          "a\u00B4b",
          "\u0430b ",
          "\u0430b",
          "\uFF21\uFF0C",
          "a\u2028",
          "\uE000",
          "\uDB40\uDC41",
          "\u1112\u1161",
          " ",
          "\t\n.",
          "\u05D0\u200E",
          "\"",
          "'",
          " 'a' ",
          "'a s' b",
          "\u201Ca",
          "\u00AB ",
          "](",
          "](a \"",
          "`a``",
          "-",
          " -- a",
          "1990-2000 ",
          "...",
          " . .",
          "\u2026a...",
          "\u00A0a",
          "10 km ",
          "\u0092",
          "a\u0085b",
          "\u0084a",
          "\uDCE9",
          "a\uDCE9 ",
          "\uFFFD",
          "a\uFFFD",
          "\uFFFDa ",
          "don\uFFFDt ",
          "don?t ",
          "\uFFFD\uFFFD\uFFFD",
          "? ",
          "\u00C3",
          "\u00C3\u00A9",
          "\u00C3\u0192",
          "\u00C3\u00C3 ",
          "a\u00C3 ",
          "`\u00C3\u00A9` ",
          "\u00C2 ",
          "\u00F0\u0178",
          "\u00E9\u201D",
          "\u00D7",
          "\u00D0\u0098",
          "\u0420\u0456",
          "\u00CF\u00F0\u00E8 ",
          "\uDCE2\uDC80\uDC99",
          "&",
          "&#",
          "&amp;",
          "&rsquo;a",
          "\\u2019",
          "\\u{",
          "a\\xe9 ",
          "%20",
          "a%20",
          "=C3=A9",
          "=20\n",
          "=\n",
          "Tags: a\n",
          "By Jane Smith\n",
          "By Jane Smith, ",
          "Photo: a via ",
          "share\n",
          "\n12 comments",
          "a | B | ",
          "|\n",
          "a.[1]",
          "a\u2022",
          ". - A",
          "\\n\\\"");

  @Test
  void orderDoesNotMatter() throws Exception {
    List<Document> documents = documents();
    List<Profile> profiles = new ArrayList<>(Profiles.all());
    Profiles.all().forEach(p -> profiles.add(p.including(p.optional())));
    for (Profile profile : profiles) {
      List<Rule> rules = Rules.of(profile);
      Cleaner cleaner = Cleaner.of(profile, rules);
      List<Report> wanted = documents.stream().map(cleaner::clean).toList();
      for (int seed = 0; seed < SHUFFLES; seed++) {
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, new Random(seed));
        List<Report> actual = cleanAtOnce(Cleaner.of(profile, shuffled), documents, seed);
        for (int i = 0; i < wanted.size(); i++) {
          String which = "seed " + seed + ", profile " + profile.name() + ", document " + i;
          assertThat(actual.get(i).text()).as(which).isEqualTo(wanted.get(i).text());
          assertThat(actual.get(i).patch()).as(which).isEqualTo(wanted.get(i).patch());
          assertThat(actual.get(i).verdicts()).as(which).isEqualTo(wanted.get(i).verdicts());
        }
      }
    }
  }

  /** The corpora, and what the pages' cases make of it: there is more to fight over. */
  private static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    Corpus.all().forEach(corpus -> documents.addAll(corpus.documents()));
    for (Page page : Pages.in(Checkout.root(), Checkout.PAGES)) {
      for (Case c : page.cases()) {
        documents.add(Documents.one(c.settings().format(), c.marked().input()));
      }
    }
    return documents;
  }

  /** Cleans documents in any order and on several threads; the reports are in the order given. */
  private static List<Report> cleanAtOnce(Cleaner cleaner, List<Document> documents, int seed)
      throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Map<Integer, Future<Report>> reports = new LinkedHashMap<>();
      for (int i : order) {
        reports.put(i, threads.submit(() -> cleaner.clean(documents.get(i))));
      }
      List<Report> sorted = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        sorted.add(reports.get(i).get());
      }
      return sorted;
    } finally {
      threads.shutdown();
    }
  }

  // Thousands of cases; each measures the CPU time of its own thread.
  @Execution(ExecutionMode.CONCURRENT)
  @TestFactory
  Stream<DynamicTest> rulesAreLinear() {
    return Rules.of(Profiles.SCAN).stream()
        .flatMap(
            rule ->
                HOSTILE.stream()
                    .map(
                        piece ->
                            dynamicTest(
                                rule.ids() + " on " + shown(piece), () -> isLinear(rule, piece))));
  }

  private static void isLinear(Rule rule, String piece) {
    String text = piece.repeat(HOSTILE_LENGTH / piece.length());
    List<Passage> asCut =
        Documents.sections(Format.TEXT, LosslessUtf8.encode(text)).stream()
            .flatMap(section -> section.documents().get(0).passages().stream())
            .toList();
    requireTime(rule, piece, asCut);
    requireTime(rule, piece, pieces(text));
  }

  /** The text in passages of the greatest length, wherever that cuts it. */
  private static List<Passage> pieces(String text) {
    List<Passage> passages = new ArrayList<>();
    for (int at = 0; at < text.length(); at += LONGEST_PASSAGE) {
      Span span = new Span(at, Math.min(text.length(), at + LONGEST_PASSAGE));
      passages.add(Passage.verbatim(text, span, true));
    }
    return passages;
  }

  private static void requireTime(Rule rule, String piece, List<Passage> passages) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Facts facts = Facts.of(passages.stream().map(Passage::text).toList(), Locale.ENGLISH);
    long before = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Text text = new Text(passage.text(), facts, new Text.Place(i, false, false, passage.whole()));
      if (text.next(rule.triggers(), 0) >= 0) {
        rule.check(text);
      }
    }
    Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
    assertThat(taken)
        .as("CPU time of " + rule.ids() + " on " + shown(piece))
        .isLessThan(MOST_CPU_TIME);
  }

  private static String shown(String piece) {
    StringBuilder shown = new StringBuilder();
    for (char c : piece.toCharArray()) {
      String visible = String.valueOf(c);
      shown.append(c > ' ' && c < 0x7F ? visible : String.format("{%04X}", (int) c));
    }
    return shown.toString();
  }
}
