package org.emend.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.text.LosslessUtf8;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesKeepTheirEnds() throws Exception {
    assertThat(texts("a\n\nb\r\nc", 100)).containsExactly("a\n", "\n", "b\r\n", "c");
  }

  @Test
  void longLineComesInPieces() throws Exception {
    List<Lines.Line> lines = lines("short\n" + "x".repeat(50) + "\nshort\n", 20, 3);

    assertThat(lines.get(0)).matches(line -> line.begins() && line.whole());
    List<Lines.Line> pieces = lines.subList(1, lines.size() - 1);
    assertThat(pieces).hasSizeGreaterThan(1).noneMatch(Lines.Line::whole);
    assertThat(pieces.get(0).begins()).isTrue();
    assertThat(pieces.subList(1, pieces.size())).noneMatch(Lines.Line::begins);
    assertThat(lines.get(lines.size() - 1)).matches(line -> line.begins() && line.whole());
  }

  @Test
  void linesTogetherAreTheInputAndSplitNoCharacter() throws Exception {
    for (int seed = 0; seed < 5_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = Read.anything(random, 300);
      int longest = random.nextInt(8, 60);
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      StringBuilder text = new StringBuilder();
      for (Lines.Line line : lines(bytes, longest, seed)) {
        joined.writeBytes(line.bytes());
        text.append(LosslessUtf8.decode(line.bytes()));
      }
      assertThat(joined.toByteArray()).as("seed %d", seed).isEqualTo(bytes);
      assertThat(text.toString()).as("seed %d", seed).isEqualTo(LosslessUtf8.decode(bytes));
    }
  }

  private static List<String> texts(String text, int longest) throws IOException {
    return lines(text, longest, 1).stream().map(line -> new String(line.bytes(), UTF_8)).toList();
  }

  private static List<Lines.Line> lines(String text, int longest, int seed) throws IOException {
    return lines(text.getBytes(UTF_8), longest, seed);
  }

  private static List<Lines.Line> lines(byte[] bytes, int longest, int seed) throws IOException {
    List<Lines.Line> all = new ArrayList<>();
    try (Lines lines = new Lines(Read.inPieces(bytes, new SplittableRandom(seed)), longest)) {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        all.add(line);
      }
    }
    return all;
  }
}
