package org.emend.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Profile;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.Document;
import org.emend.core.text.Facts;
import org.emend.core.text.Passage;

/**
 * Cleans documents: runs the rules stage by stage, applies what the profile allows, and accounts
 * for all of it. The same document always gives the same report.
 *
 * <p>Immutable and thread-safe, given rules that are.
 */
public final class Cleaner {

  private static final Set<Stage> BEFORE_FACTS = EnumSet.range(Stage.ENCODING, Stage.LAYOUT);
  private static final Set<Stage> AFTER_FACTS = EnumSet.range(Stage.WORDS, Stage.FLAGS);

  /** A repair can uncover a fault of an earlier stage; repairs change what a document says. */
  private static final int MOST_ROUNDS = 5;

  /** Where one passage of so many was changed, what the document says of itself stands. */
  private static final int FEW = 20;

  private static final Comparator<Verdict> BY_PLACE =
      Comparator.comparing((Verdict v) -> v.finding().span())
          .thenComparing(v -> v.finding().rule())
          .thenComparing(Verdict::outcome)
          .thenComparing(v -> v.finding().message())
          .thenComparing(v -> v.finding().fixes().toString());

  private final RuleSet rules;

  private Cleaner(RuleSet rules) {
    this.rules = rules;
  }

  /** A cleaner with those of the rules that the profile enables; their order does not matter. */
  public static Cleaner of(Profile profile, List<Rule> rules) {
    return of(profile, rules, List.of());
  }

  /** A cleaner whose findings are heard by judges, in their order, before it acts on them. */
  public static Cleaner of(Profile profile, List<Rule> rules, List<Judge> judges) {
    return new Cleaner(new RuleSet(profile, rules, judges));
  }

  /** Cleans one document. Never fails: what goes wrong inside is an {@code internal/*} finding. */
  public Report clean(Document document) {
    List<PassageRun> runs = wake(document);
    if (runs.isEmpty()) {
      return Report.unchanged(document, List.of());
    }
    Facts asItCame = facts(document.passages().stream().map(Passage::text).toList());
    for (PassageRun run : runs) {
      run(run, BEFORE_FACTS, asItCame);
    }
    boolean changed = runs.stream().anyMatch(PassageRun::isChanged);
    Facts facts = changed ? facts(textsOf(document, runs)) : asItCame;
    int since = 0;
    List<PassageRun> restless = new ArrayList<>(0);
    for (PassageRun run : runs) {
      since += run(run, AFTER_FACTS, facts) ? 1 : 0;
      if (run.isChanged()) {
        restless.add(run);
      }
    }
    settle(document, runs, restless, facts, since);
    return report(document, runs);
  }

  /** A run for every passage in which some rule's trigger stands. */
  private List<PassageRun> wake(Document document) {
    List<Passage> passages = document.passages();
    List<PassageRun> runs = new ArrayList<>(0);
    Triggers.Scan scan = rules.triggers().new Scan();
    for (int i = 0; i < passages.size(); i++) {
      long seen = scan.of(passages.get(i).text());
      if (seen != 0) {
        runs.add(new PassageRun(rules, document, i, seen));
      }
    }
    return runs;
  }

  private Facts facts(List<String> texts) {
    return Facts.of(texts, rules.profile().locale());
  }

  /** The prose of all passages as it stands. */
  private static List<String> textsOf(Document document, List<PassageRun> runs) {
    List<String> texts = new ArrayList<>();
    document.passages().forEach(passage -> texts.add(passage.text()));
    runs.forEach(run -> texts.set(run.index(), run.text()));
    return texts;
  }

  private static boolean run(PassageRun run, Set<Stage> stages, Facts facts) {
    boolean applied = false;
    for (Stage stage : stages) {
      applied |= run.run(stage, facts);
    }
    return applied;
  }

  /**
   * Goes through all stages again until there is nothing more to do. Where much was repaired the
   * document says other things of itself: it is asked anew, and all its passages are looked at, so
   * that another run, which would do just that, finds nothing.
   *
   * @param restless what was changed
   * @param since how many passages were changed after the facts were taken
   */
  private void settle(
      Document document, List<PassageRun> runs, List<PassageRun> restless, Facts facts, int since) {
    List<PassageRun> again = restless;
    Facts known = facts;
    int moved = since;
    for (int round = 2; round <= MOST_ROUNDS && !again.isEmpty(); round++) {
      if (moved > 0 && moved * FEW >= runs.size()) {
        known = facts(textsOf(document, runs));
        again = runs;
      }
      List<PassageRun> changed = new ArrayList<>(0);
      for (PassageRun run : again) {
        run.startRound();
        if (run(run, EnumSet.allOf(Stage.class), known)) {
          changed.add(run);
        }
      }
      again = changed;
      moved = changed.size();
    }
    for (PassageRun run : again) {
      run.report("internal/unstable", "the repairs of this passage do not come to rest");
    }
  }

  private static Report report(Document document, List<PassageRun> runs) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (PassageRun run : runs) {
      verdicts.addAll(run.verdicts());
      edits.addAll(run.patch().edits());
    }
    verdicts.sort(BY_PLACE);
    Patch patch = Patch.of(edits);
    if (patch.isEmpty()) {
      return Report.unchanged(document, verdicts);
    }
    String text = patch.apply(document.text());
    return SelfCheck.fault(document, patch, text)
        .map(fault -> Report.unchanged(document, List.of(selfCheckFailed(document, fault))))
        .orElseGet(() -> new Report(document, text, patch, verdicts));
  }

  private static Verdict selfCheckFailed(Document document, String fault) {
    Finding finding =
        Finding.flag(
            "internal/self-check",
            new Span(0, document.text().length()),
            Severity.ERROR,
            "the repairs were withdrawn, the text is as it came",
            fault);
    return new Verdict(finding, Outcome.FLAGGED);
  }
}
