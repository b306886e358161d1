package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.patch.Edit;
import org.emend.core.patch.Patch;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * UTF-8 that was read as another encoding, once or several times: {@code cafÃ©} for café.
 *
 * <p>Layer by layer the likeliest misreading is undone, until the text is likeliest as it is. Left
 * alone is what text may well hold, such as {@code CAFÉ™}, whatever its bytes would say; what is
 * shown as an example is flagged.
 */
public final class Mojibake implements Rule {

  private static final String ID = "encoding/mojibake";

  /** Different pages one after the other; each of them may have done it several times. */
  private static final int MOST_LAYERS = 4;

  /**
   * In a text about encodings, damage may be an example even where nothing says so; and an address
   * works as it is or not at all.
   */
  private static final double MAY_BE_MEANT = .9;

  /** What was put into capitals may have had a small letter for a reason. */
  private static final double UPPER_CASED = .9;

  private final Lexicon english;

  /** Takes English, for the apostrophes of which hardly anything is left. */
  public Mojibake(Lexicon english) {
    this.english = english;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.ENCODING;
  }

  @Override
  public CharSet triggers() {
    return Utf8Shape.leads();
  }

  @Override
  public List<Finding> check(Text text) {
    Patch patch = Patch.EMPTY;
    String now = text.chars();
    List<Layer> layers = new ArrayList<>();
    Misreading misreading = Misreading.likeliest(now, text.facts());
    while (misreading != null && layers.size() < MOST_LAYERS) {
      Layer layer = Layer.of(misreading, now, patch);
      layers.add(layer);
      now = layer.step().apply(now);
      patch = patch.then(layer.step());
      misreading = Misreading.likeliest(now, text.facts());
    }
    List<Finding> findings = new ArrayList<>(BareLead.in(text, ID, english));
    if (!layers.isEmpty()) {
      findings.addAll(findings(text, patch.withoutNoOps(), layers));
    }
    return findings;
  }

  /**
   * One misreading undone.
   *
   * @param spans where, in the passage as it came
   * @param confidences of each
   */
  private record Layer(String page, Patch step, List<Span> spans, List<Double> confidences) {

    static Layer of(Misreading misreading, String text, Patch before) {
      List<Edit> edits = new ArrayList<>();
      List<Span> spans = new ArrayList<>();
      List<Double> confidences = new ArrayList<>();
      for (MisreadUtf8.Run run : misreading.runs()) {
        edits.add(new Edit(run.span(), run.span().of(text), run.replacement()));
        spans.add(before.toSource(run.span()));
        confidences.add(misreading.confidence(run));
      }
      return new Layer(misreading.page().name(), Patch.of(edits), spans, confidences);
    }

    /** Lowers the confidence of each hunk to that of its parts here. */
    void weaken(List<Edit> hunks, double[] confidence) {
      int hunk = 0;
      for (int i = 0; i < spans.size(); i++) {
        while (hunk < hunks.size() && hunks.get(hunk).span().end() <= spans.get(i).start()) {
          hunk++;
        }
        if (hunk < hunks.size() && hunks.get(hunk).span().overlaps(spans.get(i))) {
          confidence[hunk] = Math.min(confidence[hunk], confidences.get(i));
        }
      }
    }
  }

  private static List<Finding> findings(Text text, Patch patch, List<Layer> layers) {
    List<Edit> hunks = patch.edits();
    double[] confidence = new double[hunks.size()];
    Arrays.fill(confidence, 1);
    layers.forEach(layer -> layer.weaken(hunks, confidence));
    Specimen specimen = new Specimen(text, hunks.size());
    String pages = String.join(", then as ", layers.stream().map(Layer::page).toList());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < hunks.size(); i++) {
      Edit hunk = hunks.get(i);
      if (specimen.isSpecimen(hunk.span(), hunk.after())) {
        String message = "looks like UTF-8 read as " + pages + ", and like an example of it";
        findings.add(Finding.flag(ID, hunk.span(), Severity.INFO, message));
      } else {
        boolean doubtful = specimen.isTopic() || specimen.isInAddress(hunk.span());
        double most = doubtful ? MAY_BE_MEANT : 1;
        Fix fix = fix(text.chars(), hunk, Math.min(most, confidence[i]));
        findings.add(
            Finding.fix(ID, hunk.span(), Severity.WARNING, "UTF-8 that was read as " + pages, fix));
      }
    }
    return findings;
  }

  /**
   * The fix for a hunk. In a word of capitals a small letter is one whose bytes were no letters
   * when the text was put into capitals; {@code CAFÃ©} was CAFÉ, most likely.
   */
  private static Fix fix(String chars, Edit hunk, double confidence) {
    String upper = hunk.after().toUpperCase(Locale.ROOT);
    Span span = hunk.span();
    boolean capitals =
        span.start() > 1
            && Character.isUpperCase(chars.charAt(span.start() - 1))
            && Character.isUpperCase(chars.charAt(span.start() - 2))
            && (span.end() == chars.length() || !Character.isLowerCase(chars.charAt(span.end())));
    return capitals && !upper.equals(hunk.after()) && upper.length() == hunk.after().length()
        ? new Fix(upper, Math.min(confidence, UPPER_CASED))
        : new Fix(hunk.after(), confidence);
  }
}
