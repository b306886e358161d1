package org.emend.formats.charset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a page of HTML or XML declares near its beginning. Only where the file's name
 * ends like that of a page, or where it begins like one: an article about declarations declares
 * nothing.
 */
final class Declaration {

  /** Browsers look at 1024 bytes; pages with long comments in front are seen. */
  static final int WITHIN = 4096;

  private static final List<String> NAMES =
      List.of(".html", ".htm", ".xhtml", ".xht", ".shtml", ".xml", ".svg", ".rss", ".atom");

  private Declaration() {}

  /** Patterns cost time to make; plain text never needs them. */
  private static final class Patterns {

    static final Pattern PAGE =
        pattern("\\A\\s*<(?:!doctype\\b|html\\b|head\\b|meta\\b|\\?xml\\b|!--)");
    static final Pattern COMMENT = pattern("<!--.*?(?:-->|\\z)");
    static final Pattern XML =
        pattern("\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})");
    static final Pattern META =
        pattern("<meta\\s[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})");

    private static Pattern pattern(String regex) {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
  }

  /** Whether it is worth looking: the file has the name of a page, or begins with a tag. */
  static boolean isPossible(String fileName, byte[] begin) {
    for (byte b : begin) {
      if (b < 0 || b > ' ') {
        return b == '<' || hasName(fileName);
      }
    }
    return false;
  }

  private static boolean hasName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (String ending : NAMES) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name of the declared charset, if there is one that is known.
   *
   * @param fileName of what is inside, where the file is compressed
   * @param begin the first bytes of the input
   */
  static Optional<String> in(String fileName, byte[] begin) {
    int length = Math.min(begin.length, WITHIN);
    String text = new String(begin, 0, length, StandardCharsets.ISO_8859_1);
    if (!hasName(fileName) && !Patterns.PAGE.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher xml = Patterns.XML.matcher(text);
    if (xml.find()) {
      return KnownCharsets.declared(xml.group(1));
    }
    Matcher meta = Patterns.META.matcher(Patterns.COMMENT.matcher(text).replaceAll(""));
    return meta.find() ? KnownCharsets.declared(meta.group(1)) : Optional.empty();
  }
}
