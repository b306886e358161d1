package org.emend.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.emend.core.rule.Fix;

/**
 * A finding in one line, for services that show nothing else of it: {@code `]` stands where a
 * letter was: "negotiati]ns" -> "negotiations"}, with arrows and quotation marks as people set
 * them. Of long texts the ends are shown, and of many proposals the first.
 */
final class Wording {

  private static final int MOST_PROPOSALS = 3;

  /** In code points. */
  private static final int LONGEST = 60;

  private Wording() {}

  static String of(Found found) {
    StringBuilder line = new StringBuilder(message(found));
    line.append(": ").append(quoted(found.before()));
    List<Fix> fixes = found.fixes();
    if (!fixes.isEmpty()) {
      line.append(" → ").append(proposals(fixes));
    }
    return line.toString();
  }

  /** What is wrong, in itself. */
  static String message(Found found) {
    return Glyphs.of(found.verdict().finding().message(), true);
  }

  /** The evidence, and why nothing was done. */
  static List<String> reasons(Found found) {
    List<String> reasons = new ArrayList<>();
    for (String reason : found.verdict().finding().because()) {
      reasons.add(Glyphs.of(reason, true));
    }
    if (!found.verdict().why().isEmpty()) {
      reasons.add(Glyphs.of(found.verdict().why(), true));
    }
    return reasons;
  }

  /** What a fix does. */
  static String proposal(Fix fix) {
    return fix.replacement().isEmpty() ? "Delete it" : "Write " + quoted(fix.replacement());
  }

  private static String proposals(List<Fix> fixes) {
    List<String> shown = new ArrayList<>();
    for (Fix fix : fixes.subList(0, Math.min(MOST_PROPOSALS, fixes.size()))) {
      shown.add(fix.replacement().isEmpty() ? "nothing" : quoted(fix.replacement()));
    }
    return String.join(" or ", shown);
  }

  private static String quoted(String text) {
    int length = text.codePointCount(0, text.length());
    if (length <= LONGEST) {
      return "“" + Glyphs.of(text, true) + "”";
    }
    String head = text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
    String tail = text.substring(text.offsetByCodePoints(text.length(), -LONGEST / 2));
    return "“" + Glyphs.of(head, true) + " … " + Glyphs.of(tail, true) + "”";
  }
}
