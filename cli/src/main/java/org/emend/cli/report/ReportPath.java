package org.emend.cli.report;

import java.nio.file.Path;
import org.emend.cli.io.Source;
import org.emend.core.text.LosslessUtf8;

/**
 * How reports name files: with {@code /} between folders, and from the working directory where they
 * lie in it, since that is what services match with the files of a repository.
 */
final class ReportPath {

  /** What RFC 3986 lets stand in a path, without the colon, which would end a scheme. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private ReportPath() {}

  /** The path of an input; {@code -} for standard input. */
  static String of(Source source) {
    if (source.path().isEmpty()) {
      return source.name();
    }
    Path path = source.path().get();
    Path here = Path.of("").toAbsolutePath();
    if (path.isAbsolute() && path.startsWith(here)) {
      path = here.relativize(path);
    }
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The same as a URI reference: relative, or with {@code file:} if it is absolute. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    if (path.startsWith("/")) {
      uri.append("file://");
    } else if (path.matches("[A-Za-z]:/.*")) {
      uri.append("file:///");
    }
    for (byte b : LosslessUtf8.encode(path)) {
      char c = (char) (b & 0xFF);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      if (isPlain) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 0xF);
  }
}
