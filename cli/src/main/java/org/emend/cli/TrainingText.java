package org.emend.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.emend.cli.io.Source;

/**
 * The text that a model is made from, and which of its lines serve for what. Streams of lines are
 * read as they are asked for, as often as they are.
 *
 * @param files names; read in the order of their names
 * @param holdOut of so many lines one serves for nothing; 0 for none
 * @param every by file, of how many lines one serves for making misspellings in
 */
record TrainingText(List<String> files, int holdOut, Map<String, Integer> every) {

  /** Which of the lines are held out, and which are for misspellings: indexes modulo N. */
  private static final int HELD_OUT = 7;

  private static final int PROSE = 3;

  TrainingText {
    files = files.stream().sorted().toList();
  }

  /** What is counted. */
  Stream<String> counted() {
    return files.stream()
        .flatMap(name -> where(name, index -> !isHeldOut(index) && !isProse(name, index)));
  }

  /** What misspellings are made in: lines that are not counted. */
  Stream<String> prose() {
    return files.stream()
        .flatMap(name -> where(name, index -> isProse(name, index)))
        .filter(line -> !line.isBlank());
  }

  private boolean isHeldOut(long index) {
    return holdOut > 0 && index % holdOut == HELD_OUT % holdOut;
  }

  private boolean isProse(String name, long index) {
    int step = every.getOrDefault(name, 0);
    return step > 0 && index % step == PROSE % step;
  }

  private static Stream<String> where(String name, LongPredicate wanted) {
    long[] index = {0};
    return lines(name).filter(line -> wanted.test(index[0]++));
  }

  /** The lines of a file; closing the stream closes it. */
  static Stream<String> lines(String name) {
    try {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Source.of(name).open(), StandardCharsets.UTF_8), 1 << 16);
      return reader.lines().onClose(() -> close(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
