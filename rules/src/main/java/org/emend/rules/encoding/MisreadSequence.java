package org.emend.rules.encoding;

import org.emend.rules.ngram.CharacterModel;

/**
 * One UTF-8 sequence in a text that was read as a code page. Reads at a position, and holds what it
 * read until the next time.
 *
 * <p>Beside well-formed UTF-8 it reads what happens to it: surrogate pairs written as two sequences
 * (CESU-8, and Java's modified UTF-8), a no-break space that was made a space, and one byte that
 * was lost because the code page has no character for it: dropped, or shown as U+FFFD. Of several
 * bytes that may have been lost it takes the one that its neighbours make likeliest, and says how
 * likely.
 */
final class MisreadSequence {

  // What it costs that such a thing happens, in units of the model.
  private static final int SOUND = 4;
  private static final int SPACE_FOR_NO_BREAK_SPACE = 16;
  private static final int LOST_BYTE = 24;

  /** What speaks for it: nobody writes a capital Â before a sign, or a byte order mark so. */
  private static final int TELLING = 64;

  /** And hardly anybody an Ã before what is no letter. */
  private static final int INDICATIVE = 24;

  /** A quotation that is longer than this has its other mark elsewhere. In code units. */
  private static final int LONGEST_QUOTATION = 400;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final String ORDINALS = "\u00AA\u00BA";
  private static final int SPACE = ' ';
  private static final int NONE = -1;

  private final CharacterModel model = CharacterModel.shared();
  private final Symbols symbols;
  private final char[] text;
  private CodePage page = CodePage.western();

  private int length;
  private int codePoint;
  private int damage;
  private double odds;
  private boolean followed;
  private boolean sound;
  private boolean mostlyThere;

  MisreadSequence(Symbols symbols) {
    this.symbols = symbols;
    this.text = symbols.chars();
  }

  /** From now on the text is taken to have been read as another page. */
  void start(CodePage other) {
    page = other;
  }

  /** Whether what was read may itself begin a sequence, as where text was misread twice. */
  boolean isLead() {
    int b = byteOf(codePoint);
    return b >= 0xC2 && b <= 0xF4;
  }

  /** Whether what was read may itself go on with a sequence. */
  boolean isContinuation() {
    return isContinuation(byteOf(codePoint));
  }

  /** In code units of the text. */
  int length() {
    return length;
  }

  /** What it says; a C1 control is meant as the character that Windows has in its place. */
  int codePoint() {
    return codePoint >= 0x80 && codePoint < 0xA0 ? page.windowsCharOf(codePoint) : codePoint;
  }

  /** What the damage costs. */
  int damage() {
    return damage;
  }

  /**
   * How likely the code point is the right one, if this is a sequence; 1 unless a byte is guessed.
   */
  double odds() {
    return odds;
  }

  /**
   * Whether what was read is evidence of damage: nothing of it is guessed, or a byte whose place
   * shows and that can hardly be another.
   */
  boolean isSound() {
    return sound;
  }

  /** Whether a sequence follows the one that was read losing a byte. */
  boolean isFollowed() {
    return followed;
  }

  /**
   * Whether two bytes or a replacement character are left of the one that was read losing a byte.
   */
  boolean isMostlyThere() {
    return mostlyThere;
  }

  /** Reads a sequence that has all its bytes, each of them read as many layers deep. */
  boolean read(int at, int layers) {
    int lead = readByte(at, layers - 1);
    if (lead < 0xC2 || lead > 0xF4) {
      return false;
    }
    int cost = damage;
    int end = at + length;
    int needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int c = lead & (0x7F >> needed);
    int spaces = 0;
    for (int i = 1; i < needed; i++) {
      int b = readByte(end, layers - 1);
      if (b == SPACE) {
        b = NO_BREAK_SPACE;
        spaces++;
      } else if (!isContinuation(b)) {
        return false;
      }
      c = c << 6 | b & 0x3F;
      cost += damage;
      end += length;
    }
    if (c >= 0xD800 && c < 0xDC00) {
      return spaces == 0 && readLow(at, end, c, layers, cost);
    }
    int own = SOUND + spaces * SPACE_FOR_NO_BREAK_SPACE;
    own -= spaces == 0 ? telling(at, layers, lead, c) : 0;
    return spaces <= 1 && isShortest(c, needed) && accept(end - at, c, cost + own, 1, spaces == 0);
  }

  /** By how much a sequence is likelier than its characters tell. */
  private int telling(int at, int layers, int lead, int c) {
    boolean afterCapital = at > 0 && Character.isUpperCase(text[at - 1]);
    if (layers > 1 || page != CodePage.western() || afterCapital && ORDINALS.indexOf(c) < 0) {
      return 0;
    }
    return c == BYTE_ORDER_MARK || lead == 0xC2 && c >= NO_BREAK_SPACE
        ? TELLING
        : lead == 0xC3 && !Character.isLetter(text[at + 1]) ? INDICATIVE : 0;
  }

