package org.emend.core.rule;

/** How much a finding matters to whoever runs a check. */
public enum Severity {
  /** Worth knowing; never fails a check unless asked to. */
  INFO,
  /** Probably a fault of the text; fails a check by default. */
  WARNING,
  /** Certainly a fault that readers will trip over. */
  ERROR
}
