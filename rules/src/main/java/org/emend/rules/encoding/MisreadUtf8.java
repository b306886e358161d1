package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.emend.core.patch.Span;
import org.emend.rules.ngram.CharacterModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds where UTF-8 was read as one code page: runs of characters whose bytes in that page are
 * UTF-8, and that are likelier as what the bytes say than as they stand.
 *
 * <p>A noisy-channel decoder. Over each stretch of possible sequences a Viterbi search (1967)
 * chooses which of them to read back, by the cost of the characters under a bigram model and of the
 * damage. Linear: the search keeps three states for each position, the character before it as it
 * stands, a sequence of one layer that ends there, and one of several.
 *
 * <p>One for each passage; not thread-safe.
 */
final class MisreadUtf8 {

  private static final int NEVER = Integer.MAX_VALUE / 2;

  /** Text that was misread more often than this by the same page is beyond reading. */
  private static final int MOST_LAYERS = 3;

  /** States for each position: a sequence of one layer ends there, or one of several. */
  private static final int DEPTHS = 2;

  /** The longest sequence that is read, in code units; three layers of four bytes are 64. */
  private static final int LONGEST = 64;

  /** Most searches end before so many positions. */
  private static final int FIRST_WINDOW = 16;

  /** In place of a state to come from: the character before stands as it is. */
  private static final int KEPT = -1;

  /** Of a letter at whose end a space stands, which may as well be the space after another one. */
  private static final double SPACED = .9;

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final char A_GRAVE = '\u00E0';

  private final CharacterModel model = CharacterModel.shared();
  private final Novelty novelty = Novelty.shared();
  private final Symbols symbols;
  private final char[] text;
  private final MisreadSequence sequence;
  private Expectation expected = Expectation.NOTHING;

  /** Whether the text has the accents of Spanish or Portuguese; null until it is asked. */
  private @Nullable Boolean iberian;

  // The window of the search, growing from nothing; index 0 is its first position.
  private int[] keptCost = {};
  private int[] keptFrom = {};

  // Two states a position, see DEPTHS.
  private int[] readCost = {};
  private int[] readSymbol = {};
  private int[] readCodePoint = {};
  private int[] readLength = {};
  private int[] readDamage = {};
  private int[] readFrom = {};
  private double[] readOdds = {};
  private boolean[] readSound = {};

  private int least;

  /** Up to where {@link #readCost} is filled, in positions. */
  private int prepared;

  MisreadUtf8(Symbols symbols) {
    this.symbols = symbols;
    this.text = symbols.chars();
    this.sequence = new MisreadSequence(symbols);
  }

  /** Begins with a page, expecting something of it. */
  void start(CodePage page, Expectation expectation) {
    sequence.start(page);
    expected = expectation;
  }

  /**
   * What is known of a passage beforehand: costs in units of the model.
   *
   * @param kept of a character beyond ASCII that was not misread: nothing before anything is known,
   *     much where the passage is known to be misread
   * @param once of a character that was misread once
   * @param often of a character that was misread several times
   */
  record Expectation(int kept, int once, int often) {

    static final Expectation NOTHING = new Expectation(0, 0, 24);
  }

  /**
   * A run that was misread.
   *
   * @param span in the text
   * @param replacement what its bytes say
   * @param gain by how much that is likelier than what stands there, in units of the model
   * @param odds how likely guessed bytes are guessed right; 1 where none is
   * @param often how many of the characters were misread several times
   * @param sound whether it is evidence of damage: some of it has all its bytes
   * @param kind the most novel kind of letter that it would bring
   */
  record Run(
      Span span, String replacement, int gain, double odds, int often, boolean sound, int kind) {

    Run gaining(int more) {
      return new Run(span, replacement, gain + more, odds, often, sound, kind);
    }
  }

  /**
   * Searches from a position up to where no sequence goes on.
   *
   * @param runs gets what is worth reading back, in order
   * @return where the search ended, behind {@code start}
   */
  int search(int start, List<Run> runs) {
    prepared = 0;
    prepare(1);
    keptCost[0] = 0;
    keptFrom[0] = KEPT;
    int reach = start;
    int at = start;
    while (at < text.length) {
      int i = at - start;
      int before = symbols.before(at);
      prepare(i + 2);
      int end = extend(at, i, before);
      if (end < 0 && at >= reach && !isRead(i)) {
        break;
      }
      reach = Math.max(reach, end);
      int symbol = symbols.at(at);
      int from = cheapest(i, before, symbol);
      int exception = text[at] < 0x80 ? 0 : expected.kept();
      keptCost[i + 1] = least + exception;
      keptFrom[i + 1] = from;
      at++;
    }
    collect(start, at, runs);
    return Math.max(at, start + 1);
  }

