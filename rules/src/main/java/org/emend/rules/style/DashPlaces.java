package org.emend.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.core.patch.Span;
import org.jspecify.annotations.Nullable;

/** Finds what is a dash or stands for one. Takes time linear in the text. */
final class DashPlaces {

  /** What stands at a place. */
  enum Kind {
    DASH,
    HYPHENS,
    DASH_IN_RANGE,
    HYPHEN_IN_RANGE
  }

  /** A dash with the spaces around it. */
  record Place(Span span, Kind kind) {}

  private static final String DASHES = "\u2013\u2014";
  private static final String SPACES = " \u00A0\u202F\u2009\u200A";

  /** More hyphens on a line than these separate fields, unless there is much between them. */
  private static final int FEW_ON_A_LINE = 2;

  /** Of a line, for each of its hyphens. A dash is as good as the hyphens that it was. */
  private static final int LETTERS_APART = 30;

  /** In front of the pages of a range. */
  private static final Pattern PAGES =
      Pattern.compile("(?:\\bpp\\.?|\\b[Pp]ages|\\b[Ss]eiten|\\bchapters|\\bverses)[ \\u00A0]$");

  private static final int LONGEST_LABEL = 10;

  /** Of a year: later and earlier ones are written with a dash less surely. */
  private static final int EARLIEST = 1000;

  private static final int LATEST = 2100;

  private DashPlaces() {}

  static List<Place> of(String chars) {
    List<Place> places = new ArrayList<>();
    Verbatim verbatim = null;
    List<Place> hyphensOfLine = new ArrayList<>();
    int letters = 0;
    for (int at = 0; at < chars.length(); at++) {
      char c = chars.charAt(at);
      if (Verbatim.isLineEnd(c)) {
        addSparse(hyphensOfLine, letters, places);
        letters = 0;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      if (c != '-' && DASHES.indexOf(c) < 0) {
        continue;
      }
      int end = at;
      while (end < chars.length() && chars.charAt(end) == c) {
        end++;
      }
      verbatim = verbatim == null ? Verbatim.of(chars) : verbatim;
      Place place = verbatim.covers(at) ? null : place(chars, at, end);
      if (place != null) {
        (place.kind() == Kind.HYPHENS ? hyphensOfLine : places).add(place);
      }
      at = end - 1;
    }
    addSparse(hyphensOfLine, letters, places);
    return places;
  }

  private static void addSparse(List<Place> hyphens, int letters, List<Place> places) {
    if (hyphens.size() <= FEW_ON_A_LINE || letters >= LETTERS_APART * hyphens.size()) {
      places.addAll(hyphens);
    }
    hyphens.clear();
  }

  private static @Nullable Place place(String chars, int at, int end) {
    boolean hyphen = chars.charAt(at) == '-';
    int length = end - at;
    if (length > (hyphen ? 2 : 1) || at == 0 || end == chars.length()) {
      return null;
    }
    char before = chars.charAt(at - 1);
    char after = chars.charAt(end);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      boolean surely = isRange(chars, at, end);
      return surely
          ? new Place(new Span(at, end), hyphen ? Kind.HYPHEN_IN_RANGE : Kind.DASH_IN_RANGE)
          : null;
    }
    boolean spaced = SPACES.indexOf(before) >= 0 && SPACES.indexOf(after) >= 0;
    boolean closed = SPACES.indexOf(before) < 0 && SPACES.indexOf(after) < 0;
    Span span = spaced ? new Span(at - 1, end + 1) : new Span(at, end);
    if (!spaced && !closed || closed && hyphen && length == 1) {
      return null;
    }
    boolean between =
        span.start() > 0
            && span.end() < chars.length()
            && endsPhrase(chars.charAt(span.start() - 1), spaced && !(hyphen && length == 1))
            && beginsPhrase(chars.charAt(span.end()))
            && !(hyphen && isHanging(chars, span));
    return between ? new Place(span, hyphen ? Kind.HYPHENS : Kind.DASH) : null;
  }

  private static boolean endsPhrase(char c, boolean digits) {
    return Character.isLetter(c)
        || "\"'\u201D\u2019\u201C\u00BB\u00AB\u203A\u2039),.;:!?\u2026\u2060".indexOf(c) >= 0
        || digits && Character.isDigit(c);
  }

  private static boolean beginsPhrase(char c) {
    return Character.isLetter(c)
        || "\"'\u201C\u2018\u201E\u201A\u00AB\u00BB\u203A\u2039\u201D\u2019(".indexOf(c) >= 0;
  }

  /** A hyphen that a space has come before: German {@code Ein - und Ausgang}. */
  private static boolean isHanging(String chars, Span span) {
    return chars.startsWith("und ", span.end())
        || chars.startsWith("oder ", span.end())
        || chars.startsWith("bzw", span.end());
  }

  /**
   * Two years in their order, or two pages behind a word for them; and no third number, as in
   * dates, telephone numbers and ISBNs.
   */
  private static boolean isRange(String chars, int at, int end) {
    int start = at;
    while (start > 0 && Character.isDigit(chars.charAt(start - 1))) {
      start--;
    }
    int stop = end;
    while (stop < chars.length() && Character.isDigit(chars.charAt(stop))) {
      stop++;
    }
    if (at - start > 4
        || stop - end > 4
        || isJoined(chars, start - 1, -1)
        || isJoined(chars, stop, 1)) {
      return false;
    }
    int first = Integer.parseInt(chars.substring(start, at));
    int second = Integer.parseInt(chars.substring(end, stop));
    boolean years = at - start == 4 && stop - end == 4 && first >= EARLIEST && second <= LATEST;
    Matcher pages = PAGES.matcher(chars.substring(Math.max(0, start - LONGEST_LABEL), start));
    return first < second && (years || pages.find());
  }

  /**
   * Whether the number goes on as something else: {@code 1-1990-2000}, {@code A1990}, {@code 1.5}.
   */
  private static boolean isJoined(String chars, int at, int step) {
    if (at < 0 || at >= chars.length()) {
      return false;
    }
    char c = chars.charAt(at);
    boolean beforeDigit =
        at + step >= 0 && at + step < chars.length() && Character.isDigit(chars.charAt(at + step));
    return Character.isLetter(c)
        || "-\u2010\u2011\u2013\u2014/_+#".indexOf(c) >= 0
        || beforeDigit && ".,:".indexOf(c) >= 0;
  }
}
