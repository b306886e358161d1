package org.emend.rules.words.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.emend.rules.CleanerBench;
import org.emend.rules.words.model.WordModel;
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
 * What a look at the words of clean English costs, on one thread. An operation is 1 MB, so
 * operations a second are MB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 2)
public class QuickLookBench {

  /** As {@link CleanerBench} has it. */
  @Param({"sherlock-", "web-"})
  public String corpus;

  private QuickLook quick;
  private List<String> passages;

  @Setup
  public void read() throws IOException {
    quick = new QuickLook(WordModel.englishKnown().orElseThrow());
    passages = List.of(new String(CleanerBench.corpus(corpus), UTF_8).split("\n\n+"));
  }

  /** What every passage goes through. */
  @Benchmark
  public int look() {
    int suspects = 0;
    for (String passage : passages) {
      suspects += quick.at(passage).suspects();
    }
    return suspects;
  }

  /** What a document goes through once, when a passage has a suspect. */
  @Benchmark
  public int survey() {
    return new Survey(passages, quick).whole().suspects();
  }
}
