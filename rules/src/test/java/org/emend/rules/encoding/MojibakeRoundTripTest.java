package org.emend.rules.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emend.core.Cleaner;
import org.emend.core.resolve.Profile;
import org.emend.core.text.Document;
import org.emend.fixtures.harness.Checkout;
import org.emend.rules.Profiles;
import org.emend.rules.lexicon.EnglishLexicon;
import org.junit.jupiter.api.Test;

/**
 * Good passages of the clean corpora, read as every code page that UTF-8 is taken for, once and
 * twice, must come back exactly in profile {@code article}. The table by language and page goes to
 * {@code target/mojibake-round-trip.md}, and from there to docs/benchmarks.md.
 */
class MojibakeRoundTripTest {

  /** A passage of so many words holds enough to decide on; without spaces, of so many letters. */
  private static final int WORDS = 20;

  private static final int LETTERS = 60;

  /** Of a text, for time's sake. */
  private static final int MOST_PASSAGES = 12;

  private static final int LAYERS = 2;

  /** The share of passages that has to come back, of all, and of any one language. */
  private static final double OF_ALL = .99;

  private static final double OF_EACH = .9;

  private final Cleaner cleaner;
  private final Map<String, int[][]> exact = new TreeMap<>();
  private final Map<String, Integer> passages = new TreeMap<>();

  MojibakeRoundTripTest() {
    Profile profile = Profiles.ARTICLE.withOnly(List.of("encoding/mojibake"));
    cleaner = Cleaner.of(profile, List.of(new Mojibake(EnglishLexicon.shared())));
  }

  @Test
  void misreadPassagesComeBack() throws IOException {
    for (Path folder : texts()) {
      String language = folder.getFileName().toString().substring("udhr-".length());
      List<String> wanted = passages(Files.readString(folder.resolve("input.txt")));
      if (wanted.isEmpty()) {
        continue; // All ASCII, or no long passages.
      }
      passages.put(language, wanted.size());
      int[][] counts = new int[LAYERS][names().size()];
      for (String passage : wanted) {
        count(passage, counts);
      }
      exact.put(language, counts);
    }
    Files.writeString(Path.of("target/mojibake-round-trip.md"), table());
    long all = 0;
    long good = 0;
    for (String language : exact.keySet()) {
      int tried = passages.get(language) * LAYERS * names().size();
      int back = Stream.of(exact.get(language)).mapToInt(MojibakeRoundTripTest::sum).sum();
      assertThat((double) back / tried).as(language).isGreaterThanOrEqualTo(OF_EACH);
      all += tried;
      good += back;
    }
    assertThat(exact).hasSizeGreaterThanOrEqualTo(20);
    assertThat((double) good / all).isGreaterThanOrEqualTo(OF_ALL);
  }

  private void count(String passage, int[][] counts) {
    for (int page = 0; page < names().size(); page++) {
      String damaged = passage;
      for (int layer = 0; layer < LAYERS; layer++) {
        damaged = misread(damaged, page);
        String back = cleaner.clean(Document.of(damaged)).text();
        counts[layer][page] += back.equals(passage) ? 1 : 0;
      }
    }
  }

  /** Latin-1, which is no page of its own for the rule, and all the pages that it knows. */
  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("latin-1"));
    Utf8Shape.pages().forEach(page -> names.add(page.table().name()));
    return names;
  }

  private static String misread(String text, int page) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      int value = b & 0xFF;
      boolean same = value < 0x80 || page == 0;
      read.append(same ? (char) value : Utf8Shape.pages().get(page - 1).table().charOf(value));
    }
    return read.toString();
  }

  private static List<String> passages(String text) {
    return text.lines()
        .filter(line -> line.chars().anyMatch(c -> c >= 0x80))
        .filter(
            line ->
                line.split(" ", -1).length >= WORDS
                    || !line.contains(" ") && line.length() >= LETTERS)
        .limit(MOST_PASSAGES)
        .toList();
  }

  private static List<Path> texts() {
    try (Stream<Path> folders = Files.list(Checkout.corpus().resolve("clean"))) {
      return folders
          .filter(f -> f.getFileName().toString().startsWith("udhr-"))
          .filter(f -> !f.getFileName().toString().endsWith("-modifier"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  private String table() {
    StringBuilder out = new StringBuilder("| language | passages |");
    names().forEach(name -> out.append(' ').append(name).append(" |"));
    out.append("\n|---|---|").append("---|".repeat(names().size())).append('\n');
    exact.forEach(
        (language, counts) -> {
          int count = passages.get(language);
          out.append("| ").append(language).append(" | ").append(count).append(" |");
          for (int page = 0; page < names().size(); page++) {
            out.append(
                String.format(
                    Locale.ROOT,
                    " %.0f / %.0f |",
                    100.0 * counts[0][page] / count,
                    100.0 * counts[1][page] / count));
          }
          out.append('\n');
        });
    return out.toString();
  }
}
