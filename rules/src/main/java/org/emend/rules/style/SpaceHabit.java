package org.emend.rules.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.emend.core.text.Facts;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/**
 * Which spaces a document writes where lines should not break.
 *
 * @param units of spaces between a number and its unit
 * @param widths by slot, of U+00A0 (plain) and U+202F (typographic)
 */
record SpaceHabit(Habit units, List<Habit> widths) {

  static final Facts.Question<SpaceHabit> QUESTION = SpaceHabit::of;

  private static final char NO_BREAK = '\u00A0';
  private static final char NARROW = '\u202F';

  /** Where a space keeps things together. */
  enum Slot {
    /** Before a semicolon, an exclamation or a question mark. */
    POINT,
    /** Before a colon, and inside guillemets. */
    COLON,
    UNIT,
    NONE
  }

  private static final Lazy<Set<String>> UNITS =
      new Lazy<>(() -> new TreeSet<>(Resource.lines(SpaceHabit.class, "units.txt")));

  private static final int LONGEST_UNIT = 4;

  /** These bind no two ordinary words, and function words in one letter are few or none. */
  private static final Set<String> LANGUAGES =
      Set.of("en", "de", "nl", "es", "it", "pt", "ca", "sv", "da", "nb", "fi", "hu", "ro", "tr");

  /** Shorter ones are bound to their neighbours by careful writers. In letters. */
  private static final int SHORTEST_WORD = 4;

  private static SpaceHabit of(List<String> texts) {
    int breaking = 0;
    int[] wide = new int[Slot.values().length];
    int[] narrow = new int[Slot.values().length];
    for (String text : texts) {
      Verbatim verbatim = null;
      for (int at = 1; at + 1 < text.length(); at++) {
        char c = text.charAt(at);
        if (c != ' ' && c != NO_BREAK && c != NARROW) {
          continue;
        }
        Slot slot = slotAt(text, at);
        if (slot == Slot.NONE) {
          continue; // nearly always
        }
        verbatim = verbatim == null ? Verbatim.of(text) : verbatim;
        if (!verbatim.covers(at)) {
          breaking += c == ' ' && slot == Slot.UNIT ? 1 : 0;
          wide[slot.ordinal()] += c == NO_BREAK ? 1 : 0;
          narrow[slot.ordinal()] += c == NARROW ? 1 : 0;
        }
      }
    }
    int units = Slot.UNIT.ordinal();
    return new SpaceHabit(
        new Habit(breaking, wide[units] + narrow[units]),
        List.of(
            new Habit(wide[0], narrow[0]),
            new Habit(wide[1], narrow[1]),
            new Habit(wide[units], narrow[units])));
  }

  /** The space that the document writes in a slot; where it writes none, as in the other ones. */
  char of(Slot slot) {
    Habit own = widths.get(slot.ordinal());
    Habit like = own.total() > 0 || slot == Slot.UNIT ? own : widths.get(1 - slot.ordinal());
    return like.typographic() > like.plain() ? NARROW : NO_BREAK;
  }

  /** Whether a language that is known to be one of these leaves no-break spaces to numbers. */
  static boolean hasNoUseFor(Locale language) {
    return LANGUAGES.contains(language.getLanguage());
  }

  /** What a space at this place keeps together. */
  static Slot slotAt(String chars, int at) {
    char before = chars.charAt(at - 1);
    char after = chars.charAt(at + 1);
    if (before == '\u00AB') {
      boolean word = Character.isLetterOrDigit(after) || "\u201C\u2026(".indexOf(after) >= 0;
      return word ? Slot.COLON : Slot.NONE;
    }
    if (Character.isDigit(before)) {
      if (isUnit(chars, at + 1)) {
        return Slot.UNIT;
      }
    } else if (!Character.isLetter(before)
        && ")\u00BB\u201D\"\u2019\u2026.?!".indexOf(before) < 0) {
      return Slot.NONE;
    }
    return switch (after) {
      case ';', '!', '?' -> endsThere(chars, at + 2) ? Slot.POINT : Slot.NONE;
      case ':', '\u00BB' -> endsThere(chars, at + 2) ? Slot.COLON : Slot.NONE;
      default -> Slot.NONE;
    };
  }

  /** Not {@code :)} and not {@code ;-)}. */
  private static boolean endsThere(String chars, int at) {
    return at >= chars.length()
        || QuoteRole.isSpace(chars.charAt(at))
        || "?!.,;:\u2026\u00BB\u201D\"".indexOf(chars.charAt(at)) >= 0
        || chars.charAt(at) == ')' && chars.charAt(at - 1) != ':' && chars.charAt(at - 1) != ';';
  }

  private static boolean isUnit(String chars, int at) {
    int end = at;
    while (end < chars.length() && end - at <= LONGEST_UNIT && isUnitPart(chars.charAt(end))) {
      end++;
    }
    return end > at
        && end - at <= LONGEST_UNIT
        && (end == chars.length() || !Character.isLetterOrDigit(chars.charAt(end)))
        && UNITS.get().contains(chars.substring(at, end));
  }

  private static boolean isUnitPart(char c) {
    return Character.isLetter(c) || "%\u2030\u20AC$\u00A3\u00B0\u00B2\u00B3".indexOf(c) >= 0;
  }

  /** Two words of some length in lower case, of which the second does not end the passage. */
  static boolean isBetweenWords(String chars, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(chars.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < chars.length() && Character.isLowerCase(chars.charAt(end))) {
      end++;
    }
    return at - start >= SHORTEST_WORD
        && end - at > SHORTEST_WORD
        && isOrdinary(chars, start, at)
        && (start == 0 || chars.charAt(start - 1) == ' ')
        && end + 1 < chars.length()
        && " ,;:".indexOf(chars.charAt(end)) >= 0;
  }

  private static boolean isOrdinary(String chars, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!Character.isLowerCase(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
