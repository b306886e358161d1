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

  private static final Pattern PAGE =
      Pattern.compile("\\A\\s*<(?:!doctype\\b|html\\b|head\\b|meta\\b|\\?xml\\b|!--)", flags());
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", flags());
  private static final Pattern XML =
      Pattern.compile(
          "\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})", flags());
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})", flags());

  private Declaration() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
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
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (NAMES.stream().noneMatch(lower::endsWith) && !PAGE.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher xml = XML.matcher(text);
    if (xml.find()) {
      return KnownCharsets.declared(xml.group(1));
    }
    Matcher meta = META.matcher(COMMENT.matcher(text).replaceAll(""));
    return meta.find() ? KnownCharsets.declared(meta.group(1)) : Optional.empty();
  }
}
