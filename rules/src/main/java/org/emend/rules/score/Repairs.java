package org.emend.rules.score;

import static org.emend.rules.score.Signals.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.Report;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Span;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.text.Passage;
import org.emend.rules.words.WordQuality;

/** What a cleaner found in a document, as signals. */
final class Repairs {

  private static final Set<String> MOJIBAKE =
      Set.of("encoding/mojibake", "encoding/single-byte-mixup");

  /** Findings about Emend rather than the text. */
  private static final String INTERNAL = "internal/";

  private static final double THOUSAND = 1000;

  private Repairs() {}

  static void measure(Tokens tokens, List<Report> reports, Locale language, Signals signals) {
    long edited = 0;
    long flagged = 0;
    long mojibake = 0;
    List<String> passages = new ArrayList<>();
    for (Report report : reports) {
      List<Span> edits = report.patch().edits().stream().map(Edit::span).toList();
      edited += new ProseSpans(report.document(), edits).words();
      flagged += new ProseSpans(report.document(), flags(report)).length();
      mojibake += new ProseSpans(report.document(), mojibake(report)).length();
      report.document().passages().stream().map(Passage::text).forEach(passages::add);
    }
    signals.put("mojibake_density", share(THOUSAND * mojibake, tokens.length));
    signals.put("edit_ratio", share(edited, tokens.chunks()));
    signals.put("flagged_share", share(flagged, tokens.length));
    WordQuality.of(passages, language)
        .ifPresent(
            quality -> {
              signals.put("ocr_quality", quality.known());
              signals.put("ocr_noise", quality.noise());
            });
  }

  private static List<Span> flags(Report report) {
    return report.verdicts(Outcome.FLAGGED).stream()
        .map(Verdict::finding)
        .filter(finding -> !finding.rule().startsWith(INTERNAL))
        .map(finding -> finding.span())
        .toList();
  }

  /** What is repaired, and what is only offered or cannot be. */
  private static List<Span> mojibake(Report report) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.outcome() != Outcome.SHADOWED)
        .map(Verdict::finding)
        .filter(finding -> MOJIBAKE.contains(finding.rule()))
        .map(finding -> finding.span())
        .toList();
  }
}
