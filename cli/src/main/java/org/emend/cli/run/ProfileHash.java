package org.emend.cli.run;

import java.util.List;
import java.util.TreeSet;
import org.emend.core.resolve.Profile;
import org.emend.core.text.LosslessUtf8;

/** Tells profiles of the same name apart: the same in every run, for the same settings. */
final class ProfileHash {

  /** In hexadecimal digits; these are few profiles, not all texts of the world. */
  private static final int LENGTH = 16;

  private ProfileHash() {}

  static String of(Profile profile) {
    List<Object> settings =
        List.of(
            profile.name(),
            profile.applyAt(),
            profile.offerAt(),
            profile.changeBudget(),
            profile.enable(),
            profile.disable(),
            profile.optional(),
            profile.apply(),
            new TreeSet<>(profile.protectedWords()),
            profile.apostrophes(),
            profile.language());
    Digest digest = new Digest();
    digest.add(LosslessUtf8.encode(settings.toString()));
    return digest.hex().substring(0, LENGTH);
  }
}
