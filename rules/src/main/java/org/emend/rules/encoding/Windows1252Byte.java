package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
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
import org.emend.rules.prose.NotProse;

/**
 * Bytes that are no UTF-8 in a text that is: mostly Windows-1252 from another source, which
 * decoding keeps as U+DC80 to U+DCFF (see {@link org.emend.core.text.LosslessUtf8}).
 *
 * <p>Repaired where the Windows character fits between its neighbours, and where the bytes are
 * surrogates that somebody encoded one by one (CESU-8). Only flagged: what is cut short, overlong,
 * of another code page, or no text. Where one byte of a passage makes no sense, none is sure.
 */
public final class Windows1252Byte implements Rule {

  private static final String ID = "encoding/windows-1252-byte";

  private static final CharSet TRIGGERS = CharSet.range('\uDC80', '\uDCFF');

  private static final double CERTAIN = .995; // six bytes that mean one character and nothing else
  // Letters that most code pages agree on, and punctuation, where they can stand at all: see the
  // measurement on the rule's page. What is in another code page throughout keeps it from .99.
  private static final double SURE = .985;
  private static final double LIKELY = .8;
  private static final double OTHER_PAGE = .75;

  private final Lexicon english;

  public Windows1252Byte(Lexicon english) {
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
    List<ByteRun> runs = runs(text);
    if (runs.isEmpty()) {
      return List.of(); // the halves of emoji
    }
    String chars = text.chars();
    WindowsPage page = WindowsPage.of(text);
    StringBuilder read = new StringBuilder(chars);
    for (ByteRun run : runs) {
      for (int i = 0; i < run.length(); i++) {
        read.setCharAt(run.span().start() + i, page.decode(run.byteAt(i)));
      }
    }
    StrayLetters letters = new StrayLetters(text, english);
    WindowsCharacter windows = new WindowsCharacter(text, english);
    List<Fit> fits = runs.stream().map(run -> fit(windows, read, run, letters)).toList();
    boolean consistent = true;
    for (int i = 0; i < runs.size(); i++) {
      boolean cut = runs.get(i).isTruncated() && runs.get(i).span().end() == chars.length();
      consistent &= fits.get(i) != Fit.ODD || runs.get(i).isSurrogates() || cut;
    }
    NotProse notProse = new NotProse(chars);
    String meant = read.toString();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      ByteRun run = runs.get(i);
      boolean sure =
          fits.get(i) == Fit.GOOD
              && consistent
              && (page == WindowsPage.WEST || run.isSharedBy(page))
              && !notProse.isAddressAround(run.span().start());
      findings.add(finding(run, run.span().of(meant), fits.get(i), page, sure));
    }
    return findings;
  }

  private static List<ByteRun> runs(Text text) {
    String chars = text.chars();
    List<ByteRun> runs = new ArrayList<>();
    int start = text.next(TRIGGERS, 0);
    while (start >= 0) {
      boolean pair = start > 0 && Character.isHighSurrogate(chars.charAt(start - 1));
      int end = start + 1;
      while (!pair && end < chars.length() && TRIGGERS.contains(chars.charAt(end))) {
        end++;
      }
      if (!pair) {
        runs.add(new ByteRun(chars, new Span(start, end)));
      }
      start = text.next(TRIGGERS, end);
    }
    return runs;
  }

  private static Fit fit(
      WindowsCharacter windows, CharSequence read, ByteRun run, StrayLetters letters) {
    if (run.length() > ByteRun.LONGEST
        || run.isOverlong()
        || run.isHalf()
        || run.isTruncated() && endsWord(read, run.span().end())) {
      return Fit.ODD;
    }
    Fit worst = Fit.GOOD;
    int count = 0;
    for (int i = run.span().start(); i < run.span().end(); i++) {
      worst = worst.orWorse(letters.standAlone(read, i) ? Fit.GOOD : windows.fit(read, i));
      if (Character.isLetter(read.charAt(i))) {
        count++;
        worst = letters.areCertain(read, i) ? worst : worst.orWorse(Fit.UNSURE);
      }
    }
    return count > 2 ? Fit.ODD : count == 2 ? worst.orWorse(Fit.UNSURE) : worst;
  }

  private static boolean endsWord(CharSequence read, int at) {
    return at == read.length() || !Character.isLetterOrDigit(read.charAt(at));
  }

  private static Finding finding(
      ByteRun run, String meant, Fit fit, WindowsPage page, boolean sure) {
    String bytes = run.length() == 1 ? "the byte " + run.hex() + " is" : run.hex() + " are";
    if (run.isSurrogates()) {
      return Finding.fix(
          ID,
          run.span(),
          Severity.WARNING,
          "a character as two surrogates of three bytes each (CESU-8)",
          new Fix(run.surrogates(), CERTAIN));
    }
    if (page == WindowsPage.CYRILLIC && run.isCyrillic()) {
      return Finding.fix(
          ID,
          run.span(),
          Severity.WARNING,
          bytes + " not UTF-8; it may be windows-1251",
          new Fix(run.read(page), OTHER_PAGE));
    }
    if (fit == Fit.ODD) {
      return Finding.flag(ID, run.span(), Severity.WARNING, bytes + " not UTF-8" + run.shape());
    }
    String name = page == WindowsPage.WEST ? "Windows-1252" : "a Windows code page";
    return Finding.fix(
        ID,
        run.span(),
        Severity.WARNING,
        bytes
            + " not UTF-8; in "
            + name
            + " "
            + (run.length() == 1 ? "it is " : "they are ")
            + meant,
        new Fix(meant, sure ? SURE : LIKELY));
  }
}
