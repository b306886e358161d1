package org.emend.rules;

import java.util.List;
import java.util.Optional;
import org.emend.core.resolve.Profile;

/** The profiles that ship with Emend. */
public final class Profiles {

  /** For articles to store, unattended: next to nothing wrong may be applied. */
  public static final Profile ARTICLE = Profile.of("article", .98, .5, .1);

  /** For the output of a text recogniser, where most of what looks wrong is. */
  public static final Profile SCAN = Profile.of("scan", .6, .3, 1);

  /** For authored text in a repository: few findings, all worth a look. */
  public static final Profile CONTENT = Profile.of("content", .98, .8, .1);

  private static final List<Profile> ALL = List.of(ARTICLE, CONTENT, SCAN);

  private Profiles() {}

  public static List<Profile> all() {
    return ALL;
  }

  public static Optional<Profile> named(String name) {
    return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
  }
}
