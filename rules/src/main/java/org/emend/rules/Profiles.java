package org.emend.rules;

import java.util.List;
import java.util.Optional;
import org.emend.core.resolve.Profile;

/**
 * The profiles that ship with Emend. They run every rule but {@code style/*} and what nobody has
 * measured: the former change what is not wrong, so both wait to be asked for by name.
 */
public final class Profiles {

  /** For articles to store, unattended: next to nothing wrong may be applied. */
  public static final Profile ARTICLE = of("article", .98, .5, .1);

  /** For the output of a text recogniser, where most of what looks wrong is. */
  public static final Profile SCAN = of("scan", .6, .3, 1);

  /** For authored text in a repository: few findings, all worth a look. */
  public static final Profile CONTENT = of("content", .98, .8, .1);

  private static final List<Profile> ALL = List.of(ARTICLE, CONTENT, SCAN);

  private Profiles() {}

  private static Profile of(String name, double applyAt, double offerAt, double changeBudget) {
    return Profile.of(name, applyAt, offerAt, changeBudget)
        .withOptional(List.of("style/*", "languagetool-unmeasured/*"));
  }

  public static List<Profile> all() {
    return ALL;
  }

  public static Optional<Profile> named(String name) {
    return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
  }
}