  /**
   * Reads all that is not ASCII from a position on, or gives up with null where it is not all whole
   * sequences, or may be another layer of them.
   */
  @Nullable Run readThrough(int start) {
    StringBuilder replacement = new StringBuilder();
    int before = symbols.before(start);
    int cost = 0;
    boolean lead = false;
    int at = start;
    while (at < text.length && text[at] >= 0x80) {
      if (!sequence.read(at, 1) || !sequence.isSound() || lead && sequence.isContinuation()) {
        return null;
      }
      lead = sequence.isLead();
      int c = sequence.codePoint();
      int symbol = model.symbol(c);
      replacement.appendCodePoint(c);
      cost += model.cost(before, symbol) + sequence.damage();
      before = symbol;
      at += sequence.length();
    }
    int gain = symbols.cost(start, at) - cost - model.cost(before, symbols.at(at));
    String read = replacement.toString();
    return new Run(new Span(start, at), read, gain, 1, 0, true, novelty.kind(read));
  }

  /** Adds the sequences that begin here to what ends where they end; returns the furthest end. */
  private int extend(int at, int i, int keptSymbol) {
    int end = -1;
    boolean spaced = false;
    for (int layers = 1; layers <= MOST_LAYERS && sequence.read(at, layers); layers++) {
      end = Math.max(end, at + sequence.length());
      add(i, keptSymbol, Math.min(layers, DEPTHS) - 1);
      spaced = text[end - 1] == ' ';
      if (!sequence.isLead()) {
        break;
      }
    }
    // A byte is missed beside a sequence that has all its bytes, or where a trace of it is left.
    boolean afterRead = isRead(i);
    if ((end < 0 || spaced)
        && text[at] >= 0x80
        && sequence.readLosing(at, afterRead ? readSymbol[best(i)] : keptSymbol)
        && (afterRead
            || sequence.isFollowed()
            || sequence.isMostlyThere()
            || expected.kept() > 0)) {
      end = Math.max(end, at + sequence.length());
      add(i, keptSymbol, 0);
    }
    return end;
  }

  private void add(int i, int keptSymbol, int depth) {
    if (sequence.length() > LONGEST) {
      return;
    }
    int symbol = model.symbol(sequence.codePoint());
    int from = cheapest(i, keptSymbol, symbol);
    int cost = least + sequence.damage() + (depth == 0 ? expected.once() : expected.often());
    prepare(i + sequence.length() + 1);
    int to = DEPTHS * (i + sequence.length()) + depth;
    if (cost < readCost[to]) {
      readCost[to] = cost;
      readSymbol[to] = symbol;
      readFrom[to] = from;
      readLength[to] = sequence.length();
      readDamage[to] = sequence.damage();
      readCodePoint[to] = sequence.codePoint();
      readOdds[to] = sequence.odds();
      readSound[to] = sequence.isSound();
    }
  }

  /**
   * The state at a position after which a symbol costs least; that is left in {@link #least}, the
   * symbol paid.
   */
  private int cheapest(int i, int keptSymbol, int symbol) {
    int from = KEPT;
    least = keptCost[i] + model.cost(keptSymbol, symbol);
    for (int state = DEPTHS * i; state < DEPTHS * (i + 1); state++) {
      if (readCost[state] < least) {
        int cost = readCost[state] + model.cost(readSymbol[state], symbol);
        if (cost < least) {
          from = state;
          least = cost;
        }
      }
    }
    return from;
  }

  private boolean isRead(int i) {
    return readCost[best(i)] < NEVER;
  }

  private int best(int i) {
    return readCost[DEPTHS * i] <= readCost[DEPTHS * i + 1] ? DEPTHS * i : DEPTHS * i + 1;
  }

