package org.emend.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
 * How fast clean English goes through profile {@code article}, on one thread. An operation is
 * {@link #SIZE} bytes of UTF-8, so operations a second times that is the throughput.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class CleanerBench {

  /** In bytes. */
  static final int SIZE = 1_000_000;

  /** Corpora whose names begin so: curly-quoted fiction, and web pages of our day. */
  @Param({"sherlock-", "web-"})
  public String corpus;

  /** Which rules run: all, or only one to see its share. */
  @Param({"*"})
  public String rules;

  private byte[] bytes;
  private List<Document> documents;
  private Cleaner cleaner;

  @Setup
  public void read() throws IOException {
    bytes = corpus(corpus);
    documents = new ArrayList<>();
    try (Sections sections = Format.TEXT.read(new ByteArrayInputStream(bytes), List.of())) {
      for (Section section = sections.next(); section != null; section = sections.next()) {
        documents.addAll(section.documents());
      }
    }
    var profile = Profiles.ARTICLE.withOnly(List.of(rules.split(",")));
    cleaner = Cleaner.of(profile, Rules.of(profile));
  }

  /** {@link #SIZE} bytes of the clean corpora whose names begin so. */
  public static byte[] corpus(String prefix) throws IOException {
    Path clean = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(clean.resolve("fixtures/corpus/clean"))) {
      clean = clean.getParent();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> folders = Files.list(clean.resolve("fixtures/corpus/clean"))) {
      List<Path> wanted =
          folders.filter(f -> f.getFileName().toString().startsWith(prefix)).sorted().toList();
      for (int i = 0; all.size() < SIZE; i = (i + 1) % wanted.size()) {
        all.writeBytes(Files.readAllBytes(wanted.get(i).resolve("input.txt")));
        all.writeBytes(new byte[] {'\n', '\n'});
      }
    }
    byte[] bytes = new byte[SIZE];
    System.arraycopy(all.toByteArray(), 0, bytes, 0, SIZE);
    return bytes;
  }

  /** The rules alone: documents are at hand. */
  @Benchmark
  public int clean() {
    int verdicts = 0;
    for (Document document : documents) {
      verdicts += cleaner.clean(document).verdicts().size();
    }
    return verdicts;
  }

  /** Bytes to verdicts: decoding and cutting included. */
  @Benchmark
  public int readAndClean() throws IOException {
    int verdicts = 0;
    try (Sections sections = Format.TEXT.read(new ByteArrayInputStream(bytes), List.of())) {
      for (Section section = sections.next(); section != null; section = sections.next()) {
        for (Document document : section.documents()) {
          verdicts += cleaner.clean(document).verdicts().size();
        }
      }
    }
    return verdicts;
  }
}
