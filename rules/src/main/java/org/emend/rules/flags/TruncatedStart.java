package org.emend.rules.flags;

import java.util.List;
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
 * A document that begins in the middle of a sentence: with a small letter or a mark that closes
 * something.
 *
 * <p>Left alone: names such as {@code iPhone} and {@code van Gogh}, list marks, code, headings, and
 * authors who use no capitals. Cost: an article that quotes a word first is not looked at.
 */
public final class TruncatedStart implements Rule {

  private static final String ID = "flags/truncated-start";

  private static final CharSet TRIGGERS = CharSet.of(".?!");

  private static final String CLOSING = ",;:.?!)]}\u201D\u2019\u00BB\u2026";

  /** A first paragraph below this is a heading or a caption. In code units. */
  private static final int SHORTEST = 60;

  /** Particles that begin a name in small letters. */
  private static final Set<String> PARTICLES =
      Set.copyOf(Resource.lines(TruncatedStart.class, "name-particles.txt"));

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
    if (!text.isFirst() || chars.length() < SHORTEST || NotProse.holdsCode(chars)) {
      return List.of();
    }
    int start = Copies.visible(chars).start();
    char first = chars.charAt(start);
    boolean closing = CLOSING.indexOf(first) >= 0 && isMark(chars, start);
    if (!closing && !Character.isLowerCase(first) || !isSentence(chars, start)) {
      return List.of();
    }
    int end = start + 1;
    while (!closing && end < chars.length() && Character.isLetter(chars.charAt(end))) {
      end++;
    }
    Span span = new Span(start, end);
    if (!closing && isName(chars, span)) {
      return List.of();
    }
    return List.of(
        Finding.flag(
            ID,
            span,
            Severity.WARNING,
            "the text begins in the middle of a sentence: something may be missing"));
  }

  /** One mark and a space, not {@code .NET}, {@code ...} or an emoticon. */
  private static boolean isMark(String chars, int at) {
    return at + 2 < chars.length()
        && chars.charAt(at + 1) == ' '
        && Character.isLetter(chars.charAt(at + 2));
  }

  /** Inner capitals, a particle, a list mark, a word joined to something, the label of a date. */
  private static boolean isName(String chars, Span word) {
    String letters = word.of(chars);
    char after = word.end() == chars.length() ? ' ' : chars.charAt(word.end());
    return letters.length() == 1 && !letters.equals("a")
        || letters.chars().anyMatch(Character::isUpperCase)
        || PARTICLES.contains(letters)
        || after != ' ' && after != ',' && after != ';'
        || word.end() + 1 < chars.length() && Character.isDigit(chars.charAt(word.end() + 1));
  }

  /** Whether the paragraph goes on in sentences, the later ones with a capital. */
  private static boolean isSentence(String chars, int start) {
    int large = 0;
    int small = 0;
    for (int i = start + 1; i + 2 < chars.length(); i++) {
      char c = chars.charAt(i);
      if ((c == '.' || c == '?' || c == '!') && chars.charAt(i + 1) == ' ') {
        large += Character.isUpperCase(chars.charAt(i + 2)) ? 1 : 0;
        small += Character.isLowerCase(chars.charAt(i + 2)) ? 1 : 0;
      }
    }
    char last = chars.charAt(Copies.visible(chars).end() - 1);
    return small == 0 && (large > 0 || last == '.' || last == '?' || last == '!');
  }
}
