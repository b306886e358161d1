package org.emend.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.languagetool.LanguageTools.Selection;
import org.emend.rules.prose.Markup;
import org.emend.rules.prose.NotProse;

/**
 * What LanguageTool says of grammar and confused words, as offers and flags; never applied by
 * themselves. By default only those of its rules are heard that have been measured; the others,
 * where they are asked for, are flags of the lowest severity.
 *
 * <p>Left alone: documents whose language is not known or has no pack, spelling, what stands in or
 * beside code, and what goes across a line's end. Takes about a second for 50 kB.
 */
final class Grammar implements Rule {

  private static final CharSet TRIGGERS = CharSet.of(" \n");

  /** From here up a rule is good enough to warn: what an offer is for a check, as well. */
  private static final double SURE = .9;

  private static final int MOST_SUGGESTIONS = 3;

  /** To either side of a match; a sentence of documentation may hold code further away. */
  private static final int CODE_MARGIN = 12;

  private static final Pattern TAG = Pattern.compile("</?suggestion>");

  private final LanguageTools tools;
  private final boolean all;

  /**
   * The rule.
   *
   * @param all whether what has not been measured is wanted, too
   */
  Grammar(LanguageTools tools, boolean all) {
    this.tools = tools;
    this.all = all;
  }

  @Override
  public Set<String> ids() {
    return KnownRules.ids();
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
    Locale language = text.facts().language();
    Selection selection = all ? Selection.ALL : Selection.KNOWN;
    Optional<Checkers> checkers = tools.of(language, selection);
    if (checkers.isEmpty()) {
      return List.of();
    }
    if (!all && !KnownRules.covers(language.getLanguage())) {
      tools.pass(language);
      return List.of();
    }
    String chars = text.chars();
    BitSet markup = Markup.of(chars);
    TreeMap<Span, Finding> findings = new TreeMap<>(); // some of its rules see the same fault
    for (Match match : checkers.get().check(chars)) {
      if (isProse(chars, match, markup)) {
        find(language.getLanguage(), match, chars)
            .ifPresent(found -> findings.merge(found.span(), found, Grammar::surer));
      }
    }
    return apart(findings.values());
  }

  private static boolean isProse(String chars, Match match, BitSet markup) {
    int start = match.span().start();
    int end = match.span().end();
    int inMarkup = markup.nextSetBit(start);
    String around =
        chars.substring(
            Math.max(0, start - CODE_MARGIN), Math.min(chars.length(), end + CODE_MARGIN));
    return (inMarkup < 0 || inMarkup >= end)
        && match.span().of(chars).indexOf('\n') < 0
        && !NotProse.holdsCode(around)
        && match.suggestions().stream().noneMatch(said -> said.indexOf('\uFFFD') >= 0);
  }

  private Optional<Finding> find(String language, Match match, String chars) {
    Optional<KnownRule> known = KnownRules.find(language, match.rule());
    if (known.isPresent()) {
      return known.filter(rule -> rule.fits(match, chars)).map(rule -> offer(rule, match, chars));
    }
    return all ? Optional.of(unmeasured(match, chars)) : Optional.empty();
  }

  private static Finding offer(KnownRule rule, Match match, String chars) {
    double confidence = rule.confidence();
    return finding(
        rule.id(),
        match,
        confidence >= SURE ? Severity.WARNING : Severity.INFO,
        fixes(match, confidence, chars),
        "LanguageTool's "
            + match.rule()
            + ", right "
            + rule.right()
            + " of "
            + (rule.right() + rule.wrong())
            + " times");
  }

  private static Finding unmeasured(Match match, String chars) {
    return finding(
        KnownRules.UNMEASURED,
        match,
        Severity.INFO,
        fixes(match, 0, chars),
        "LanguageTool's " + match.rule());
  }

  private static Finding finding(
      String id, Match match, Severity severity, List<Fix> fixes, String because) {
    String message = TAG.matcher(match.message()).replaceAll("\"").strip();
    message = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    return new Finding(id, match.span(), severity, message, fixes, List.of(because)).onlyOffered();
  }

  private static List<Fix> fixes(Match match, double confidence, String chars) {
    List<Fix> fixes = new ArrayList<>();
    for (String suggestion : match.suggestions()) {
      if (fixes.size() < MOST_SUGGESTIONS && !suggestion.equals(match.span().of(chars))) {
        fixes.add(
            new Fix(suggestion, fixes.isEmpty() ? confidence : confidence * (1 - confidence)));
      }
    }
    return fixes;
  }

  private static Finding surer(Finding one, Finding other) {
    return confidence(other) > confidence(one) ? other : one;
  }

  private static double confidence(Finding finding) {
    return finding.fixes().isEmpty() ? 0 : finding.fixes().get(0).confidence();
  }

  /** The findings without those that overlap a surer one. */
  private static List<Finding> apart(Collection<Finding> findings) {
    List<Finding> apart = new ArrayList<>();
    for (Finding finding : findings) {
      Finding last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last == null || !last.span().overlaps(finding.span())) {
        apart.add(finding);
      } else if (confidence(finding) > confidence(last)) {
        apart.set(apart.size() - 1, finding);
      }
    }
    return apart;
  }
}
