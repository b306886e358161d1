package org.emend.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.junit.jupiter.api.Test;

/**
 * From bytes to bytes. With {@code JAZZER_FUZZ=1} this searches for bytes that undoing does not
 * bring back; without, it runs the seeds.
 */
class CleanerFuzzTest {

  private static final Pattern LINE = Pattern.compile("[^\n]+");

  private static final List<Rule> RULES =
      List.of(
          ToyRule.replacing("encoding/e-acute", Stage.ENCODING, "\u00C3\u00A9", "\u00E9", 0.99),
          ToyRule.replacing("encoding/92", Stage.ENCODING, "\uDC92", "\u2019", 0.95),
          ToyRule.replacing("characters/hyphen", Stage.CHARACTERS, "\u00AD", "", 1),
          ToyRule.replacing("characters/smile", Stage.CHARACTERS, "\uD83D\uDE00", ":)", 1),
          ToyRule.replacing("characters/half", Stage.CHARACTERS, "\uD83D", "?", 1),
          ToyRule.replacing("layout/blanks", Stage.LAYOUT, "  ", " ", 1),
          ToyRule.replacing("layout/tab", Stage.LAYOUT, "\t", "", 0.95),
          ToyRule.replacing("words/teh", Stage.WORDS, "teh", "the", 0.95),
          ToyRule.replacing("words/he", Stage.WORDS, "he", "she", 0.6),
          ToyRule.replacing("words/a", Stage.WORDS, "a", "aa", 0.91),
          ToyRule.flagging("flags/the", "the"));

  private static final Cleaner CLEANER = Cleaner.of(Profile.of("fuzz", 0.9, 0.5, 0.1), RULES);

  @FuzzTest(maxDuration = "60s")
  void undoRestoresTheOriginal(byte[] bytes) {
    Report report = CLEANER.clean(document(LosslessUtf8.decode(bytes)));
    String stored = LosslessUtf8.decode(LosslessUtf8.encode(report.text()));
    assertThat(stored).isEqualTo(report.text());
    String undone = report.patch().inverse().apply(stored);
    assertThat(LosslessUtf8.encode(undone)).isEqualTo(bytes);
  }

  /** A passage for each line that is not empty. */
  private static Document document(String text) {
    List<Passage> passages = new ArrayList<>();
    LINE.matcher(text)
        .results()
        .forEach(
            line -> passages.add(Passage.verbatim(text, new Span(line.start(), line.end()), true)));
    return new Document(text, passages, UnaryOperator.identity(), true, true);
  }

  @Test
  void theRulesDoRepair() {
    Report report = CLEANER.clean(document("teh\uDC92s \u00C3\u00A9  b\n\u00ADteh \uD83D\uDE00"));
    assertThat(report.text()).isEqualTo("the\u2019s \u00E9 b\nthe :)");
  }
}
