package org.emend.rules.flags;

import java.util.Optional;
import org.emend.core.rule.Severity;

/** How much a line that a page leaves around an article says at which place. */
enum Weight {
  /** Hardly ever a line of the text itself: a warning at its edges, a note inside. */
  SURE,
  /** The same where the text ends; a note elsewhere, since texts may begin with it. */
  CLOSING,
  /** A warning where the text begins, and nothing elsewhere. */
  FIRST,
  /** A warning where the text ends, and nothing elsewhere. */
  LAST,
  /** May be a heading: a note at the edges, and nothing elsewhere. */
  LIKELY;

  /** The severity at a place; empty where the line is left alone. */
  Optional<Severity> at(Outline.Edge edge) {
    boolean warns =
        switch (this) {
          case SURE -> edge.head() || edge.tail();
          case CLOSING, LAST -> edge.tail();
          case FIRST -> edge.head() && !edge.manyCredits();
          case LIKELY -> false;
        };
    boolean notes =
        switch (this) {
          case SURE, CLOSING -> true;
          case FIRST, LAST -> warns;
          case LIKELY -> (edge.head() || edge.tail()) && edge.article();
        };
    return notes
        ? Optional.of(warns && edge.article() ? Severity.WARNING : Severity.INFO)
        : Optional.empty();
  }
}
