package org.emend.core.rule;

import java.util.List;
import org.emend.core.text.Text;

/**
 * A second opinion on what the rules found: it sees the findings of all rules of a stage in one
 * passage before it is decided which are applied.
 *
 * <p>A judge may change confidences, put fixes in another order, add to what speaks for a finding,
 * or drop it. It moves no span and invents no text; the cleaner holds it to that.
 *
 * <p>Implementations are thread-safe.
 */
public interface Judge {

  /** The stage whose findings it judges. */
  Stage stage();

  /** The findings as the judge sees them, in any order. */
  List<Finding> judge(Text text, List<Finding> findings);
}
