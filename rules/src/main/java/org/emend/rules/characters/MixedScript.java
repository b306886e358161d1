package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.NotProse;

/**
 * A letter of another script that looks like the one that belongs there: {@code pаypal} with a
 * Cyrillic а.
 *
 * <p>Left alone: what mixes scripts on purpose and shows it, because no look-alike is involved
 * ({@code μm}, {@code kΩ}, {@code PDFки}); addresses and code; phonetic notation. A passage that
 * speaks of look-alikes is only flagged.
 */
public final class MixedScript implements Rule {

  private static final String ID = "characters/mixed-script";

  private static final CharSet TRIGGERS =
      CharSet.matching(
          c ->
              LetterScripts.of((char) c) == LetterScripts.GREEK
                  || LetterScripts.of((char) c) == LetterScripts.CYRILLIC);

  private static final int LONGEST_WORD = 40;

  private final Lexicon english;

  public MixedScript(Lexicon english) {
    this.english = english;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.CHARACTERS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    LetterScripts scripts = LetterScripts.in(chars);
    boolean searchWhole = scripts.areLatinWithFewOthers();
    if (!scripts.areMixed() && !searchWhole) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<Span> foreign = new ArrayList<>();
    NotProse notProse = new NotProse(chars);
    ScriptJudgement judgement = new ScriptJudgement(text, scripts, english);
    int at = 0;
    while (at < chars.length()) {
      int start = at;
      int held = 0;
      while (at < chars.length() && LetterScripts.isInWord(chars.charAt(at))) {
        held |= LetterScripts.of(chars.charAt(at++));
      }
      Span word = new Span(start, at);
      if (held == LetterScripts.GREEK || held == LetterScripts.CYRILLIC) {
        foreign.add(word);
      } else if (Integer.bitCount(held) > 1 && isProse(notProse, chars, word)) {
        mixed(judgement, chars, word, held).ifPresent(findings::add);
      }
      at += at == start ? 1 : 0;
    }
    if (searchWhole) {
      findings.addAll(WholeWords.in(text, foreign, english, ID));
    }
    boolean about = !findings.isEmpty() && Mention.isIn(chars);
    return about ? findings.stream().map(f -> f.withFixes(List.of())).toList() : findings;
  }

  private static boolean isProse(NotProse notProse, String chars, Span word) {
    return word.length() <= LONGEST_WORD
        && !notProse.isAddressAround(word.start())
        && !notProse.isCodeAround(word.start())
        && !isPhonetic(word.of(chars));
  }

  /** Letters of the phonetic alphabet stand beside Greek ones. */
  private static boolean isPhonetic(String word) {
    return word.chars().anyMatch(c -> c >= 0x250 && c <= 0x2AF);
  }

  private static Optional<Finding> mixed(
      ScriptJudgement judgement, String chars, Span word, int held) {
    if (Integer.bitCount(held) > 2) {
      return Optional.of(flag(word, "letters of three scripts in one word"));
    }
    int first = Integer.lowestOneBit(held);
    MixedWord one = new MixedWord(chars, word, first, held - first);
    MixedWord main = one.odd() * 2 > one.letters() ? one.reversed() : one;
    boolean here = !main.spelled().isEmpty();
    boolean there = !main.reversed().spelled().isEmpty();
    if (!here && !there) {
      boolean telling = main.switches() > 1 && main.isPartlyAlike();
      return telling ? Optional.of(flag(word, message(main))) : Optional.empty();
    }
    MixedWord read = judgement.reading(main, here, there);
    double confidence = judgement.confidence(read, here && there);
    if (confidence < 0) {
      return Optional.empty();
    }
    return Optional.of(
        confidence == 0
            ? flag(word, message(read))
            : Finding.fix(
                ID, word, Severity.WARNING, message(read), new Fix(read.spelled(), confidence)));
  }

  private static String message(MixedWord word) {
    String digits = Integer.toHexString(0x10000 + word.odd(0)).substring(1);
    return String.format(
        "U+%s (%s) among %s letters",
        digits.toUpperCase(Locale.ROOT), name(word.other()), name(word.script()));
  }

  private static String name(int script) {
    return switch (script) {
      case LetterScripts.LATIN -> "Latin";
      case LetterScripts.GREEK -> "Greek";
      default -> "Cyrillic";
    };
  }

  private static Finding flag(Span word, String message) {
    return Finding.flag(ID, word, Severity.WARNING, message);
  }
}
