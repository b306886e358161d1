package org.emend.cli.report;

import org.emend.core.rule.Severity;

/** Colours on a terminal, or none. */
enum Paint {
  PLAIN,
  COLOURED;

  private static final String BOLD = "\u001B[1m";
  private static final String FRAME = "\u001B[1;34m";
  private static final String GOOD = "\u001B[1;32m";
  private static final String RESET = "\u001B[0m";

  /** The lines and numbers around what matters. */
  String frame(String text) {
    return with(FRAME, text);
  }

  String bold(String text) {
    return with(BOLD, text);
  }

  /** What is proposed. */
  String good(String text) {
    return with(GOOD, text);
  }

  String severity(Severity severity, String text) {
    return with(
        switch (severity) {
          case ERROR -> "\u001B[1;31m";
          case WARNING -> "\u001B[1;33m";
          case INFO -> "\u001B[1;36m";
        },
        text);
  }

  private String with(String style, String text) {
    return this == COLOURED && !text.isBlank() ? style + text + RESET : text;
  }
}
