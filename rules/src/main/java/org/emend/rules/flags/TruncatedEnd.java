package org.emend.rules.flags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.data.Resource;
import org.emend.rules.prose.NotProse;

/**
 * A document that stops before its sentence does: with dots, with a comma, with a word that needs
 * another, or without a mark behind a sentence in a paragraph of several.
 *
 * <p>Left alone: short last paragraphs, which are signatures, captions and headings; code; texts
 * whose end lies in a later section. Cost: a story that trails off is flagged.
 */
public final class TruncatedEnd implements Rule {

  private static final String ID = "flags/truncated-end";

  private static final CharSet TRIGGERS = CharSet.of(" \u3001\u3002");

  /** A last paragraph below this says nothing. In code units. */
  private static final int SHORTEST = 60;

  /** In a last paragraph from this length on, sentences have an end. In code units. */
  private static final int LONG = 160;

  /** By language, the words that do not end a sentence. */
  private static final Map<String, Set<String>> OPEN = read();

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Resource.lines(TruncatedEnd.class, "open-ends.tsv")) {
      String[] cells = line.split("\t", 2);
      words.put(cells[0], Set.of(cells[1].split(" ")));
    }
    return words;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.FLAGS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    if (!text.isLast() || !text.isWhole() || chars.length() < SHORTEST) {
      return List.of();
    }
    Span visible = Copies.visible(chars);
    int end = visible.end();
    if (end - visible.start() < SHORTEST || NotProse.holdsCode(chars) || !hasSentence(chars)) {
      return List.of();
    }
    char last = chars.charAt(end - 1);
    if (last == '\u2026' || chars.startsWith("...", end - 3)) {
      return found(new Span(last == '\u2026' ? end - 1 : end - 3, end), true, "in dots");
    }
    if (last == ',') {
      return found(new Span(end - 1, end), true, "with a comma");
    }
    if (!Character.isLowerCase(last)) {
      return List.of();
    }
    int start = end - 1;
    while (start > 0 && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    Span word = new Span(start, end);
    Set<String> open = OPEN.getOrDefault(text.facts().language().getLanguage(), Set.of());
    boolean alone = start > 0 && Folded.isSpace(chars.charAt(start - 1));
    if (alone && open.contains(word.of(chars))) {
      return found(word, true, "with `" + word.of(chars) + "`");
    }
    return alone
            && Character.isLowerCase(chars.charAt(start))
            && isSentence(chars, start, visible.start())
        ? found(word, false, "in the middle of a sentence")
        : List.of();
  }

  private static List<Finding> found(Span span, boolean sure, String how) {
    return List.of(
        Finding.flag(
            ID,
            span,
            sure ? Severity.WARNING : Severity.INFO,
            "the text ends " + how + ": something may be missing"));
  }

  /** Whether some sentence ends before the last line: what holds none is a list or a heading. */
  private static boolean hasSentence(String chars) {
    int words = 0;
    for (int i = 0; i < chars.length(); i++) {
      words += chars.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= 8;
  }

  /** Whether the last sentence is on the line of another one, in a paragraph of some length. */
  private static boolean isSentence(String chars, int end, int start) {
    int line = Math.max(start, chars.lastIndexOf('\n', end - 1) + 1);
    int mark = Math.max(chars.lastIndexOf(". ", end), chars.lastIndexOf("? ", end));
    return end - line >= LONG
        && mark > line
        && mark + 2 < end
        && Character.isUpperCase(chars.charAt(mark + 2))
        && end - mark > 20;
  }
}
