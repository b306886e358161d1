package org.emend.rules.flags;

import java.util.Optional;
import java.util.Set;

/** One way to tell a line that a page left around its article. Thread-safe. */
interface Residue {

  /** What is known of a line: which rule it breaks, and how much that says where. */
  record Hit(String rule, Weight weight) {}

  /** The rules it knows lines of. */
  Set<String> rules();

  /** The words of {@link LineWords} that such a line begins with. */
  Set<String> beginnings();

  /** The words that such a line ends with, if it may begin with any. */
  Set<String> endings();

  Optional<Hit> of(Line line);
}