  /** Follows the best path back, and makes runs of what it reads. */
  private void collect(int start, int end, List<Run> runs) {
    int i = end - start;
    int state = cheapest(i, symbols.before(end), symbols.at(end));
    List<Run> found = new ArrayList<>(0);
    while (i > 0) {
      if (state == KEPT) {
        state = keptFrom[i];
        i--;
      } else {
        int from = i;
        int last = state;
        while (state != KEPT) {
          from -= readLength[state];
          state = readFrom[state];
        }
        Run run = run(start + from, start + i, last);
        if (run.gain() > 0) {
          found.add(run);
        }
        i = from;
      }
    }
    Collections.reverse(found);
    runs.addAll(found);
  }

  /** The run of sequences that ends in a state. */
  private Run run(int from, int to, int last) {
    StringBuilder reversed = new StringBuilder();
    double odds = 1;
    int cost = 0;
    int often = 0;
    boolean sound = false;
    int end = to;
    int after = symbols.at(to);
    for (int state = last; state != KEPT; state = readFrom[state]) {
      int c = readCodePoint[state];
      boolean spaced = text[end - 1] == ' ';
      if (spaced && c == A_GRAVE && isLetterAt(end)) {
        reversed.append(' '); // The word à, and the space after it went with its second byte.
        cost += model.cost(model.symbol(' '), after);
        after = model.symbol(' ');
      }
      reversed.appendCodePoint(spaced && c == NO_BREAK_SPACE ? ' ' : c);
      cost += model.cost(readSymbol[state], after) + readDamage[state];
      after = readSymbol[state];
      odds = Math.min(odds, readOdds[state]);
      sound |= readSound[state] || spaced && c == A_GRAVE;
      if (spaced && c != NO_BREAK_SPACE) {
        odds = Math.min(odds, c == A_GRAVE ? graveOdds(end) : SPACED);
      }
      often += state % DEPTHS;
      end -= readLength[state];
    }
    cost += model.cost(symbols.before(from), after);
    int gain = symbols.cost(from, to) + expected.kept() * symbols.beyondAscii(from, to) - cost;
    String replacement = reversed.reverse().toString();
    return new Run(
        new Span(from, to), replacement, gain, odds, often, sound, novelty.kind(replacement));
  }

  /**
   * How likely {@code Ã} and a space are an à: not so much where a word ends in a text that has the
   * other accents of Spanish or Portuguese, for í loses its second byte, a soft hyphen.
   */
  private double graveOdds(int end) {
    boolean spaceIsKept = end < text.length && text[end] == ' ';
    boolean endsWord = end > 2 && Character.isLetter(text[end - 3]);
    return !spaceIsKept && endsWord && isIberian() ? SPACED / 2 : 1;
  }

  private boolean isIberian() {
    Boolean known = iberian;
    if (known == null) {
      known = holdsIberian();
      iberian = known;
    }
    return known;
  }

  private boolean holdsIberian() {
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] == '\u00C3' && "\u00A1\u00B3\u00B1\u00BA".indexOf(text[i + 1]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetterAt(int at) {
    return at < text.length && Character.isLetter(Character.codePointAt(text, at));
  }

  /** Makes room for so many positions, and fills what is new. */
  private void prepare(int positions) {
    if (positions > keptCost.length) {
      int wanted = Math.max(Math.max(positions, FIRST_WINDOW), keptCost.length * 2);
      keptCost = Arrays.copyOf(keptCost, wanted);
      keptFrom = Arrays.copyOf(keptFrom, wanted);
      readCost = Arrays.copyOf(readCost, DEPTHS * wanted);
      readSymbol = Arrays.copyOf(readSymbol, DEPTHS * wanted);
      readCodePoint = Arrays.copyOf(readCodePoint, DEPTHS * wanted);
      readLength = Arrays.copyOf(readLength, DEPTHS * wanted);
      readDamage = Arrays.copyOf(readDamage, DEPTHS * wanted);
      readFrom = Arrays.copyOf(readFrom, DEPTHS * wanted);
      readOdds = Arrays.copyOf(readOdds, DEPTHS * wanted);
      readSound = Arrays.copyOf(readSound, DEPTHS * wanted);
    }
    for (; prepared < positions; prepared++) {
      readCost[DEPTHS * prepared] = NEVER;
      readCost[DEPTHS * prepared + 1] = NEVER;
    }
  }
}
