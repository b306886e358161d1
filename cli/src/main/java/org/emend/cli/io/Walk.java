package org.emend.cli.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.emend.formats.Format;

/**
 * Finds the inputs in folders, in the order of their names: files whose name tells a format. Hidden
 * ones are left out, and so are links to folders, which may lead round in a circle.
 */
public final class Walk {

  /** Takes what is found, as it is found. */
  public interface Visitor {
    void found(Source source) throws IOException;

    /** A folder cannot be read. */
    void failed(FileProblem problem);
  }

  private Walk() {}

  /** All inputs in a folder, and in the folders in it. */
  public static void through(Path folder, Visitor visitor) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      visitor.failed((FileProblem) FileProblem.reading(folder.toString(), e));
      return;
    }
    Collections.sort(entries);
    for (Path entry : entries) {
      if (isHidden(entry)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        through(entry, visitor);
      } else if (Files.isRegularFile(entry) && Format.ofFileName(nameOf(entry)).isPresent()) {
        Path shown = entry.normalize(); // ./a.txt is a.txt
        visitor.found(Source.of(shown.toString()));
      }
    }
  }

  private static boolean isHidden(Path entry) {
    return nameOf(entry).startsWith(".");
  }

  private static String nameOf(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
