package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.emend.cli.io.Source;
import org.emend.core.resolve.Outcome;
import org.emend.core.resolve.Verdict;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.LosslessUtf8;

/**
 * Findings for people, one after the other as a good compiler shows them: what, where, the line
 * with the span marked, what is proposed and why.
 */
final class TextReporter implements Reporter {

  private final OutputStream out;
  private final Paint paint;
  private final boolean verbose;
  private String name = "";
  private Positions positions = new Positions();

  /**
   * A reporter that leaves the stream open.
   *
   * @param verbose whether to show findings that a surer fix made moot
   */
  TextReporter(OutputStream out, Paint paint, boolean verbose) {
    this.out = out;
    this.paint = paint;
    this.verbose = verbose;
  }

  @Override
  public void begin(Source source) {
    name = source.isStdin() ? "<stdin>" : Glyphs.of(source.name(), false);
    positions = new Positions();
  }

  @Override
  public void section(Cleaned cleaned) throws IOException {
    positions.enter(cleaned.section());
    if (!cleaned.hasVerdicts()) {
      return;
    }
    for (Verdict verdict : cleaned.verdicts()) {
      if (verbose || verdict.outcome() != Outcome.SHADOWED) {
        out.write(LosslessUtf8.encode(show(verdict, cleaned.section().text())));
      }
    }
  }

  private String show(Verdict verdict, String source) {
    Finding finding = verdict.finding();
    Severity severity = Grade.of(verdict);
    Positions.Place place = positions.at(finding.span().start());
    List<Snippet.Row> rows = Snippet.of(source, finding.span());
    long lastLine = place.line();
    for (Snippet.Row row : rows) {
      lastLine = Math.max(lastLine, place.line() + row.number());
    }
    String margin = " ".repeat(Long.toString(lastLine).length());
    StringBuilder shown = new StringBuilder();
    shown
        .append(paint.severity(severity, Grade.name(severity) + "[" + finding.rule() + "]"))
        .append(paint.bold(": " + Glyphs.of(finding.message(), true)))
        .append('\n');
    shown.append(margin).append(paint.frame("-->")).append(' ').append(name);
    shown.append(':').append(place.line()).append(':').append(place.column()).append('\n');
    String rule = margin + " " + paint.frame("|");
    shown.append(rule).append('\n');
    for (Snippet.Row row : rows) {
      String number = row.number() < 0 ? "" : Long.toString(place.line() + row.number());
      String text = row.text().stripTrailing();
      shown
          .append(" ".repeat(margin.length() - number.length()))
          .append(paint.frame(number + " |"))
          .append(text.isEmpty() ? "" : " " + text)
          .append('\n');
      if (!row.marks().isEmpty()) {
        int start = row.marks().indexOf('^');
        shown
            .append(rule)
            .append(' ')
            .append(row.marks(), 0, start)
            .append(paint.severity(severity, row.marks().substring(start)))
            .append('\n');
      }
    }
    notes(verdict, margin, shown);
    return shown.append('\n').toString();
  }

  private void notes(Verdict verdict, String margin, StringBuilder shown) {
    List<Fix> fixes = verdict.finding().fixes();
    switch (verdict.outcome()) {
      case APPLIED -> note("fix", proposals(fixes.subList(0, 1)), margin, shown);
      case OFFERED -> {
        note("offer", proposals(fixes), margin, shown);
        note("not applied", verdict.why(), margin, shown);
      }
      case REFUSED, SHADOWED -> {
        note("fix", proposals(fixes.subList(0, 1)), margin, shown);
        note("not applied", verdict.why(), margin, shown);
      }
      case FLAGGED -> {
        if (!fixes.isEmpty()) {
          String what = fixes.get(0).replacement().isEmpty() ? "delete it" : "repair it";
          String how = "--apply " + verdict.finding().rule();
          note("to " + what, paint.good(how), margin, shown);
        }
      }
    }
    for (String reason : verdict.finding().because()) {
      note("because", Glyphs.of(reason, true), margin, shown);
    }
  }

  private void note(String label, String text, String margin, StringBuilder shown) {
    if (!text.isEmpty()) {
      shown.append(margin).append(' ').append(paint.frame("=")).append(' ');
      shown.append(paint.bold(label + ":")).append(' ').append(text).append('\n');
    }
  }

  private String proposals(List<Fix> fixes) {
    StringBuilder shown = new StringBuilder();
    for (Fix fix : fixes) {
      String what =
          fix.replacement().isEmpty()
              ? "delete it"
              : paint.good(Glyphs.of(fix.replacement(), true));
      shown.append(shown.length() == 0 ? "" : ", ").append(what);
      shown.append(" (").append(confidence(fix.confidence())).append(')');
    }
    return shown.toString();
  }

  /** Two digits, three where it matters; cut, never rounded up to certainty. */
  private static String confidence(double confidence) {
    String digits = String.format(Locale.ROOT, "%.3f", Math.floor(confidence * 1000 + 1e-9) / 1000);
    return digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
