package org.emend.cli.eval;

import java.util.List;

/**
 * What one text came to.
 *
 * @param id which text
 * @param runs one for each threshold
 * @param suggestions what all proposals are worth; nothing unless asked for
 */
record TextResult(String id, List<Figures> runs, Suggestions suggestions) {

  TextResult {
    runs = List.copyOf(runs);
  }
}
