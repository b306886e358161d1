package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Severity;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * What is left of an apostrophe whose other two bytes, controls in Latin-1, were dropped: the bare
 * â of {@code isn\u00E2t}. The word has to be a contraction or a possessive; quotation marks, of
 * which the same is left, are not told from each other so.
 */
final class BareLead {

  private static final char LEAD = '\u00E2';
  private static final String APOSTROPHE = "\u2019";

  /** Less sure ones are words of languages that write an â. */
  private static final double LEAST = .98;

  private BareLead() {}

  /** All that there are in a passage. */
  static List<Finding> in(Text text, String rule, Lexicon english) {
    String chars = text.chars();
    int at = chars.indexOf(LEAD);
    if (at < 0) {
      return List.of();
    }
    if (!text.facts().isIn("en") && !text.facts().isIn("")) {
      return List.of();
    }
    Specimen specimen = new Specimen(text, 1);
    List<Finding> findings = new ArrayList<>();
    LostApostrophe lost = new LostApostrophe(text, english);
    for (; at >= 0; at = chars.indexOf(LEAD, at + 1)) {
      Span run = new Span(at, at + 1);
      double confidence = isBetweenAscii(chars, at) ? lost.confidence(run) : 0;
      if (confidence >= LEAST && !isShown(specimen, run)) { // which may ask for all words
        String message = "an apostrophe in UTF-8 that lost two of its three bytes";
        Fix fix = new Fix(APOSTROPHE, confidence);
        findings.add(Finding.fix(rule, run, Severity.WARNING, message, fix));
      }
    }
    return findings;
  }

  private static boolean isShown(Specimen specimen, Span run) {
    return specimen.isSpecimen(run, APOSTROPHE) || specimen.isTopic() || specimen.isInAddress(run);
  }

  /** Elsewhere it is a letter, or begins a sequence. */
  private static boolean isBetweenAscii(String chars, int at) {
    return at > 0
        && at + 1 < chars.length()
        && chars.charAt(at - 1) < 0x80
        && chars.charAt(at + 1) < 0x80;
  }
}
