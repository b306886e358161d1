package org.emend.rules.flags;

import java.util.Optional;
import java.util.Set;

/** One way to tell a line that a page left around its article. Thread-safe. */
interface Residue {

  /** What is known of a line: which rule it breaks, and how much that says where. */
  record Hit(String rule, Weight weight) {}

  /** The rules it knows lines of. */
  Set<String> rules();

  /** Behind the first word of a beginning: anything may follow, or nothing. */
  String ANYTHING = " +";

  /**
   * How such a line begins: the one word of {@link LineWords} that it consists of, its first two,
   * or its first and {@link #ANYTHING}.
   */
  Set<String> beginnings();

  /** The words that such a line ends with, if it may begin with any. */
  Set<String> endings();

  Optional<Hit> of(Line line);
}
