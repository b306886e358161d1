package org.emend.rules.flags;

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
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.words.names.Capitalised;
import org.emend.rules.words.names.Names;

/**
 * A name in two spellings in one document, the rare one beside the frequent one: {@code Shoygu}
 * where {@code Shoigu} stands elsewhere.
 *
 * <p>Two spellings of one sound make them one name ({@code i} and {@code y}, {@code kh} and {@code
 * h}, a letter once and twice). Left alone: names that any list has, which may be two people
 * ({@code Smith}, {@code Smyth}), plurals and other forms, what {@code words/repeated-name} takes
 * for misread. It is offered only: two people of rare names that sound alike are not told apart.
 */
public final class InconsistentName implements Rule {

  private static final String ID = "flags/inconsistent-name";

  private static final CharSet TRIGGERS = CharSet.matching(Character::isUpperCase);

  // A guess: one hit in 1.8 million words, and that one right. See docs/benchmarks.md.
  private static final double LIKELY = .6;

  private final Lexicon english;
  private final Facts.Question<NameSpellings> names;

  public InconsistentName(Lexicon english) {
    this.english = english;
    this.names =
        Facts.Question.after(
            Capitalised.QUESTION, words -> NameSpellings.of(words, english::contains));
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
    NameSpellings spellings = text.facts().ask(names);
    if (spellings.areNone()) {
      return List.of();
    }
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    Names.eachCapitalised(
        chars,
        (units, start, end) ->
            spellings
                .frequent(chars.substring(start, end))
                .filter(frequent -> !isMisread(chars.substring(start, end), frequent.name()))
                .ifPresent(frequent -> findings.add(finding(new Span(start, end), frequent))));
    return findings;
  }

  /** Whether letters that look alike explain it, so that another rule offers it. */
  private static boolean isMisread(String rare, String frequent) {
    return Names.isMisread(rare, frequent);
  }

  private static Finding finding(Span span, NameSpellings.Spelling frequent) {
    return Finding.fix(
            ID,
            span,
            Severity.INFO,
            "another spelling of a name of this text",
            new Fix(frequent.name(), LIKELY),
            "`" + frequent.name() + "` stands " + frequent.count() + " times in this text")
        .onlyOffered();
  }
}
