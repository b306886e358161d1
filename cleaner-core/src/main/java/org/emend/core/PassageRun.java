package org.emend.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.Document;
import org.emend.core.text.Facts;
import org.emend.core.text.LosslessUtf8;
import org.emend.core.text.Passage;
import org.emend.core.text.Segment;
import org.emend.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One passage on its way through the stages: its text as it stands, and the patch that led there.
 *
 * <p>A passage is a closed world, so all is in coordinates of its extent; only {@link #verdicts}
 * and {@link #patch} speak of the document.
 */
final class PassageRun {

  /** Passages shorter than this have no change budget: one repair may be a large share of them. */
  private static final int BUDGETED_LENGTH = 2_000;

  private final RuleSet rules;
  private final Passage passage;
  private final Text.Place place;
  private final int offset;
  private final Document document;
  private final boolean hasFixed;

  /** The text as it stands; null until there is something to say of it, as in most passages. */
  private @Nullable Lift lift;

  private Patch patch = Patch.EMPTY;
  private long triggered;

  /** What later rounds cannot take back: applied, or lost against something applied. */
  private final List<Verdict> settled = new ArrayList<>();

  /** What the round under way leaves open; the next round finds it again, or finds it gone. */
  private final List<Verdict> open = new ArrayList<>();

  PassageRun(RuleSet rules, Document document, int index, long triggered) {
    this.rules = rules;
    this.passage = document.passages().get(index);
    this.place =
        new Text.Place(
            index,
            index == 0 && document.first(),
            index == document.passages().size() - 1 && document.last(),
            passage.whole());
    this.triggered = triggered;
    this.offset = passage.extent().start();
    this.document = document;
    this.hasFixed = passage.segments().stream().anyMatch(s -> s.kind() == Segment.Kind.FIXED);
  }

  private Lift lift() {
    Lift known = lift;
    if (known == null) {
      known =
          new Lift(
              passage.text(),
              passage.extent().of(document.text()),
              passage.segments().stream().map(s -> s.shiftedSource(-offset)).toList(),
              document.escape());
      lift = known;
    }
    return known;
  }

  /** Which passage of the document this is. */
  int index() {
    return place.index();
  }

  boolean isChanged() {
    return !patch.isEmpty();
  }

  /** The prose as it stands. */
  String text() {
    return lift == null ? passage.text() : lift.prose();
  }

  /** The patch so far, in coordinates of the document. */
  Patch patch() {
    return patch.withoutNoOps().shifted(offset);
  }

  /** Runs a stage; returns whether anything was applied. */
  boolean run(Stage stage, Facts facts) {
    List<Finding> findings = find(stage, facts);
    if (findings.isEmpty()) {
      return false;
    }
    List<Verdict> verdicts = rules.resolver().resolve(stage, findings, this::refusal);
    if (stage == Stage.WORDS && isOverBudget(verdicts)) {
      verdicts = verdicts.stream().map(PassageRun::offered).toList();
    }
    TreeMap<Span, Edit> edits = new TreeMap<>(); // two rules may propose the same
    Patch inverse = patch.inverse();
    for (Verdict verdict : verdicts) {
      if (verdict.outcome() == Outcome.APPLIED) {
        edits.put(verdict.finding().span(), edit(verdict.finding()));
      }
      Verdict placed =
          new Verdict(inSource(verdict.finding(), inverse), verdict.outcome(), verdict.why());
      boolean stays = verdict.outcome() == Outcome.APPLIED || verdict.outcome() == Outcome.SHADOWED;
      (stays ? settled : open).add(placed);
    }
    if (edits.isEmpty()) {
      return false;
    }
    Lift.Step step = lift().apply(List.copyOf(edits.values()));
    lift = step.after();
    patch = patch.then(step.patch());
    triggered = rules.triggers().new Scan().of(text());
    return true;
  }

  /** Forgets what the last round left open. */
  void startRound() {
    open.clear();
  }

  /** Adds a finding about the passage as a whole. */
  void report(String rule, String message, String... because) {
    settled.add(
        new Verdict(
            Finding.flag(
                rule, new Span(0, passage.extent().length()), Severity.ERROR, message, because),
            Outcome.FLAGGED));
  }

  /** All verdicts, in coordinates of the document. */
  List<Verdict> verdicts() {
    List<Verdict> all = new ArrayList<>(settled);
    all.addAll(open);
    boolean isOffered = false;
    for (Verdict verdict : all) {
      isOffered |= verdict.outcome() == Outcome.OFFERED;
    }
    TreeMap<Integer, Span> hunks = new TreeMap<>();
    if (isOffered) {
      patch.withoutNoOps().edits().forEach(hunk -> hunks.put(hunk.span().start(), hunk.span()));
    }
    List<Verdict> placed = new ArrayList<>(all.size());
    // A rule that fails does so in every round.
    for (Verdict verdict : areApart(all) ? all : new LinkedHashSet<>(all)) {
      Verdict v = isOffered && isInside(hunks, verdict) ? shadowed(verdict) : verdict;
      Finding finding = v.finding();
      placed.add(
          offset == 0
              ? v
              : new Verdict(finding.at(finding.span().shifted(offset)), v.outcome(), v.why()));
    }
    return placed;
  }

  /** Whether each verdict begins behind the one before, so that none is there twice. */
  private static boolean areApart(List<Verdict> verdicts) {
    int last = -1;
    for (Verdict verdict : verdicts) {
      if (verdict.finding().span().start() <= last) {
        return false;
      }
      last = verdict.finding().span().start();
    }
    return true;
  }

  private List<Finding> find(Stage stage, Facts facts) {
    List<Finding> findings = new ArrayList<>();
    Text text = null;
    for (RuleSet.Entry entry : rules.of(stage)) {
      if ((entry.trigger() & triggered) != 0) {
        text = text == null ? new Text(text(), facts, place) : text;
        find(entry.rule(), text, findings);
      }
    }
    return text == null || findings.isEmpty() ? findings : judged(stage, text, findings);
  }

  /** A judge that fails is not heard in this passage. */
  private List<Finding> judged(Stage stage, Text text, List<Finding> findings) {
    List<Finding> judged = findings;
    for (Judge judge : rules.judges(stage)) {
      try {
        judged = Hearing.of(judge, text, judged);
      } catch (RuntimeException | StackOverflowError e) {
        report("internal/judge-failed", "a judge failed here and was not heard", e.toString());
      }
    }
    return judged;
  }

  /** A rule that fails costs its own findings in this passage, never the run. */
  private void find(Rule rule, Text text, List<Finding> findings) {
    try {
      List<Finding> found = rule.check(text);
      Set<String> ids = rule.ids();
      for (Finding finding : found) {
        if (finding.span().end() > text.chars().length() || !ids.contains(finding.rule())) {
          throw new IllegalStateException("not a finding of this rule in this text: " + finding);
        }
      }
      for (Finding finding : found) {
        if (rules.wants(rule.stage(), finding, text.chars()) && !isFixed(finding.span())) {
          findings.add(finding);
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      report(
          "internal/rule-failed",
          "a rule failed here and was left out: " + String.join(", ", rule.ids()),
          e.toString());
    }
  }

  /** Of what stands for markup there is nothing to say. */
  private boolean isFixed(Span span) {
    return hasFixed && !span.isEmpty() && lift().isFixed(span);
  }

  private Optional<String> refusal(Finding finding) {
    Span span = finding.span();
    String replacement = finding.fixes().get(0).replacement();
    if (splitsPair(text(), span.start()) || splitsPair(text(), span.end())) {
      return Optional.of("splits a surrogate pair");
    }
    if (LosslessUtf8.firstLoneSurrogate(replacement, 0) >= 0) {
      return Optional.of("puts in half a surrogate pair");
    }
    if (replacement.equals(span.of(text()))) {
      return Optional.of("changes nothing");
    }
    return lift().refusal(span);
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private boolean isOverBudget(List<Verdict> verdicts) {
    int length = text().length();
    if (length < BUDGETED_LENGTH) {
      return false;
    }
    long touched =
        verdicts.stream()
            .filter(v -> v.outcome() == Outcome.APPLIED)
            .map(v -> v.finding().span())
            .distinct()
            .mapToInt(Span::length)
            .sum();
    return touched > rules.profile().changeBudget() * length;
  }

  private static Verdict offered(Verdict verdict) {
    return verdict.outcome() == Outcome.APPLIED || verdict.outcome() == Outcome.SHADOWED
        ? new Verdict(
            verdict.finding(), Outcome.OFFERED, "too much of the passage would change unattended")
        : verdict;
  }

  private Edit edit(Finding finding) {
    return new Edit(
        finding.span(), finding.span().of(text()), finding.fixes().get(0).replacement());
  }

  /**
   * The finding in coordinates of the passage's source as it came. Where its span began or ended
   * inside an earlier replacement or an entity it now covers all of that, so its fixes are given
   * the rest of it.
   */
  private Finding inSource(Finding finding, Patch inverse) {
    Span now = lift().toSource(finding.span());
    Span source = patch.toSource(now);
    Span wide = inverse.toSource(source);
    String left = lift().source().substring(Math.min(wide.start(), now.start()), now.start());
    String right = lift().source().substring(now.end(), Math.max(wide.end(), now.end()));
    Span whole = lift().overEntities(finding.span());
    if (wide.equals(now) && whole.equals(finding.span())) {
      return escaped(finding.at(source));
    }
    String head = text().substring(whole.start(), finding.span().start());
    String tail = text().substring(finding.span().end(), whole.end());
    List<Fix> fixes =
        finding.fixes().stream()
            .map(
                f ->
                    new Fix(
                        left + lift().escape().apply(head + f.replacement() + tail) + right,
                        f.confidence()))
            .toList();
    return finding.at(source).withFixes(fixes);
  }

  /** The finding with its fixes as they are written in the source: mostly as they are. */
  private Finding escaped(Finding finding) {
    List<Fix> escaped = new ArrayList<>(finding.fixes().size());
    boolean same = true;
    for (Fix fix : finding.fixes()) {
      String written = lift().escape().apply(fix.replacement());
      same &= written.equals(fix.replacement());
      escaped.add(new Fix(written, fix.confidence()));
    }
    return same ? finding : finding.withFixes(escaped);
  }

  private static boolean isInside(TreeMap<Integer, Span> hunks, Verdict verdict) {
    Span span = verdict.finding().span();
    Map.Entry<Integer, Span> before = hunks.lowerEntry(span.end());
    return verdict.outcome() == Outcome.OFFERED
        && before != null
        && before.getValue().overlaps(span);
  }

  private static Verdict shadowed(Verdict offer) {
    return new Verdict(offer.finding(), Outcome.SHADOWED, "a surer fix changes this place");
  }
}
