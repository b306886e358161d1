package org.emend.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.words.decode.Depth;
import org.emend.rules.words.decode.Evidence;
import org.emend.rules.words.decode.Repair;
import org.emend.rules.words.decode.Repair.Kind;
import org.emend.rules.words.decode.WordDecoder;

/**
 * Words that a text recogniser misread, tore apart or glued together, and the specks that it took
 * for text. One decoder finds them all, since each reading depends on its neighbours'; each kind
 * has an id and a page of its own.
 *
 * <p>Only in the language of the model, passage by passage; see {@link WordLayer#isOf}.
 */
public final class MisreadWord implements Rule {

  /** What a kind of repair is reported as. */
  private record Fault(String id, String message) {

    static Fault of(Kind kind) {
      return switch (kind) {
        case MISREAD -> new Fault("words/ocr-misread", "no word, but looks like one");
        case MISSPELT -> new Fault("words/typo", "no word, but close to one");
        case REAL_WORD ->
            new Fault("words/real-word-confusion", "another word was read than stood here");
        case GLUED -> new Fault("words/glued-words", "two words without a space");
        case SPLIT -> new Fault("words/split-word", "a word with a space inside");
        case HYPHENATED ->
            new Fault("words/broken-hyphenation", "a hyphen left from the end of a line");
        case SPECK -> new Fault("characters/speck", "a speck that was read as a character");
      };
    }
  }

  private static final Set<String> IDS =
      Stream.of(Kind.values())
          .map(kind -> Fault.of(kind).id())
          .collect(Collectors.toUnmodifiableSet());

  /** Every word has one, or it can hardly be told what it was. */
  private static final CharSet TRIGGERS = CharSet.of("aeiouyAEIOUY|_");

  /** Less likely repairs than any profile offers. */
  private static final double LEAST = .05;

  private final WordLayer layer;
  private final Depth depth;
  private final Caution caution;

  /**
   * @param applyAt from which confidence a fix is applied in a damaged text
   */
  public MisreadWord(WordLayer layer, Depth depth, double applyAt) {
    this.layer = layer;
    this.depth = depth;
    this.caution = new Caution(applyAt);
  }

  @Override
  public Set<String> ids() {
    return IDS;
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
    Optional<WordDecoder> decoder = layer.decoder();
    if (decoder.isEmpty()) {
      return List.of();
    }
    WordDecoder words = decoder.get();
    Evidence known = layer.evidence(text);
    List<Finding> findings = new ArrayList<>();
    for (Repair repair :
        words.repairs(text.chars(), known, depth, LEAST, () -> layer.isOf(text, known))) {
      double bar = caution.applyAt(known.noise());
      Finding finding = finding(repair, text.chars());
      boolean offered = repair.isForReview() || finding.fixes().get(0).confidence() < bar;
      findings.add(offered ? finding.onlyOffered() : finding);
    }
    return findings;
  }

  private static Finding finding(Repair repair, String chars) {
    int start = repair.start();
    int end = repair.end();
    if (repair.kind() == Kind.SPECK) { // with the space on one side
      if (end < chars.length() && chars.charAt(end) == ' ') {
        end++;
      } else if (start > 0 && chars.charAt(start - 1) == ' ') {
        start--;
      }
    }
    Fault fault = Fault.of(repair.kind());
    return new Finding(
        fault.id(),
        new Span(start, end),
        Severity.ERROR,
        fault.message(),
        repair.suggestions().stream().map(s -> new Fix(s.text(), s.confidence())).toList(),
        repair.because());
  }
}
