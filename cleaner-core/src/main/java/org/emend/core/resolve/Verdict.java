package org.emend.core.resolve;

import org.emend.core.rule.Finding;

/**
 * A finding and what became of it.
 *
 * @param finding its span, and what its fixes replace, in the source of the document
 * @param why the reason, where the outcome alone does not say it; may be empty
 */
public record Verdict(Finding finding, Outcome outcome, String why) {

  public Verdict(Finding finding, Outcome outcome) {
    this(finding, outcome, "");
  }
}
