package org.emend.core.rule;

import java.util.List;
import java.util.Set;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/**
 * One fault, and how to see it: a pure function of a passage. No mutation, no I/O, no knowledge of
 * other rules; options are typed and come through the constructor.
 *
 * <p>Implementations are immutable and thread-safe, and take time linear in the passage's length.
 */
public interface Rule {

  /** The ids under which findings are reported: mostly one, {@code group/fault}. */
  Set<String> ids();

  Stage stage();

  /** The rule runs only on passages that hold one of these. The fewer texts do, the better. */
  CharSet triggers();

  /** All findings in the passage, in any order, in its coordinates. */
  List<Finding> check(Text text);
}
