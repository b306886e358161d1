package org.emend.rules.words;

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
import org.emend.rules.words.decode.Evidence;
import org.emend.rules.words.names.Capitalised;
import org.emend.rules.words.names.Misread;
import org.emend.rules.words.names.Names;

/**
 * A name that stands several times in a document, and once with letters that recognisers read for
 * its own: {@code Shoigu} five times, {@code Shoign} once.
 *
 * <p>Left alone: what any list has; what stands twice; whatever differs by more than one such
 * confusion, so other spellings, inflections and other people. Only in English, since elsewhere no
 * list tells words from names. It costs recall: most names of a text stand there once or twice.
 */
public final class RepeatedName implements Rule {

  private static final String ID = "words/repeated-name";

  private static final CharSet TRIGGERS = CharSet.range('A', 'Z');

  private final WordLayer layer;
  private final Lexicon lexicon;
  private final boolean scanned;
  private final Caution caution;

  private final Facts.Question<Names> names =
      Facts.Question.after(Capitalised.QUESTION, this::names);

  /**
   * @param scanned whether the text is the output of a text recogniser
   * @param applyAt from which confidence a fix is applied in a damaged text
   */
  public RepeatedName(WordLayer layer, Lexicon lexicon, boolean scanned, double applyAt) {
    this.layer = layer;
    this.lexicon = lexicon;
    this.scanned = scanned;
    this.caution = new Caution(applyAt);
  }

  private Names names(Capitalised words) {
    return layer
        .decoder()
        .map(d -> Names.of(words, word -> d.isWord(word) || lexicon.contains(word)))
        .orElse(Names.NONE);
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.WORDS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    Names known = text.facts().ask(names);
    if (known.areAllRead()) {
      return List.of();
    }
    String chars = text.chars();
    List<Finding> findings = new ArrayList<>();
    Names.eachCapitalised(
        chars,
        (units, start, end) ->
            known
                .misread(chars.substring(start, end))
                .ifPresent(misread -> findings.add(finding(new Span(start, end), misread))));
    return findings.isEmpty() ? findings : judged(findings, text);
  }

  private List<Finding> judged(List<Finding> findings, Text text) {
    Evidence document = layer.evidence(text);
    if (!layer.isOf(text, document)) {
      return List.of();
    }
    double bar = caution.applyAt(document.noise());
    return findings.stream()
        .map(f -> scanned && f.fixes().get(0).confidence() >= bar ? f : f.onlyOffered())
        .toList();
  }

  private static Finding finding(Span span, Misread misread) {
    Finding finding =
        Finding.fix(
            ID,
            span,
            Severity.WARNING,
            "like a name of this text, but for letters that look alike",
            new Fix(misread.name(), misread.probability()),
            "`" + misread.name() + "` stands " + misread.count() + " times in this text",
            "`" + misread.read() + "` read for `" + misread.written() + "`");
    return misread.isOverwhelming() ? finding : finding.onlyOffered();
  }
}
