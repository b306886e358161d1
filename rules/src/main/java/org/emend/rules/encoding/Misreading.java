package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.emend.core.text.Facts;
import org.emend.rules.ngram.CharacterModel;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest misreading of a passage by one code page, and the runs that it explains.
 *
 * <p>Every page that may have done it is tried; the one by which the passage becomes likeliest did.
 * What is then known (this page, once or several times, so much of the passage) is expected of the
 * rest, so that a single damaged letter between much other damage is seen too.
 */
final class Misreading {

  /** That a passage is misread at all, as a negative logarithm. In nats. */
  private static final double ENTER = 8;

  /**
   * At most so much, that only a part of a passage is misread: one nat for each letter beyond ASCII
   * that is not. In nats.
   */
  private static final int MOST_MIXED = 8;

  /** The same where another passage of the document is misread so. In nats. */
  private static final double EXPECTED = 1;

  /** From such a gain on nothing else is asked. In nats. */
  private static final double SURELY = 24;

  /** The model takes every rare pair for independent of the others, and so is too sure. */
  private static final double TEMPER = 1.6;

  /** No fix is surer; see the figures in docs/benchmarks.md. */
  private static final double SUREST = .995;

  /** Of a run beside characters that it does not explain, in a passage that is explained else. */
  private static final double NEARLY_WHOLE = .9;

  /** The same where much else is not explained: the bytes may mean something else altogether. */
  private static final double FRAGMENT = .6;

  /** Letters whose kind costs so much are hardly written by anybody. In nats. */
  private static final double RARE = 12;

  /** A language that has them has them so often. In nats of gain. */
  private static final double MANY = 60;

  /** By so much of a long passage the page is chosen. In code units. */
  private static final int SAMPLE = 200;

  private static final int ALL = Integer.MAX_VALUE;

  private final Suspect suspect;
  private final int page;
  private final List<MisreadUtf8.Run> runs;

  /** By how much the passage is likelier without the damage, in units of the model. */
  private final int gain;

  /** How much of that each kind of letters brings, what it costs to be new paid. */
  private final int[] gainOf;

  /** The share of the characters beyond ASCII that is explained. */
  private final double coverage;

  /**
   * What it takes that this passage is misread: less where the rest of the document is. In nats.
   */
  private double enter = ENTER;

  private Misreading(Suspect suspect, int page, List<MisreadUtf8.Run> found) {
    Novelty novelty = Novelty.shared();
    int[] kinds = new int[novelty.kinds()];
    int[] gains = new int[novelty.kinds()];
    int letters = 0;
    for (MisreadUtf8.Run run : found) {
      letters += suspect.count(run.span(), kinds);
      gains[run.kind()] += run.sound() ? run.gain() : 0;
    }
    double doubt =
        Utf8Shape.pages().get(page).rarity() + Math.min(MOST_MIXED, suspect.letters() - letters);
    double sum = -doubt * CharacterModel.UNITS_PER_NAT;
    for (int kind = 0; kind < gains.length; kind++) {
      boolean elsewhere = suspect.kinds()[kind] > kinds[kind];
      gains[kind] -= elsewhere ? 0 : novelty.cost(kind);
      sum += Math.max(0, gains[kind]);
      // Letters that stand nowhere but in the damage make the damage likelier.
      sum += kinds[kind] > 0 && !elsewhere ? novelty.cost(kind) : 0;
    }
    this.suspect = suspect;
    this.page = page;
    this.runs = found.stream().filter(run -> gains[run.kind()] > 0).toList();
    this.gain = runs.isEmpty() ? Integer.MIN_VALUE / 2 : (int) sum;
    this.gainOf = gains;
    int explained = runs.stream().mapToInt(run -> suspect.beyondAscii(run.span())).sum();
    this.coverage = (double) explained / Math.max(1, suspect.beyondAscii());
  }

  /** The likeliest misreading of a passage, or null where it is likeliest as it is. */
  static @Nullable Misreading likeliest(String text) {
    Misreading best = best(text);
    return best != null && nats(best.gain) > ENTER ? best : null;
  }

  /** The same in a document: a page that was misread in another passage was so here, too. */
  static @Nullable Misreading likeliest(String text, Facts facts) {
    Misreading best = best(text);
    if (best == null || nats(best.gain) < EXPECTED) {
      return null;
    }
    if (nats(best.gain) < SURELY && facts.ask(MISREAD_PAGES).get(best.page)) {
      best.enter = EXPECTED;
    }
    return nats(best.gain) > best.enter ? best : null;
  }

  /** The pages that some passage was misread as beyond doubt. */
  private static final Facts.Question<BitSet> MISREAD_PAGES =
      texts -> {
        BitSet pages = new BitSet();
        for (String text : texts) {
          Misreading best = best(text);
          if (best != null && nats(best.gain) > SURELY) {
            pages.set(best.page);
          }
        }
        return pages;
      };

