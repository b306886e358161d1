package org.emend.core.resolve;

/** What became of a finding. */
public enum Outcome {
  /** Its first fix is in the cleaned text. */
  APPLIED,
  /** Too doubtful to apply unattended: it waits for somebody to decide. */
  OFFERED,
  /** Pointed out; there is nothing worth proposing. */
  FLAGGED,
  /** Another, surer fix changed the same place. */
  SHADOWED,
  /** It could not be applied where it stands, for the reason given. */
  REFUSED
}
