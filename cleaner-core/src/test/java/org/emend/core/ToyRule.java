package org.emend.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/** A rule small enough to be written where it is tested. */
record ToyRule(
    Set<String> ids, Stage stage, CharSet triggers, Function<Text, List<Finding>> findings)
    implements Rule {

  /** A rule of any behaviour that runs on every text. */
  static ToyRule of(String id, Stage stage, Function<Text, List<Finding>> findings) {
    return new ToyRule(Set.of(id), stage, CharSet.ALL, findings);
  }

  /** Replaces every occurrence of a string. */
  static ToyRule replacing(String id, Stage stage, String from, String to, double confidence) {
    return new ToyRule(
        Set.of(id),
        stage,
        CharSet.of(from),
        text -> {
          List<Finding> findings = new ArrayList<>();
          for (Span span : occurrences(text.chars(), from)) {
            findings.add(
                Finding.fix(id, span, Severity.WARNING, "no " + from, new Fix(to, confidence)));
          }
          return findings;
        });
  }

  /** Points out every occurrence of a string. */
  static ToyRule flagging(String id, String wanted) {
    return new ToyRule(
        Set.of(id),
        Stage.FLAGS,
        CharSet.of(wanted),
        text ->
            occurrences(text.chars(), wanted).stream()
                .map(span -> Finding.flag(id, span, Severity.INFO, "here is " + wanted))
                .toList());
  }

  @Override
  public List<Finding> check(Text text) {
    return findings.apply(text);
  }

  private static List<Span> occurrences(String text, String wanted) {
    List<Span> spans = new ArrayList<>();
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length())) {
      spans.add(new Span(i, i + wanted.length()));
    }
    return spans;
  }
}