  private static @Nullable Misreading best(String text) {
    char[] chars = text.toCharArray();
    Utf8Shape.Places places = Utf8Shape.in(chars);
    if (places.isEmpty() || !FirstLook.finds(text, places)) {
      return null;
    }
    Suspect suspect = new Suspect(text, chars, places);
    Misreading best = whole(suspect);
    if (best != null) {
      return best.again();
    }
    if (text.length() > 2 * SAMPLE) {
      Misreading onSample = best(suspect, SAMPLE);
      if (nats(onSample.gain) > 3 * ENTER) {
        best = of(suspect, onSample.page, ALL);
      }
    }
    best = best == null ? best(suspect, ALL) : best;
    best = best.again();
    return best;
  }

  /** The page in which all that is not ASCII reads back, if that is much likelier. */
  private static @Nullable Misreading whole(Suspect suspect) {
    Misreading best = null;
    int most = suspect.mostPlaces();
    for (int page = 0; page < Utf8Shape.pages().size(); page++) {
      List<MisreadUtf8.Run> runs =
          suspect.places(page) < most ? List.of() : suspect.readWhole(page);
      if (!runs.isEmpty() && runs.stream().allMatch(run -> run.gain() > 0)) {
        Misreading tried = new Misreading(suspect, page, runs);
        best = best == null || tried.gain > best.gain ? tried : best;
      }
    }
    return best != null && nats(best.gain) > 3 * ENTER ? best : null;
  }

  /**
   * The best of the pages that do not have much fewer places to begin than the others. A page in
   * which the passage has the same bytes as in a commoner one is not tried.
   */
  private static Misreading best(Suspect suspect, int length) {
    List<Utf8Shape.Page> pages = Utf8Shape.pages();
    int most = suspect.mostPlaces();
    List<Misreading> tried = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      CodePage table = pages.get(page).table();
      if (suspect.places(page) >= Math.max(1, most / 3)
          && tried.stream().noneMatch(m -> m.isSameIn(table))) {
        tried.add(of(suspect, page, length));
      }
    }
    return tried.stream().max(Comparator.comparing(m -> m.gain)).orElseThrow();
  }

  /** Whether another page reads the same, on this layer and the next. */
  private boolean isSameIn(CodePage other) {
    return suspect.isSameIn(page(), other)
        && runs.stream()
            .flatMapToInt(run -> run.replacement().chars())
            .allMatch(c -> page().byteOf((char) c) == other.byteOf((char) c));
  }

  private static Misreading of(Suspect suspect, int page, int length) {
    return new Misreading(
        suspect, page, suspect.search(page, length, MisreadUtf8.Expectation.NOTHING));
  }

  /** The same with what is now known. */
  private Misreading again() {
    if (nats(gain) < 2 * ENTER || coverage < .5) {
      return this;
    }
    MisreadUtf8.Expectation expected = expectation();
    boolean isAll = coverage == 1 && (often() == 0 || often() == characters());
    return new Misreading(
        suspect,
        page,
        isAll
            ? runs.stream()
                .map(run -> run.gaining(expected.kept() * suspect.beyondAscii(run.span())))
                .toList()
            : suspect.search(page, ALL, expected));
  }

  private int often() {
    return runs.stream().mapToInt(MisreadUtf8.Run::often).sum();
  }

  private int characters() {
    return runs.stream()
        .mapToInt(run -> run.replacement().codePointCount(0, run.replacement().length()))
        .sum();
  }

  /** What to expect of the rest of a passage of which so much is explained. */
  private MisreadUtf8.Expectation expectation() {
    int kept = coverage > .9 ? 80 : 48;
    return often() > .5 * characters()
        ? new MisreadUtf8.Expectation(kept, 48, 0)
        : new MisreadUtf8.Expectation(kept, 0, 48);
  }

  private static double nats(double units) {
    return units / CharacterModel.UNITS_PER_NAT;
  }

  /** The share of the characters beyond ASCII that is explained, 0 to 1. */
  double coverage() {
    return coverage;
  }

  CodePage page() {
    return Utf8Shape.pages().get(page).table();
  }

  List<MisreadUtf8.Run> runs() {
    return runs;
  }

  /** How likely a run is right, given the whole. */
  double confidence(MisreadUtf8.Run run) {
    double evidence = Math.min(nats(gain) - enter, nats(run.gain()) - 1);
    evidence = Math.min(evidence, nats(gainOf[run.kind()]) - enter);
    double most = SUREST;
    if (suspect.touchesOthers(run.span(), page())) {
      most = coverage > .9 ? NEARLY_WHOLE : FRAGMENT;
    } else if (page > 0 && (runs.size() == 1 && suspect.isApart(run) || isRare(run))) {
      most = FRAGMENT;
    }
    return Math.min(most, run.odds() / (1 + Math.exp(-evidence / TEMPER)));
  }

  /** Whether a run would bring letters that hardly any language has, and not many of them. */
  private boolean isRare(MisreadUtf8.Run run) {
    return nats(Novelty.shared().cost(run.kind())) >= RARE && nats(gainOf[run.kind()]) < MANY;
  }
}
