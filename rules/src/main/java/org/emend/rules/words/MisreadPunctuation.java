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
import org.emend.rules.words.decode.Evidence;
import org.emend.rules.words.gaps.GapDecoder;
import org.emend.rules.words.gaps.GapRepair;
import org.emend.rules.words.gaps.GapRepair.Kind;

/**
 * Punctuation between words that a text recogniser misread, lost or made up. One decoder finds it
 * all; each kind of fault has an id and a page of its own.
 *
 * <p>Only in {@code scan}: who writes {@code that, is} may mean it. Only in English, passage by
 * passage; see {@link WordLayer#isOf}. Left alone: where a passage begins and ends, since headings
 * and parts of columns do so without a mark.
 */
public final class MisreadPunctuation implements Rule {

  /**
   * What a kind of repair is reported as.
   *
   * @param applyAt from which confidence it is applied at the least
   */
  private record Fault(String id, String message, double applyAt) {

    /**
     * A mark that is put in or exchanged wrongly breaks a word that was right, while a stray mark
     * mostly stands where something is wrong in any case. Training pairs showed where breaking
     * ends, held out by document.
     */
    private static final double SURE = .8;

    /** A comma for a full stop, where a capital was misread, is sure up to here. */
    private static final double SURER = .85;

    static Fault of(Kind kind) {
      return switch (kind) {
        case STRAY -> new Fault("characters/stray-punctuation", "a mark where none is expected", 0);
        case MISREAD ->
            new Fault("characters/misread-punctuation", "another mark is expected here", SURER);
        case MISSING -> new Fault("characters/missing-punctuation", "a mark is missing here", SURE);
        case SPACING ->
            new Fault("layout/misplaced-space", "a space is expected elsewhere here", SURE);
      };
    }
  }

  private static final Set<String> IDS =
      Stream.of(Kind.values())
          .map(kind -> Fault.of(kind).id())
          .collect(Collectors.toUnmodifiableSet());

  /** A missing mark stands beside a space. */
  private static final CharSet TRIGGERS = CharSet.of(" .,;:!?'\"-\u2018\u2019\u201C\u201D\u2010");

  /** Less likely repairs than any profile offers. */
  private static final double LEAST = .2;

  private final WordLayer layer;
  private final boolean isScan;
  private final Caution caution;

  /**
   * @param isScan whether the text is what a text recogniser put out
   * @param applyAt from which confidence a fix is applied in a damaged text
   */
  public MisreadPunctuation(WordLayer layer, boolean isScan, double applyAt) {
    this.layer = layer;
    this.isScan = isScan;
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
    Optional<GapDecoder> decoder = isScan ? layer.gaps() : Optional.empty();
    if (decoder.isEmpty()) {
      return List.of();
    }
    Evidence known = layer.evidence(text);
    List<GapRepair> repairs =
        decoder.get().repairs(text.chars(), known.noise(), () -> layer.gapEvidence(text), LEAST);
    if (repairs.isEmpty() || !layer.isOf(text, known)) {
      return List.of();
    }
    double bar = caution.applyAt(known.noise());
    List<Finding> findings = new ArrayList<>();
    for (GapRepair repair : repairs) {
      Fault fault = Fault.of(repair.kind());
      Finding finding = finding(fault, repair);
      boolean isJoined = repair.read().indexOf(' ') < 0; // names of files, compounds
      double least = isJoined ? Fault.SURE : fault.applyAt();
      boolean isSure = repair.confidence() >= Math.max(bar, least);
      findings.add(isSure ? finding : finding.onlyOffered());
    }
    return findings;
  }

  private static Finding finding(Fault fault, GapRepair repair) {
    return new Finding(
        fault.id(),
        new Span(repair.start(), repair.end()),
        Severity.ERROR,
        fault.message(),
        List.of(new Fix(repair.replacement(), repair.confidence())),
        because(repair));
  }

  private static List<String> because(GapRepair repair) {
    long times = Math.round(repair.times());
    String left = "`" + repair.left();
    String right = repair.right() + "`";
    return times < 2
        ? List.of()
        : List.of(
            left
                + repair.wanted()
                + right
                + " is "
                + times
                + " times likelier than "
                + left
                + repair.read()
                + right);
  }
}
