package org.emend.rules.flags;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;

/**
 * A label and a full date left over in front of a paragraph: {@code date 2023-09-12}.
 *
 * <p>What follows must begin anew: a line, a separator, a capital. So {@code Published in 1859, the
 * book …} and {@code By 2019 …} are left alone. Removing it is an editor's decision, so the fix is
 * not even offered by default: {@code --apply flags/leading-metadata} removes it.
 */
public final class LeadingMetadata implements Rule {

  private static final String ID = "flags/leading-metadata";

  private static final CharSet TRIGGERS = CharSet.range('0', '9');

  /** Longer than any label and date. In code units; bounds what the pattern can cost. */
  private static final int WINDOW = 160;

  /** What may follow, and how much of it goes with the label: spaces, a separator. */
  private static final Pattern REST =
      Pattern.compile(
          "\\s*(?:$|\\R|[|\u2022\u00B7\u2014\u2013] ?)|\\s+(?=[\\p{Lu}\"\u201C\u2018])");

  /** The next field of a mail header. */
  private static final Pattern HEADER = Pattern.compile("[A-Z][A-Za-z-]{1,30}: ");

  // An editor's decision, not a repair: below what any profile offers.
  private static final double REMOVAL = .25;

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.FLAGS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    Matcher metadata =
        MetadataDate.LABELLED.matcher(chars).region(0, Math.min(chars.length(), WINDOW));
    if (!metadata.lookingAt()) {
      return List.of();
    }
    Matcher rest = REST.matcher(chars).region(metadata.end(), chars.length());
    if (!rest.lookingAt() || isHeader(chars, rest.end())) {
      return List.of();
    }
    return List.of(
        Finding.fix(
            ID,
            new Span(0, rest.end()),
            Severity.WARNING,
            "a label and a date, left over from the page around the text",
            new Fix("", REMOVAL)));
  }

  private static boolean isHeader(String chars, int next) {
    return HEADER.matcher(chars).region(next, chars.length()).lookingAt();
  }
}
