package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emend.core.patch.Span;

/**
 * A character reference of HTML, as it stands in a text.
 *
 * @param meant what it stands for; empty where that is no character
 */
record EntityReference(Span span, String meant) {

  private static final String LAYER = "amp;";

  /** The longest name is {@code CounterClockwiseContourIntegral}, of 31. */
  private static final int LONGEST_BODY = 32;

  /** Numbers that HTML reads as Windows-1252, since everybody means that. */
  private static final int FIRST_WINDOWS = 0x80;

  private static final int LAST_WINDOWS = 0x9F;

  /** The references that stand next to each other from an ampersand on. */
  static List<EntityReference> runAt(String chars, int at) {
    List<EntityReference> run = new ArrayList<>();
    int next = at;
    while (next < chars.length() && chars.charAt(next) == '&') {
      Optional<EntityReference> reference = at(chars, next);
      if (reference.isEmpty()) {
        break;
      }
      run.add(reference.get());
      next = reference.get().span().end();
    }
    return joined(run);
  }

  /**
   * References that mean one character together: the surrogates of {@code &#55357;&#56832;}, and
   * the bytes of UTF-8 in {@code &#226;&#128;&#157;}, of which Windows-1252 does not have the last.
   * Other bytes are mojibake when they have been read, and left to that rule.
   */
  private static List<EntityReference> joined(List<EntityReference> run) {
    boolean undefined = run.stream().anyMatch(r -> isLone(r.meant()));
    if (!undefined || run.size() < 2) {
      return run.stream()
          .map(r -> isLone(r.meant()) ? new EntityReference(r.span(), "") : r)
          .toList();
    }
    StringBuilder units = new StringBuilder();
    run.forEach(r -> units.append(r.meant()));
    Optional<String> utf8 = WindowsPage.bytes(units.toString()).flatMap(StrictUtf8::decode);
    String meant = utf8.orElse(units.toString());
    boolean whole = meant.codePoints().noneMatch(c -> isLone(Character.toString(c)));
    Span span = new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end());
    return List.of(new EntityReference(span, whole ? meant : ""));
  }

  /** What is no character by itself: half a pair, or a byte that Windows-1252 has nothing for. */
  private static boolean isLone(String meant) {
    return meant.length() == 1
        && (Character.isSurrogate(meant.charAt(0))
            || meant.charAt(0) >= FIRST_WINDOWS && meant.charAt(0) <= LAST_WINDOWS);
  }

  /** The one that begins with an ampersand, with all layers: {@code &amp;amp;rsquo;} is ’. */
  private static Optional<EntityReference> at(String chars, int at) {
    int start = at + 1;
    while (chars.startsWith(LAYER, start)) {
      start += LAYER.length();
    }
    int end = start;
    while (end < chars.length()
        && end - start < LONGEST_BODY
        && (isAlphanumeric(chars.charAt(end)) || end == start && chars.charAt(end) == '#')) {
      end++;
    }
    if (end > start && end < chars.length() && chars.charAt(end) == ';') {
      String body = chars.substring(start, end);
      Optional<String> meant = body.startsWith("#") ? numbered(body) : Entities.named(body);
      if (meant.isPresent()) {
        return Optional.of(new EntityReference(new Span(at, end + 1), meant.get()));
      }
    }
    return start > at + 1
        ? Optional.of(new EntityReference(new Span(at, start), "&"))
        : Optional.empty();
  }

  private static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** {@code #8217} or {@code #x2019}; the empty string for a number that is no character. */
  private static Optional<String> numbered(String body) {
    boolean hex = body.startsWith("#x") || body.startsWith("#X");
    int number;
    try {
      number = hex ? Integer.parseInt(body.substring(2), 16) : Integer.parseInt(body.substring(1));
    } catch (NumberFormatException e) {
      boolean digits =
          body.substring(hex ? 2 : 1).chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
      return digits && body.length() > 2 ? Optional.of("") : Optional.empty();
    }
    if (number >= FIRST_WINDOWS && number <= LAST_WINDOWS) {
      char windows = WindowsPage.WEST.decode(number);
      return Optional.of(
          String.valueOf(windows == WindowsCharacter.UNDEFINED ? (char) number : windows));
    }
    if (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE) {
      return Optional.of(String.valueOf((char) number));
    }
    boolean text =
        Character.isValidCodePoint(number)
            && (number >= ' ' || number == '\t' || number == '\n' || number == '\r')
            && number != 0x7F
            && number != 0xFFFD
            && (number & 0xFFFE) != 0xFFFE
            && Character.getType(number) != Character.UNASSIGNED;
    return Optional.of(text ? Character.toString(number) : "");
  }
}
