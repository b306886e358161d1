package org.emend.rules.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.Facts;

/**
 * How a document writes its quotation marks, told apart from its apostrophes and single marks: many
 * texts curl the one and not the other.
 *
 * @param doubles of double marks, those behind a digit apart: they may count inches
 * @param singles of apostrophes and single marks, those behind a digit apart
 * @param own the commonest opening and the commonest closing double mark, if there is a curly one
 * @param inside what stands behind an opening guillemet, mostly, if there is one
 * @param quotesSingly whether there is a quotation in curly single marks, and no code about, which
 *     prints names in straight ones
 */
record QuoteHabit(
    Habit doubles,
    Habit singles,
    Optional<QuotePair> own,
    Optional<String> inside,
    boolean quotesSingly) {

  static final Facts.Question<QuoteHabit> QUESTION = texts -> new Count().of(texts);

  /** What is to be done about marks of a kind, and how sure it is that they are unlike the rest. */
  record Aim(boolean curly, double confidence) {}

  // A matter of counting: the document writes it otherwise at least twice as often. The cases of
  // the page earn it, and a few hundred changes in novels and web pages that were all read.
  private static final double SURE = .99;

  /** Written both ways, or as the other marks are not: a guess at what the author would want. */
  private static final double GUESS = .55;

  Optional<Aim> aimOfDoubles(ApostropheStyle style) {
    return aim(style, doubles, singles);
  }

  /** Guillemets say nothing of apostrophes: they have no straight form of their own. */
  Optional<Aim> aimOfSingles(ApostropheStyle style) {
    boolean lends = own.isEmpty() || !own.get().isGuillemets();
    return aim(style, singles, lends ? doubles : new Habit(0, 0));
  }

  /**
   * A habit of their own comes first; marks of the other kind lend theirs where there are twice as
   * many of them. The conditions are such that no change makes another one due: curling leaves the
   * totals as they are, and nothing is straightened beside marks that lean the other way.
   */
  private static Optional<Aim> aim(ApostropheStyle style, Habit own, Habit other) {
    if (style != ApostropheStyle.AUTO) {
      return Optional.of(new Aim(style == ApostropheStyle.TYPOGRAPHIC, SURE));
    }
    boolean lends = other.leansTypographic() && other.total() >= 2 * own.plain();
    if (own.isTypographic() || lends && other.isTypographic()) {
      return Optional.of(new Aim(true, SURE));
    }
    if (own.isPlain() && own.isMixed() && !other.leansTypographic()) {
      return Optional.of(new Aim(false, SURE));
    }
    return lends || own.isMixed() && !own.isPlain()
        ? Optional.of(new Aim(true, GUESS))
        : Optional.empty();
  }

  /** The pair to write: the document's, else its language's. */
  Optional<QuotePair> pair(Locale language) {
    return own.isPresent() ? own : QuotePair.of(language);
  }

  /** What to put inside guillemets: what the document does, else what French does. */
  String inside(Locale language) {
    return inside.orElse(language.getLanguage().equals("fr") ? "\u00A0" : "");
  }

  private static final class Count {

    private static final String GUILLEMETS = "\u00AB\u00BB";
    private static final String SINGLES = "\u2018\u2019\u201A\u201B";

    private final int[] opening = new int[QuotePair.DOUBLE.length()];
    private final int[] closing = new int[QuotePair.DOUBLE.length()];
    private int straightDoubles;
    private int curlyDoubles;
    private int straightSingles;
    private int curlySingles;
    private int singleOpening;
    private boolean holdsCode;
    private int noBreak;
    private int narrow;
    private int tight;

    QuoteHabit of(List<String> texts) {
      texts.forEach(this::add);
      int open = most(opening);
      int close = most(closing);
      boolean known = opening[open] > 0 && closing[close] > 0;
      return new QuoteHabit(
          new Habit(straightDoubles, curlyDoubles),
          new Habit(straightSingles, curlySingles),
          known
              ? Optional.of(
                  new QuotePair(QuotePair.DOUBLE.charAt(open), QuotePair.DOUBLE.charAt(close)))
              : Optional.empty(),
          inside(),
          singleOpening > 0 && !holdsCode);
    }

    private Optional<String> inside() {
      if (tight + noBreak + narrow == 0) {
        return Optional.empty();
      }
      return Optional.of(tight > noBreak + narrow ? "" : narrow > noBreak ? "\u202F" : "\u00A0");
    }

    private static int most(int[] counts) {
      int best = 0;
      for (int i = 1; i < counts.length; i++) {
        best = counts[i] > counts[best] ? i : best;
      }
      return best;
    }

    private void add(String text) {
      Verbatim verbatim = null;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        boolean straight = c == '"' || c == '\'';
        if (!straight
            && c != GUILLEMETS.charAt(0)
            && c != GUILLEMETS.charAt(1)
            && (c < SINGLES.charAt(0) || c > QuotePair.DOUBLE.charAt(3))) {
          continue; // nearly always
        }
        verbatim = verbatim == null ? Verbatim.of(text) : verbatim;
        holdsCode |= verbatim.holdsCode();
        if (!verbatim.covers(at) && !QuoteRole.isAfterDigit(text, at)) {
          add(text, at, c);
        }
      }
    }

    private void add(String text, int at, char c) {
      int mark = QuotePair.DOUBLE.indexOf(c);
      if (c == '\'' || SINGLES.indexOf(c) >= 0) {
        if (!QuoteRole.isForeignToApostrophes(text, at)) {
          straightSingles += c == '\'' ? 1 : 0;
          curlySingles += c == '\'' ? 0 : 1;
          boolean opens = c == '\u2018' || c == '\u201A';
          singleOpening += opens && QuoteRole.at(text, at) == QuoteRole.OPENING ? 1 : 0;
        }
      } else if (!QuoteRole.isForeign(text, at)) {
        straightDoubles += c == '"' ? 1 : 0;
        curlyDoubles += c == '"' ? 0 : 1;
        if (mark >= 0) {
          QuoteRole role =
              GUILLEMETS.indexOf(c) >= 0 ? guillemet(text, at) : QuoteRole.at(text, at);
          opening[mark] += role == QuoteRole.OPENING ? 1 : 0;
          closing[mark] += role == QuoteRole.CLOSING ? 1 : 0;
        }
      }
    }

    /** Set apart on the inside, as in French, they are told by their shape. */
    private QuoteRole guillemet(String text, int at) {
      QuoteRole role = guillemetRole(text, at);
      if (role == QuoteRole.OPENING && at + 1 < text.length()) {
        char next = text.charAt(at + 1);
        noBreak += next == '\u00A0' ? 1 : 0;
        narrow += next == '\u202F' ? 1 : 0;
        tight += QuoteRole.isSpace(next) ? 0 : 1;
      }
      return role;
    }
  }

  /** Whether a guillemet opens or closes. */
  static QuoteRole guillemetRole(String text, int at) {
    boolean left = text.charAt(at) == '\u00AB';
    int outside = left ? at - 1 : at + 1;
    int inside = left ? at + 1 : at - 1;
    boolean setApart =
        inside >= 0
            && inside < text.length()
            && QuoteRole.isSpace(text.charAt(inside))
            && text.charAt(inside) != '\n'
            && text.charAt(inside) != '\r';
    boolean outer =
        outside < 0 || outside >= text.length() || !Character.isLetterOrDigit(text.charAt(outside));
    return setApart && outer
        ? left ? QuoteRole.OPENING : QuoteRole.CLOSING
        : QuoteRole.at(text, at);
  }
}
