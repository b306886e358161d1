package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/**
 * Text in one single-byte code page that was read as another: {@code ÑÅÊÐÅÒ} for СЕКРЕТ.
 *
 * <p>Nothing proves it but that the other reading is likelier by far, so the whole passage is
 * weighed, and where it is short the other reading is only offered. Left alone are passages in
 * which letters beyond ASCII are few, or no more surprising than those of languages that are
 * written so.
 */
public final class SingleByteMixup implements Rule {

  private static final String ID = "encoding/single-byte-mixup";

  /** From so much of the characters beyond ASCII on it is another rule's. */
  private static final double MOJIBAKE = .6;

  /** In code units. */
  private static final int SAMPLE = 300;

  private static final CharSet LETTERS =
      CharSet.matching(
          c ->
              c >= 0xA0
                  && c < 0x2600
                  && CodePage.all().stream().anyMatch(p -> p.byteOf((char) c) >= 0));

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.ENCODING;
  }

  @Override
  public CharSet triggers() {
    return LETTERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    if (!OtherReading.isSurprising(chars) || isMojibake(chars)) {
      return List.of();
    }
    OtherReading other = OtherReading.likeliest(chars);
    if (other == null) {
      return List.of();
    }
    String message =
        "text in "
            + other.pages().written().name()
            + " that was read as "
            + other.pages().read().name();
    List<Finding> findings = new ArrayList<>();
    for (Span word : words(chars)) {
      String replacement = other.of(word.of(chars));
      if (!replacement.equals(word.of(chars))) {
        Fix fix = new Fix(replacement, other.confidence());
        findings.add(Finding.fix(ID, word, Severity.WARNING, message, fix));
      }
    }
    return findings;
  }

  /** UTF-8, whatever it was read as, looks like text in many pages. A sample tells. */
  private static boolean isMojibake(String chars) {
    int start = 0;
    while (start < chars.length() && chars.charAt(start) < 0x80) {
      start++;
    }
    int end = Math.min(chars.length(), start + SAMPLE);
    Misreading misreading = Misreading.likeliest(chars.substring(start, end));
    return misreading != null && misreading.coverage() > MOJIBAKE;
  }

  /** Runs that no white space interrupts, from their first character beyond ASCII to their last. */
  private static List<Span> words(String chars) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i <= chars.length(); i++) {
      char c = i < chars.length() ? chars.charAt(i) : ' ';
      if (c >= 0x80) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (c <= ' ' && start >= 0) {
        words.add(new Span(start, end));
        start = -1;
      }
    }
    return words;
  }
}
