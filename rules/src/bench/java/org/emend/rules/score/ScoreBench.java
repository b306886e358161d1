package org.emend.rules.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.emend.rules.CleanerBench;
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
 * How fast English is scored, on one thread, texts at hand. An operation is a megabyte of UTF-8, so
 * operations a second are MB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoreBench {

  @Param({"sherlock-", "web-"})
  public String corpus;

  /** Of a document, in characters. */
  @Param({"5000", "1000000"})
  public int size;

  private final List<String> texts = new ArrayList<>();
  private final List<Tokens> tokens = new ArrayList<>();
  private final Scorer scorer = Scorer.of(Locale.ROOT);

  @Setup
  public void read() throws IOException {
    String all = new String(CleanerBench.corpus(corpus), UTF_8);
    for (int at = 0; at < all.length(); at += size) {
      texts.add(all.substring(at, Math.min(all.length(), at + size)));
    }
    texts.forEach(text -> tokens.add(Tokens.of(text)));
  }

  /** Cutting into lines, chunks and words. */
  @Benchmark
  public int cut() {
    int words = 0;
    for (String text : texts) {
      words += Tokens.of(text).words();
    }
    return words;
  }

  /** Word n-grams from 2 to 10, cutting not included. */
  @Benchmark
  public long wordRepeats() {
    long sum = 0;
    for (Tokens words : tokens) {
      WordRepeats repeats = new WordRepeats(words.wordHashes, words.wordLengths);
      for (int n = 2; n <= 10; n++) {
        repeats.lengthen();
        sum += n <= 4 ? repeats.commonest().points() : repeats.duplicated();
      }
    }
    return sum;
  }

  /** The same from the text on. */
  @Benchmark
  public long cutAndWordRepeats() {
    long sum = 0;
    for (String text : texts) {
      Tokens words = Tokens.of(text);
      WordRepeats repeats = new WordRepeats(words.wordHashes, words.wordLengths);
      for (int n = 2; n <= 10; n++) {
        repeats.lengthen();
        sum += n <= 4 ? repeats.commonest().points() : repeats.duplicated();
      }
    }
    return sum;
  }

  /** Character 10-grams. */
  @Benchmark
  public double charRepeats() {
    double sum = 0;
    for (Tokens words : tokens) {
      sum += CharRepeats.of(words.chars);
    }
    return sum;
  }

  /** All signals that need no rules. */
  @Benchmark
  public int score() {
    int signals = 0;
    for (String text : texts) {
      signals += scorer.score(text).signals().size();
    }
    return signals;
  }
}
