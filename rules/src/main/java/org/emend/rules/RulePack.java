package org.emend.rules;

import java.util.List;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Rule;

/**
 * Rules of others, found by {@link java.util.ServiceLoader} when their jar is on the class path.
 */
public interface RulePack {

  /** The pack's rules, with a profile's options. */
  List<Rule> rules(Profile profile);
}