  /** Reads one byte of a sequence: what stands there, or what a sequence there says. */
  private int readByte(int at, int layers) {
    if (layers > 0) {
      return read(at, layers) ? byteOf(codePoint) : NONE;
    }
    length = 1;
    damage = 0;
    if (at >= text.length) {
      return NONE;
    }
    char c = text[at];
    return c == SPACE ? SPACE : page.byteOf(c);
  }

  /** The second half of a supplementary character in CESU-8. */
  private boolean readLow(int at, int from, int high, int layers, int soFar) {
    int cost = soFar;
    int end = from;
    int c = 0;
    for (int i = 0; i < 3; i++) {
      int b = readByte(end, layers - 1);
      if (i == 0 ? b != 0xED : !isContinuation(b) || i == 1 && b < 0xB0) {
        return false;
      }
      c = c << 6 | b & (i == 0 ? 0x0F : 0x3F);
      cost += damage;
      end += length;
    }
    return accept(end - at, Character.toCodePoint((char) high, (char) c), cost + SOUND, 1, true);
  }

  /**
   * Reads a sequence that lacks one byte.
   *
   * @param before the symbol before it
   */
  boolean readLosing(int at, int before) {
    int lead = byteAt(at);
    if (lead < 0xC2 || lead > 0xF4 || page.undefined().length == 0) {
      return false;
    }
    int needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int present = 1; // bytes up to the lost one
    while (present < needed && isContinuation(byteAt(at + present))) {
      present++;
    }
    if (present == needed) {
      return false;
    }
    int next = at + present;
    boolean dropped = next >= text.length || text[next] != REPLACEMENT && !isLostQuote(at, next);
    next += dropped ? 0 : 1;
    mostlyThere = next - at > 1;
    for (int i = present + 1; i < needed; i++) {
      if (!isContinuation(byteAt(next++))) {
        return false;
      }
    }
    return choose(at, needed, present, next, before, dropped);
  }

  /**
   * {@code â€?} behind an opening quotation mark: some programs write a question mark for a byte.
   */
  private boolean isLostQuote(int at, int next) {
    if (text[next] != '?' || next - at != 2 || text[at] != '\u00E2' || text[at + 1] != '\u20AC') {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i < LONGEST_QUOTATION; i--) {
      if (text[i] == '\u201C' || text[i] == '\u0153' && i > 1 && text[i - 1] == '\u20AC') {
        return true;
      }
    }
    return false;
  }

  private boolean choose(int at, int needed, int lost, int end, int before, boolean dropped) {
    boolean sequenceAfter = read(end, 1);
    int after = sequenceAfter ? model.symbol(codePoint) : symbols.at(end);
    int best = Integer.MAX_VALUE;
    int chosen = 0;
    double sum = 0;
    int[] candidates = page.undefined();
    // A soft hyphen is dropped as easily.
    int more = dropped && page.charOf(SOFT_HYPHEN) == SOFT_HYPHEN ? 1 : 0;
    for (int i = 0; i < candidates.length + more; i++) {
      int b = i < candidates.length ? candidates[i] : SOFT_HYPHEN;
      int c = withByte(at, needed, lost, end, b);
      if (b > 0xBF
          || !isShortest(c, needed)
          || !Character.isDefined(c)
          || c >= 0xD800 && c < 0xE000) {
        continue;
      }
      int symbol = model.symbol(c);
      int cost = model.cost(before, symbol) + model.cost(symbol, after);
      sum += Math.exp(-(double) cost / CharacterModel.UNITS_PER_NAT);
      if (cost < best) {
        best = cost;
        chosen = c;
      }
    }
    double share = sum == 0 ? 0 : Math.exp(-(double) best / CharacterModel.UNITS_PER_NAT) / sum;
    followed = sequenceAfter;
    return chosen != 0 && accept(end - at, chosen, LOST_BYTE, share, mostlyThere && share > .5);
  }

  private int withByte(int at, int needed, int lost, int end, int b) {
    int c = byteAt(at) & (0x7F >> needed);
    for (int i = 1; i < needed; i++) {
      int own = i < lost ? byteAt(at + i) : i == lost ? b : byteAt(end - needed + i);
      c = c << 6 | own & 0x3F;
    }
    return c;
  }

  private boolean accept(int sequenceLength, int c, int cost, double likelihood, boolean isSound) {
    sound = isSound;
    if (!Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE) {
      return false; // Hardly anybody writes these, and much that is no UTF-8 could be read so.
    }
    length = sequenceLength;
    codePoint = c;
    damage = cost;
    odds = likelihood;
    return true;
  }

  /** UTF-8 has one way to write a character; a longer one is none. */
  private static boolean isShortest(int c, int length) {
    return switch (length) {
      case 2 -> c >= 0x80;
      case 3 -> c >= 0x800 && (c < 0xD800 || c > 0xDFFF);
      default -> c >= 0x10000 && c <= Character.MAX_CODE_POINT;
    };
  }

  private static boolean isContinuation(int b) {
    return b >= 0x80 && b <= 0xBF;
  }

  private int byteAt(int at) {
    return at < text.length ? page.byteOf(text[at]) : -1;
  }

  private int byteOf(int c) {
    return c == SPACE ? SPACE : c <= Character.MAX_VALUE ? page.byteOf((char) c) : NONE;
  }
}
