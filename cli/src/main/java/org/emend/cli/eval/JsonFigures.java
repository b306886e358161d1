package org.emend.cli.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emend.cli.report.JsonText;
import org.emend.rules.measure.ErrorKind;
import org.emend.rules.measure.Folding;
import org.emend.rules.measure.Judgement;
import org.emend.rules.measure.Reliability;
import org.emend.rules.measure.Score;

/** An evaluation for programs, with each text's score; what {@code --compare} reads. */
public final class JsonFigures {

  private final JsonGenerator json;
  private final Plan plan;

  private JsonFigures(Plan plan, OutputStream out) throws IOException {
    this.plan = plan;
    this.json = new JsonFactory().createGenerator(new JsonText(out));
  }

  /** Writes an evaluation and flushes the stream. */
  public static void write(Plan plan, String version, List<SetResult> sets, OutputStream out)
      throws IOException {
    JsonFigures figures = new JsonFigures(plan, out);
    try (JsonGenerator json = figures.json) {
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeStringField("version", version);
      json.writeStringField("profile", plan.profile().name());
      json.writeEndObject();
      json.writeBooleanField("foldQuotes", plan.folding() == Folding.QUOTES);
      json.writeArrayFieldStart("sets");
      for (SetResult set : sets) {
        figures.set(set);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void set(SetResult set) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", set.path());
    json.writeNumberField("texts", set.texts());
    json.writeNumberField("skipped", set.skipped());
    json.writeArrayFieldStart("runs");
    for (SetResult.Run run : set.runs()) {
      run(run, set.isCleanedElsewhere());
    }
    json.writeEndArray();
    if (plan.candidates()) {
      candidates(set.suggestions());
    }
    if (plan.calibration()) {
      calibration(set.suggestions());
    }
    json.writeEndObject();
  }

  private void run(SetResult.Run run, boolean isCleanedElsewhere) throws IOException {
    Figures sum = run.sum();
    Score score = sum.score();
    json.writeStartObject();
    if (!isCleanedElsewhere) {
      json.writeNumberField("applyAt", run.applyAt());
    }
    json.writeNumberField("cerBefore", score.cerBefore());
    json.writeNumberField("cer", score.cer());
    json.writeNumberField("cerReduction", score.cerReduction());
    json.writeNumberField("werBefore", score.werBefore());
    json.writeNumberField("wer", score.wer());
    json.writeNumberField("werReduction", score.werReduction());
    json.writeNumberField("fix", score.fix());
    json.writeNumberField("broken", score.brokenRate());
    json.writeObjectFieldStart("counts");
    counts(score);
    json.writeEndObject();
    if (!isCleanedElsewhere) {
      json.writeNumberField("edits", sum.edits());
      if (plan.twice()) {
        json.writeNumberField("secondEdits", sum.secondEdits());
      }
      if (plan.byRule()) {
        rules(sum);
      }
      json.writeNumberField("wordsPerCpuSecond", sum.wordsPerCpuSecond());
      json.writeNumberField("wordsPerSecond", sum.wordsPerSecond());
    }
    if (plan.kinds()) {
      kinds(sum);
    }
    json.writeArrayFieldStart("perText");
    for (SetResult.Text text : run.texts()) {
      json.writeStartObject();
      json.writeStringField("id", text.id());
      counts(text.score());
      if (!isCleanedElsewhere) {
        json.writeNumberField("edits", text.edits());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(Score score) throws IOException {
    json.writeNumberField("characters", score.characters());
    json.writeNumberField("words", score.words());
    json.writeNumberField("characterErrorsBefore", score.characterErrorsBefore());
    json.writeNumberField("characterErrors", score.characterErrors());
    json.writeNumberField("wordErrorsBefore", score.wordErrorsBefore());
    json.writeNumberField("wordErrors", score.wordErrors());
    json.writeNumberField("wrong", score.wrong());
    json.writeNumberField("right", score.right());
    json.writeNumberField("fixed", score.fixed());
    json.writeNumberField("broken", score.broken());
  }

  private void kinds(Figures sum) throws IOException {
    json.writeArrayFieldStart("kinds");
    for (Map.Entry<ErrorKind, long[]> kind : sum.kinds().entrySet()) {
      json.writeStartObject();
      json.writeStringField("kind", kind.getKey().label());
      json.writeNumberField("wrong", kind.getValue()[0]);
      json.writeNumberField("fixed", kind.getValue()[1]);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rules(Figures sum) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, long[]> rule : sum.rules().entrySet()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.getKey());
      for (Judgement judgement : Judgement.values()) {
        json.writeNumberField(
            judgement.name().toLowerCase(Locale.ROOT), rule.getValue()[judgement.ordinal()]);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void candidates(Suggestions suggestions) throws IOException {
    json.writeObjectFieldStart("candidates");
    json.writeNumberField("wrong", suggestions.wrong());
    long[] within = suggestions.within();
    for (int i = 0; i < within.length; i++) {
      json.writeNumberField("within" + Suggestions.PLACES[i], within[i]);
    }
    json.writeEndObject();
  }

  private void calibration(Suggestions suggestions) throws IOException {
    json.writeObjectFieldStart("calibration");
    json.writeNumberField("expectedError", suggestions.all().expectedError());
    json.writeArrayFieldStart("bins");
    for (Reliability.Bin bin : suggestions.all().bins()) {
      json.writeStartObject();
      bin(bin);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Reliability> rule : suggestions.byRule().entrySet()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.getKey());
      json.writeNumberField("expectedError", rule.getValue().expectedError());
      bin(rule.getValue().whole());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void bin(Reliability.Bin bin) throws IOException {
    json.writeNumberField("from", bin.from());
    json.writeNumberField("to", bin.to());
    json.writeNumberField("fixes", bin.count());
    json.writeNumberField("right", bin.right());
    json.writeNumberField("stated", bin.stated());
    json.writeNumberField("observed", bin.observed());
    json.writeNumberField("low", bin.interval().low());
    json.writeNumberField("high", bin.interval().high());
  }
}
