package org.emend.cli.eval;

import java.util.List;

/**
 * What one text came to.
 *
 * @param id which text
 * @param runs one for each threshold
 * @param suggestions what all proposals are worth; nothing unless asked for
 * @param edits each fix that was applied, run by run; nothing unless asked for
 */
record TextResult(String id, List<Figures> runs, Suggestions suggestions, List<JudgedEdit> edits) {

  TextResult {
    runs = List.copyOf(runs);
    edits = List.copyOf(edits);
  }
}
