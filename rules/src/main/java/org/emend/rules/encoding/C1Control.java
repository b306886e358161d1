package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;

/**
 * A control character U+0080 to U+009F, which hardly any text means: it was Windows-1252, read as
 * Latin-1. {@code don[92]t} is {@code don’t}.
 *
 * <p>Left alone: the rest of UTF-8 that was read a byte at a time, which is mojibake; U+0085 where
 * it ends lines; terminal sequences behind U+009B. Where one of a passage's controls makes no sense
 * as Windows-1252, none of them is repaired, only offered.
 */
public final class C1Control implements Rule {

  private static final String ID = "encoding/c1-control";

  private static final char FIRST = '\u0080';
  private static final char LAST = '\u009F';
  private static final char NEXT_LINE = '\u0085';
  private static final char SEQUENCE = '\u009B';

  private static final CharSet TRIGGERS = CharSet.range(FIRST, LAST);

  // All 31 in 975 web pages and 20 MB of encyclopedia articles were right.
  private static final double SURE = .99;
  private static final double LIKELY = .85;

  private final Lexicon english;

  public C1Control(Lexicon english) {
    this.english = english;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.ENCODING;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    WindowsPage page = WindowsPage.of(text);
    NextLines nextLines = NextLines.of(text);
    StringBuilder read = new StringBuilder(chars);
    List<Span> runs = runs(text, nextLines);
    for (Span run : runs) {
      for (int i = run.start(); i < run.end(); i++) {
        read.setCharAt(i, page.decode(chars.charAt(i)));
      }
    }
    WindowsCharacter windows = new WindowsCharacter(text, english);
    List<Fit> fits = runs.stream().map(run -> fit(windows, read, run, nextLines)).toList();
    boolean consistent = !fits.contains(Fit.ODD);
    Mention mention = new Mention(text);
    String meant = read.toString();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Span run = runs.get(i);
      Fit fit = mention.isIsolated(run) ? Fit.ODD : fits.get(i);
      boolean sure = fit == Fit.GOOD && consistent && isShared(chars, run, page);
      findings.add(finding(chars, run, run.of(meant), fit, sure ? SURE : LIKELY));
    }
    return findings;
  }

  /** The stretches of controls that this rule has to do with. */
  private static List<Span> runs(Text text, NextLines nextLines) {
    String chars = text.chars();
    List<Span> runs = new ArrayList<>();
    int start = text.next(TRIGGERS, 0);
    while (start >= 0) {
      int end = start;
      while (end < chars.length() && TRIGGERS.contains(chars.charAt(end))) {
        end++;
      }
      Span run = new Span(start, end);
      if (!Latin1Utf8.isIn(chars, run)
          && !isTerminalSequence(chars, run)
          && !(nextLines.endLines() && isNextLines(chars, run))) {
        runs.add(run);
      }
      start = text.next(TRIGGERS, end);
    }
    return runs;
  }

  private static Fit fit(
      WindowsCharacter windows, CharSequence read, Span run, NextLines nextLines) {
    Fit worst = isBehindForeignLetter(read, run) ? Fit.ODD : Fit.GOOD;
    for (int i = run.start(); i < run.end(); i++) {
      worst = worst.orWorse(windows.fit(read, i));
    }
    boolean doubtful = nextLines.mayEndLine(run);
    return doubtful ? worst.orWorse(Fit.UNSURE) : worst;
  }

  /** Several controls behind a letter beyond ASCII: UTF-8 by a table that was not Latin-1. */
  private static boolean isBehindForeignLetter(CharSequence read, Span run) {
    return run.length() > 1
        && run.start() > 0
        && read.charAt(run.start() - 1) >= 0x80
        && Character.isLetter(read.charAt(run.start() - 1));
  }

  /** Outside the West, only what all code pages agree on is sure. */
  private static boolean isShared(String chars, Span run, WindowsPage page) {
    for (int i = run.start(); i < run.end(); i++) {
      if (!page.agreesOn(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNextLines(String chars, Span run) {
    for (int i = run.start(); i < run.end(); i++) {
      if (chars.charAt(i) != NEXT_LINE) {
        return false;
      }
    }
    return true;
  }

  /** {@code [9B]31m}: the one-character form of what terminals understand. */
  private static boolean isTerminalSequence(String chars, Span run) {
    char right = run.end() < chars.length() ? chars.charAt(run.end()) : ' ';
    return chars.charAt(run.end() - 1) == SEQUENCE
        && (right >= '0' && right <= '?' || right == 'm' || right == 'K');
  }

  private static Finding finding(String chars, Span run, String meant, Fit fit, double confidence) {
    String digits =
        Integer.toHexString(0x10000 + chars.charAt(run.start()))
            .substring(1)
            .toUpperCase(Locale.ROOT);
    String what =
        run.length() == 1
            ? "U+" + digits + " is a control character"
            : run.length() + " control characters, the first U+" + digits;
    return fit == Fit.ODD
        ? Finding.flag(ID, run, Severity.WARNING, what + ", and no Windows character fits here")
        : Finding.fix(
            ID,
            run,
            Severity.WARNING,
            what + "; as Windows-1252 it is " + meant,
            new Fix(meant, confidence));
  }
}
