package org.emend.cli.run;

import java.util.List;
import java.util.Optional;
import org.emend.cli.report.Cleaned;
import org.emend.cli.report.QualityJson;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.formats.RecordField;
import org.emend.formats.Section;
import org.emend.formats.log.Hunk;
import org.emend.rules.score.Score;
import org.emend.rules.score.Scorer;

/**
 * How a run scores what it reads.
 *
 * @param withRules whether rules ran, so that there is a report to score
 * @param intoRecords whether a record gets its score as a field
 */
public record Scoring(Scorer scorer, QualityJson json, boolean withRules, boolean intoRecords) {

  /** The field of records that holds their score. */
  public static final RecordField FIELD =
      new RecordField("quality", List.of("signals", "profiles", "tool"));

  /** Who adds the field, in an edit log. */
  private static final String RULE = "internal/score";

  /** A section with its score. A record is scored as a whole, its fields one after the other. */
  Cleaned score(Cleaned cleaned) {
    String text = String.join("\n\n", cleaned.section().prose());
    Score score = withRules ? scorer.score(text, cleaned.reports()) : scorer.score(text);
    return cleaned.with(score);
  }

  /** What puts the score into a record; nothing where its field is another's. */
  Optional<Patch> field(Cleaned cleaned) {
    return FIELD.patch(cleaned.section().text(), json.of(cleaned.score().orElseThrow()));
  }

  static List<Hunk> hunks(Section section, Patch field) {
    return field.edits().stream().map(edit -> hunk(section, edit)).toList();
  }

  private static Hunk hunk(Section section, Edit edit) {
    return new Hunk(
        section.record(),
        section.offset() + edit.span().start(),
        edit.before(),
        edit.after(),
        List.of(RULE),
        1);
  }
}
