package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.encoding.LostQuotes.Mark;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.NotProse;

/**
 * U+FFFD, which decoders put where they could make nothing of the bytes: {@code don[FFFD]t}. The
 * character is gone; where the word and the marks around leave one reading, it is put back.
 *
 * <p>Also {@code ?} inside English contractions, which is what older software leaves; that is only
 * offered. Left alone: text about the character, and the rest of mojibake ({@code Ã} before it).
 */
public final class ReplacementCharacter implements Rule {

  private static final String ID = "encoding/replacement-character";

  private static final CharSet TRIGGERS = CharSet.of("\uFFFD?");
  private static final CharSet LOST = CharSet.of("\uFFFD");

  /** What a mark of three bytes leaves where each byte is replaced. */
  private static final int MARK = 3;

  // One word fits, and dropping the character leaves none: of 1,499 such letters in the same texts
  // twelve were wrong, eleven of them the other spelling of a Romanian name.
  private static final double LETTER = .985;
  private static final double LIKELY = .8;
  private static final double FOREIGN = .7;
  private static final double EVEN = .5;

  private final ApostropheStyle style;
  private final Lexicon english;
  private final boolean scanned;

  /**
   * @param scanned whether the text is the output of a text recogniser
   */
  public ReplacementCharacter(ApostropheStyle style, Lexicon english, boolean scanned) {
    this.style = style;
    this.english = english;
    this.scanned = scanned;
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
    List<Finding> findings =
        new ArrayList<>(new LostToQuestionMark(ID, style, english).check(text));
    int start = text.next(LOST, 0);
    if (start < 0) {
      return findings;
    }
    Context context = new Context(text);
    List<Span> open = new ArrayList<>();
    while (start >= 0) {
      int end = start;
      while (end < chars.length() && chars.charAt(end) == LostWord.LOST) {
        end++;
      }
      Span run = new Span(start, end);
      if (!isMojibake(chars, run) && !context.mention.isIsolated(run)) {
        List<Fix> certain = LostSign.certain(chars, run);
        List<Fix> fixes = certain.isEmpty() ? inWord(text, run, context) : certain;
        if (fixes.isEmpty()) {
          open.add(run);
        } else {
          findings.add(finding(run, fixes, context));
        }
      }
      start = text.next(LOST, end);
    }
    Map<Integer, Mark> quotes = open.size() > 1 ? new LostQuotes(text).pair(open) : Map.of();
    for (Span run : open) {
      Mark mark = run.length() == 1 || run.length() == MARK ? quotes.get(run.start()) : null;
      List<Fix> pounds = context.english ? LostSign.beforeNumber(chars, run, scanned) : List.of();
      List<Fix> signs = pounds.isEmpty() ? LostSign.of(chars, run) : pounds;
      List<Fix> fixes = mark == null ? signs : marks(mark);
      findings.add(finding(run, fixes, context));
    }
    return findings;
  }

  /** What is asked of a passage again and again. */
  private final class Context {
    final Mention mention;
    final NotProse notProse;
    final LostApostrophe apostrophes;
    final LostLetters letters;
    final String apostrophe;
    final boolean english;

    Context(Text text) {
      this.mention = new Mention(text);
      this.notProse = new NotProse(text.chars());
      this.apostrophes = new LostApostrophe(text, ReplacementCharacter.this.english);
      this.letters = new LostLetters(text, ReplacementCharacter.this.english);
      this.apostrophe = style.in(text.facts().quotes());
      this.english = text.facts().isIn("en") || text.facts().isIn("");
    }
  }

  /**
   * {@code Ã[FFFD]} and {@code â€[FFFD]}: the rest of a character that was read a byte at a time.
   */
  private static boolean isMojibake(String chars, Span run) {
    if (run.start() == 0) {
      return false;
    }
    char left = chars.charAt(run.start() - 1);
    return left >= '\u00C2' && left <= '\u00DF'
        || left > '\u0080'
            && !Character.isLetter(left)
            && Latin1Utf8.isOpenBefore(chars, run.start());
  }

  private List<Fix> inWord(Text text, Span run, Context context) {
    String chars = text.chars();
    boolean left = run.start() > 0 && Character.isLetter(chars.charAt(run.start() - 1));
    boolean right = run.end() < chars.length() && Character.isLetter(chars.charAt(run.end()));
    if (!left && !right) {
      return List.of();
    }
    double mark = run.length() == 2 ? 0 : context.apostrophes.confidence(run);
    LostLetters.Reading letters = context.letters.of(run);
    List<Fix> fixes = new ArrayList<>();
    Fix apostrophe =
        new Fix(context.apostrophe, letters.letters().isEmpty() ? mark : Math.min(mark, LIKELY));
    if (mark >= EVEN) {
      fixes.add(apostrophe);
    }
    for (String letter : letters.letters()) {
      boolean sure = mark == 0 && letters.sure();
      double likely = fixes.isEmpty() ? LIKELY : 1.0 / (fixes.size() + 1);
      fixes.add(new Fix(letter, sure ? (context.english ? LETTER : FOREIGN) : likely));
    }
    if (mark > 0 && mark < EVEN) {
      fixes.add(apostrophe);
    }
    boolean words = fixes.isEmpty() && left && right && run.length() != 2;
    return words && areWords(chars, run) ? LostSign.betweenWords() : fixes;
  }

  /** Whether there are English words on both sides. */
  private boolean areWords(String chars, Span run) {
    LostWord word = LostWord.around(chars, run);
    String before = chars.substring(word.span().start(), run.start());
    String after = chars.substring(run.end(), word.span().end());
    boolean whole = (before + after).indexOf(LostWord.LOST) < 0;
    return whole && english.contains(before) && english.contains(after);
  }

  private static List<Fix> marks(Mark mark) {
    return List.of(
        new Fix(mark.mark(), mark.confidence()), new Fix(mark.other(), LostQuotes.single()));
  }

  private static Finding finding(Span run, List<Fix> fixes, Context context) {
    String message =
        run.length() == 1
            ? "U+FFFD stands for a character that was lost"
            : run.length() + " times U+FFFD stand for what was lost";
    boolean topic = context.mention.isTopic() || context.notProse.isCodeAround(run.start());
    // what is too doubtful to be offered is pointed out all the same
    double best = fixes.isEmpty() ? 0 : fixes.get(0).confidence();
    if (best < EVEN || topic && best < LIKELY) {
      Severity severity = topic ? Severity.INFO : Severity.WARNING;
      return Finding.flag(ID, run, severity, message);
    }
    List<Fix> offered =
        topic
            ? fixes.stream()
                .map(f -> new Fix(f.replacement(), Math.min(f.confidence(), LIKELY)))
                .toList()
            : fixes;
    return new Finding(ID, run, Severity.WARNING, message, offered, List.of());
  }
}
