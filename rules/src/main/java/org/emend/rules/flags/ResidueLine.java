package org.emend.rules.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.data.Lazy;
import org.emend.rules.lexicon.Lexicon;

/**
 * Whole lines that a page left around the article that was cut out of it, found in one walk over
 * the short lines of a passage and reported by kind.
 *
 * <p>Left alone: lines with marks of code or markup, lines of a sentence that was broken into
 * lines, and whatever else stands on the line with such words. A line says more at the edges of its
 * document than inside: see {@link Weight}. Removing it is an editor's decision, so the fix is not
 * even offered by default.
 *
 * <p>Cost: a line whose first two words begin no such line, and whose last ends none, costs their
 * hashes.
 */
public final class ResidueLine implements Rule {

  private static final Map<String, String> MESSAGES =
      Map.of(
          "flags/advertisement", "a mark of advertising, left over from the page",
          "flags/byline", "who wrote it, left over from the page around the text",
          "flags/legal-notice", "a notice about rights or privacy, left over from the page",
          "flags/page-control", "a control or notice of the page, not of the text",
          "flags/photo-credit", "the credit of a picture that is not here",
          "flags/read-more", "a pointer to other texts, left over from the page",
          "flags/share-counter", "a counter of shares or comments, left over from the page",
          "flags/share-links", "links for sharing or following, left over from the page",
          "flags/subscribe-prompt", "an invitation to subscribe, left over from the page",
          "flags/trailing-metadata", "tags or a date, left over from the page around the text");

  // Same as words/*: nothing without a vowel or a digit is looked for.
  private static final CharSet TRIGGERS =
      CharSet.of("aeiouyAEIOUY").or(CharSet.range('0', '9')).or(CharSet.of("\u00A9"));

  /** No listed line is longer. In code units. */
  private static final int LONGEST = 200;

  private static final int MOST_WORDS = 40;

  /** A line that ends without a full stop and is longer goes on in the next. In code units. */
  private static final int BROKEN = 40;

  /** A line of code, markup or a table has one of these. */
  private static final CharSet MARKUP = CharSet.of("`{}<>=\\[]#_~^\u2502\u251C\u2514\u2500");

  private static final String SENTENCE_ENDS = ".!?:\u2026\"\u201D)";

  // An editor's decision, not a repair: below what any profile offers.
  private static final double REMOVAL = .25;
  private static final double REMOVAL_INSIDE = .1;

  /** The kinds of lines, and what tells most others apart from them. */
  private record Known(List<Residue> kinds, ResidueEnds ends) {}

  private final Lazy<Known> known;

  public ResidueLine(Lexicon lexicon) {
    this.known = new Lazy<>(() -> known(lexicon));
  }

  private static Known known(Lexicon lexicon) {
    List<Residue> kinds = List.of(new ListedLines(), new Byline(lexicon), new TrailingMetadata());
    return new Known(kinds, new ResidueEnds(kinds));
  }

  @Override
  public Set<String> ids() {
    return MESSAGES.keySet();
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
    Walk walk = new Walk(text, known.get());
    walk.lines.forEach(walk::take);
    return walk.findings();
  }

  /** The lines of one passage. */
  private static final class Walk {

    private record Found(Line line, Residue.Hit hit, Severity severity, boolean atEdge) {}

    private final Text text;
    private final String chars;
    private final Lines lines;
    private final Known known;
    private final Outline.Count before = new Outline.Count();
    private final List<Found> found = new ArrayList<>(0);

    /** The last line that was not blank, half-open. */
    private int lastStart;

    private int lastEnd;

    Walk(Text text, Known known) {
      this.text = text;
      this.chars = text.chars();
      this.lines = new Lines(chars);
      this.known = known;
    }

    void take(int start, int end) {
      if (end > start) {
        if (end - start <= LONGEST
            && known.ends().mayBe(chars, start, end)
            && !isInSentence(start, end)) {
          look(start, end);
        }
        before.add(start, end);
        lastStart = start;
        lastEnd = end;
      }
    }

    /** Whether it is a line of a sentence that was broken into lines. */
    private boolean isInSentence(int start, int end) {
      if (lastEnd - lastStart > BROKEN && goesOn(chars.charAt(lastEnd - 1))) {
        return true;
      }
      if (end - start <= BROKEN || SENTENCE_ENDS.indexOf(chars.charAt(end - 1)) >= 0) {
        return false;
      }
      int next = lines.nextFrom(end);
      return next < chars.length() && Character.isLowerCase(chars.charAt(next));
    }

    private static boolean goesOn(char last) {
      return Character.isLowerCase(last) || ",;-\u2013\u2014".indexOf(last) >= 0;
    }

    private void look(int start, int end) {
      List<String> words = LineWords.of(chars, start, end);
      if (words.isEmpty() || words.size() > MOST_WORDS || hasMarkup(start, end)) {
        return;
      }
      Line line = new Line(chars, start, end, words);
      for (Residue kind : known.kinds()) {
        Optional<Residue.Hit> hit = kind.of(line);
        if (hit.isPresent()) {
          Outline.Edge edge = text.facts().ask(Outline.QUESTION).edgeAt(text.index(), before);
          hit.get()
              .weight()
              .at(edge)
              .ifPresent(
                  severity ->
                      found.add(new Found(line, hit.get(), severity, edge.head() || edge.tail())));
          return;
        }
      }
    }

    private boolean hasMarkup(int start, int end) {
      for (int i = start; i < end; i++) {
        char c = chars.charAt(i);
        if (MARKUP.contains(c) || c == '(' && i + 1 < end && chars.charAt(i + 1) == '"') {
          return true;
        }
      }
      return false;
    }

    /**
     * A line goes with the break behind it. Where nothing stays behind it in the passage it goes
     * with the break before it, lest a blank line be left: so do all lines of the last run.
     */
    List<Finding> findings() {
      int run = found.size();
      int end = chars.length();
      while (run > 0 && isBlank(found.get(run - 1).line().end(), end)) {
        run--;
        end = found.get(run).line().start();
      }
      boolean all = isBlank(0, end);
      List<Finding> findings = new ArrayList<>(found.size());
      for (int i = 0; i < found.size(); i++) {
        Found one = found.get(i);
        int start = lines.startBefore(one.line().start());
        Span span =
            i >= run && !all
                ? new Span(lines.breakBefore(start), lines.endFrom(one.line().end()))
                : new Span(start, lines.nextFrom(one.line().end()));
        findings.add(
            Finding.fix(
                one.hit().rule(),
                span,
                one.severity(),
                MESSAGES.getOrDefault(one.hit().rule(), one.hit().rule()),
                new Fix("", one.atEdge() ? REMOVAL : REMOVAL_INSIDE)));
      }
      return findings;
    }

    private boolean isBlank(int start, int end) {
      for (int i = start; i < end; i++) {
        if (chars.charAt(i) > ' ') {
          return false;
        }
      }
      return true;
    }
  }
}
