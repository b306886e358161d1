package org.emend.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.emend.core.Cleaner;
import org.emend.core.text.Document;
import org.emend.formats.Format;
import org.emend.formats.Section;
import org.emend.formats.Sections;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast the character layer ({@code encoding/*} and {@code characters/*}, profile {@code
 * article}) is on documents at hand, on one thread. An operation is 1 MB of UTF-8, so operations a
 * second are MB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class CharacterLayerBench {

  /** In bytes. */
  static final int SIZE = 1_000_000;

  /** Clean text of many scripts, English also without all that is not ASCII, and misread UTF-8. */
  @Param({
    "ascii",
    "curly",
    "russian",
    "ukrainian",
    "greek",
    "chinese",
    "japanese",
    "korean",
    "french",
    "polish",
    "mojibake-russian",
    "mojibake-french",
    "mojibake-japanese"
  })
  public String text;

  /** Which rules run: all of the layer, or only one to see its share. */
  @Param({"encoding/*,characters/*"})
  public String rules;

  private List<Document> documents;
  private Cleaner cleaner;

  @Setup
  public void read() throws IOException {
    documents = documents(repeated(named(text)));
    var profile = Profiles.ARTICLE.withOnly(List.of(rules.split(",")));
    cleaner = Cleaner.of(profile, Rules.of(profile));
  }

  private static String named(String name) throws IOException {
    return switch (name) {
      case "ascii" -> corpora("web-").replaceAll("[^\\x00-\\x7F]", "");
      case "curly" -> corpora("sherlock-") + corpora("web-");
      case "russian" -> corpora("udhr-ru");
      case "ukrainian" -> corpora("udhr-uk");
      case "greek" -> corpora("udhr-el");
      case "chinese" -> corpora("udhr-zh-Hans");
      case "japanese" -> corpora("udhr-ja");
      case "korean" -> corpora("udhr-ko");
      case "french" -> corpora("udhr-fr");
      case "polish" -> corpora("udhr-pl");
      case "mojibake-russian", "mojibake-french", "mojibake-japanese" ->
          misread(named(name.substring("mojibake-".length())));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** All corpora whose names begin so, without the second spellings of languages. */
  private static String corpora(String prefix) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("fixtures/corpus/clean"))) {
      root = root.getParent();
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> folders = Files.list(root.resolve("fixtures/corpus/clean"))) {
      for (Path folder : folders.sorted().toList()) {
        String name = folder.getFileName().toString();
        if (name.startsWith(prefix) && !name.endsWith("-modifier")) {
          all.append(Files.readString(folder.resolve("input.txt"))).append("\n\n");
        }
      }
    }
    return all.toString();
  }

  /** Its UTF-8 read as Windows-1252, the undefined bytes as C1 controls. */
  private static String misread(String text) {
    Charset western = Charset.forName("windows-1252");
    byte[] bytes = text.getBytes(UTF_8);
    String read = new String(bytes, western);
    StringBuilder misread = new StringBuilder(read);
    for (int i = 0; i < bytes.length; i++) {
      if (read.charAt(i) == '\uFFFD') {
        misread.setCharAt(i, (char) (bytes[i] & 0xFF));
      }
    }
    return misread.toString();
  }

  private static byte[] repeated(String text) {
    byte[] once = text.getBytes(UTF_8);
    byte[] all = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      all[i] = once[i % once.length];
    }
    return all;
  }

  private static List<Document> documents(byte[] bytes) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Sections sections = Format.TEXT.read(new ByteArrayInputStream(bytes), List.of())) {
      for (Section section = sections.next(); section != null; section = sections.next()) {
        documents.addAll(section.documents());
      }
    }
    return documents;
  }

  @Benchmark
  public int clean() {
    int verdicts = 0;
    for (Document document : documents) {
      verdicts += cleaner.clean(document).verdicts().size();
    }
    return verdicts;
  }
}
