package org.emend.cli.eval;

import java.util.Map;
import java.util.TreeMap;
import org.emend.rules.measure.ErrorKind;
import org.emend.rules.measure.Judgement;
import org.emend.rules.measure.Score;

/** What one run over one text, or over many, came to. Sums; mutable. */
final class Figures {

  private Score score = Score.ZERO;
  private long edits;
  private long secondEdits;
  private long readWords;
  private long cpuNanos;
  private long nanos;
  private final Map<ErrorKind, long[]> kinds = new TreeMap<>();
  private final Map<String, long[]> rules = new TreeMap<>();

  Score score() {
    return score;
  }

  void score(Score of) {
    score = score.plus(of);
  }

  /** How many fixes were applied. */
  long edits() {
    return edits;
  }

  void edits(long more) {
    edits += more;
  }

  /** How many were applied when the cleaned text was cleaned again. */
  long secondEdits() {
    return secondEdits;
  }

  void secondEdits(long more) {
    secondEdits += more;
  }

  /**
   * Adds what cleaning took.
   *
   * @param words of the text as read
   * @param cpu nanoseconds that the thread ran
   * @param wall nanoseconds that passed
   */
  void speed(long words, long cpu, long wall) {
    readWords += words;
    cpuNanos += cpu;
    nanos += wall;
  }

  /** Words per second of the processor's time; 0 when nothing was cleaned. */
  long wordsPerCpuSecond() {
    return cpuNanos == 0 ? 0 : Math.round(readWords * 1e9 / cpuNanos);
  }

  /** Words per second of one thread by the clock on the wall; 0 when nothing was cleaned. */
  long wordsPerSecond() {
    return nanos == 0 ? 0 : Math.round(readWords * 1e9 / nanos);
  }

  /** For each kind of error, how many words were wrong and how many of these are right now. */
  Map<ErrorKind, long[]> kinds() {
    return kinds;
  }

  void kind(ErrorKind kind, boolean isFixed) {
    long[] counts = kinds.computeIfAbsent(kind, k -> new long[2]);
    counts[0]++;
    counts[1] += isFixed ? 1 : 0;
  }

  /** For each rule, how many of its edits were judged so, by the order of the judgements. */
  Map<String, long[]> rules() {
    return rules;
  }

  void rule(String rule, Judgement judgement) {
    rules.computeIfAbsent(rule, r -> new long[Judgement.values().length])[judgement.ordinal()]++;
  }

  void add(Figures other) {
    score = score.plus(other.score);
    edits += other.edits;
    secondEdits += other.secondEdits;
    readWords += other.readWords;
    cpuNanos += other.cpuNanos;
    nanos += other.nanos;
    other.kinds.forEach((kind, counts) -> addTo(kinds, kind, counts));
    other.rules.forEach((rule, counts) -> addTo(rules, rule, counts));
  }

  private static <K> void addTo(Map<K, long[]> sums, K key, long[] counts) {
    long[] sum = sums.computeIfAbsent(key, k -> new long[counts.length]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
  }
}
