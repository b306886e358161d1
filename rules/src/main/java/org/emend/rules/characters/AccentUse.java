package org.emend.rules.characters;

import java.util.Set;
import org.emend.core.text.Text;

/**
 * What a passage uses spacing accents for, other than for accents. Each is found out by one pass,
 * when first asked.
 */
final class AccentUse {

  private static final char ACUTE = '\u00B4';

  /** Languages that have the dotless i as a letter. */
  private static final Set<String> DOTLESS = Set.of("tr", "az", "crh", "kk", "tt", "gag");

  private enum Answer {
    UNKNOWN,
    YES,
    NO;

    static Answer of(boolean yes) {
      return yes ? YES : NO;
    }
  }

  private final Text text;
  private Answer stop = Answer.UNKNOWN;
  private Answer quotes = Answer.UNKNOWN;
  private Answer dotless = Answer.UNKNOWN;

  AccentUse(Text text) {
    this.text = text;
  }

  /** Whether an acute stands before a consonant, as in languages that write a stop with it. */
  boolean isStop() {
    stop = stop == Answer.UNKNOWN ? Answer.of(findStop()) : stop;
    return stop == Answer.YES;
  }

  private boolean findStop() {
    String chars = text.chars();
    for (int i = chars.indexOf(ACUTE, 1); i > 0; i = chars.indexOf(ACUTE, i + 1)) {
      char left = chars.charAt(i - 1);
      char right = i + 1 < chars.length() ? chars.charAt(i + 1) : ' ';
      if (Character.isLetter(left)
          && Character.isLetter(right)
          && "aeiouy\u0131AEIOUY".indexOf(right) < 0
          && !Accents.isWestern(Accents.composeEuropean(left, '\u0301'))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any accent ends a word, as they do where they are typed for quotation marks. */
  boolean isQuote() {
    quotes = quotes == Answer.UNKNOWN ? Answer.of(findQuote()) : quotes;
    return quotes == Answer.YES;
  }

  private boolean findQuote() {
    String chars = text.chars();
    for (int i = text.next(SpacingAccents.TRIGGERS, 1);
        i > 0;
        i = text.next(SpacingAccents.TRIGGERS, i + 1)) {
      boolean ends = i + 1 == chars.length() || !Character.isLetter(chars.charAt(i + 1));
      if (ends && chars.charAt(i - 1) > ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether a dotless i is a letter here: by the language, or because one has no accent. */
  boolean hasDotless() {
    dotless = dotless == Answer.UNKNOWN ? Answer.of(findDotless()) : dotless;
    return dotless == Answer.YES;
  }

  private boolean findDotless() {
    String chars = text.chars();
    for (int i = chars.indexOf(Accents.DOTLESS_I);
        i >= 0;
        i = chars.indexOf(Accents.DOTLESS_I, i + 1)) {
      boolean accented =
          i > 0 && SpacingAccents.TRIGGERS.contains(chars.charAt(i - 1))
              || i + 1 < chars.length() && SpacingAccents.TRIGGERS.contains(chars.charAt(i + 1));
      if (!accented) {
        return true;
      }
    }
    return DOTLESS.contains(text.facts().language().getLanguage());
  }
}
