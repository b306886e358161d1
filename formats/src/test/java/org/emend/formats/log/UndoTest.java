package org.emend.formats.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

  @TempDir private Path folder;

  @Test
  void undoRestoresTheOriginal() throws Exception {
    for (int seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] original = Read.anything(random, random.nextInt(20) == 0 ? 60_000 : 300);
      Patch patch = patch(LosslessUtf8.decode(original), random);
      byte[] cleaned = LosslessUtf8.encode(patch.apply(LosslessUtf8.decode(original)));
      // Bytes that were not UTF-8 may have come together to a character: that is never written.
      if (LosslessUtf8.decode(cleaned).equals(patch.apply(LosslessUtf8.decode(original)))) {
        assertThat(restored(cleaned, hunks(patch), random)).as("seed %d", seed).isEqualTo(original);
      }
    }
  }

  @Test
  void textThatDoesNotFitIsRefused() {
    List<Hunk> hunks = List.of(new Hunk(0, 4, "old", "new", List.of("a/b"), .9));

    assertThatThrownBy(
            () -> restored("the now text".getBytes(UTF_8), hunks, new SplittableRandom(0)))
        .isInstanceOf(StaleLogException.class)
        .hasMessageContaining("\"new\"");
    assertThatThrownBy(() -> restored("the".getBytes(UTF_8), hunks, new SplittableRandom(0)))
        .isInstanceOf(StaleLogException.class);
  }

  private byte[] restored(byte[] cleaned, List<Hunk> hunks, SplittableRandom random)
      throws IOException {
    Path log = Files.createTempFile(folder, "undo", ".jsonl");
    try (EditLogWriter writer = EditLogWriter.open(log)) {
      writer.write(new LogHeader("1", "a", "text", "article", "0"));
      writer.write(hunks);
      // No trailer: it costs a sync, and only the search for a run reads it.
    }
    ByteArrayOutputStream original = new ByteArrayOutputStream();
    try (EditLogReader reader = new EditLogReader(log)) {
      reader.skipTo(new EditLogReader.Run(1, new LogTrailer("b", "a", hunks.size())));
      Undo.restore(
          cleaned.length > 10_000
              ? new ByteArrayInputStream(cleaned)
              : Read.inPieces(cleaned, random),
          reader,
          original);
    }
    Files.delete(log);
    return original.toByteArray();
  }

  private static List<Hunk> hunks(Patch patch) {
    return patch.edits().stream()
        .map(e -> new Hunk(0, e.span().start(), e.before(), e.after(), List.of("a/b"), 1))
        .toList();
  }

  /** Replacements anywhere but inside a pair of surrogates. */
  private static Patch patch(String text, SplittableRandom random) {
    String[] choices = {"", "x", "’", "日本", "\uD83D\uDE00", "a longer one \n"};
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(30);
    while (at < text.length()) {
      int start = boundary(text, at);
      int end = boundary(text, Math.min(text.length(), start + random.nextInt(1, 5)));
      if (start < end) {
        Span span = new Span(start, end);
        edits.add(new Edit(span, span.of(text), choices[random.nextInt(choices.length)]));
      }
      at = end + 1 + random.nextInt(60);
    }
    return Patch.of(edits);
  }

  private static int boundary(String text, int at) {
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return splits ? at + 1 : at;
  }
}
