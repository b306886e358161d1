package org.emend.cli;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emend.cli.run.Failures;
import org.emend.core.resolve.Profile;
import org.emend.rules.RulePack;
import org.emend.rules.Rules;

/**
 * LanguageTool and the rules that ask it, in a folder of jars that are not on the class path: a run
 * that does not want them pays nothing for them, and each can be replaced.
 */
final class LanguageTool {

  /** The group of its rules. */
  static final String GROUP = "languagetool";

  /** Beside the jar of this class. */
  private static final String FOLDER = "languagetool";

  /** Names other jars and folders to use instead, as a class path does. */
  private static final String PROPERTY = "emend.languagetool";

  private LanguageTool() {}

  /**
   * Puts it within reach of this thread and of those that it starts from now on.
   *
   * @throws UsageError if it is not there, or cannot do what the profile asks for
   */
  static void load(Profile profile) {
    if (Rules.packs().isEmpty()) {
      // Never closed: it is needed until the process ends.
      URLClassLoader loader =
          new URLClassLoader(jars().toArray(new URL[0]), LanguageTool.class.getClassLoader());
      Thread.currentThread().setContextClassLoader(loader);
    }
    for (RulePack pack : Rules.packs()) {
      pack.objection(profile)
          .ifPresent(
              why -> {
                throw new UsageError(why);
              });
    }
  }

  /** Says what it could not do, a line each. */
  static void sayRemarks() {
    Rules.packs().forEach(pack -> pack.remarks().forEach(Failures::say));
  }

  private static List<URL> jars() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return urls(Arrays.stream(named.split(File.pathSeparator)).map(Path::of).toList());
    }
    Path folder = place().resolveSibling(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new UsageError(
          "LanguageTool is not here: there is no folder "
              + folder
              + "; unpack the distribution again, or leave out --languagetool");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return urls(files.filter(file -> file.toString().endsWith(".jar")).sorted().toList());
    } catch (IOException e) {
      throw new UsageError(
          "LanguageTool is out of reach: cannot read the folder "
              + folder
              + "; see to its permissions, or leave out --languagetool");
    }
  }

  private static Path place() {
    try {
      return Path.of(
          LanguageTool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<URL> urls(List<Path> jars) {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      try {
        urls.add(jar.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
    return urls;
  }
}
