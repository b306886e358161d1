package org.emend.cli;

/** A command line that makes no sense. The message says what is wrong and what would be right. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
