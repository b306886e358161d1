package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.prose.NotProse;

/**
 * British and American spelling of the same word in one document: {@code colour} and {@code color}.
 * One finding, at the first word of the rarer spelling.
 *
 * <p>Left alone: {@code -ize} in a text that is British otherwise, unless the same word has {@code
 * -ise}, too; names and beginnings of sentences; words that are two words in one of the spellings
 * ({@code licence}, {@code programme}, {@code practise}); code.
 */
public final class MixedSpelling implements Rule {

  private static final String ID = "flags/mixed-spelling";

  private static final CharSet TRIGGERS = CharSet.range('a', 'z');

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
    Spellings spellings = text.facts().ask(Spellings.QUESTION);
    if (spellings.first() != text.index() || !text.facts().isIn("en")) {
      return List.of();
    }
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = new NotProse(chars);
    Spellings.eachLikely(
        chars.toCharArray(),
        (start, end) -> {
          String word = chars.substring(start, end);
          if (findings.isEmpty() && spellings.isOdd(word) && !notProse.isCodeAround(start)) {
            findings.add(finding(new Span(start, end), word, spellings.isBritishRarer()));
          }
        });
    return findings;
  }

  private static Finding finding(Span span, String word, boolean british) {
    return Finding.flag(
        ID,
        span,
        Severity.INFO,
        (british ? "British" : "American")
            + " spelling, and `"
            + Spellings.other(word)
            + "` stands in this text, too");
  }
}
