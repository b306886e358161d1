package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Ids;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordTrie;

/** Gathers the ways to read each atom of a passage, alone and with its neighbours. */
final class LatticeBuilder {

  private static final int MOST = 12;
  private static final int MOST_REAL = 6;

  /** Of a word that was torn. */
  private static final int MOST_ATOMS = 3;

  private static final int MOST_JOINED = 4;
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_JOINED = 30;
  private static final int LONGEST_SPECK = 3;

  /** Recognisers put out Latin-1. */
  private static final char LAST_SPECK = 0xFF;

  /** Marks that stand alone in good text. */
  private static final String MEANT = "&%+=<>$#*\u00A2\u00A3\u00A5\u00A7\u00A9\u00B0\u20AC\u2022";

  /** What Britons mostly write with an {@code s}. */
  private static final Pattern VARIETY = Pattern.compile("(?<=[iy])z(?=[aei])");

  private static final float SAME = .02f;

  /** What an atom costs that is no text at all, in nats. Chosen, not fitted. */
  private static final float SPECK = 5;

  private final LanguageModel language;
  private final Channel channel;
  private final Beam beam;
  private final Spelling spelling;
  private final Lookup lookup;
  private final Settings settings;
  private final CandidateCache<List<Candidate>> cache;

  LatticeBuilder(
      LanguageModel language,
      Channel channel,
      Beam beam,
      Settings settings,
      CandidateCache<List<Candidate>> cache) {
    this.language = language;
    this.channel = channel;
    this.beam = beam;
    this.spelling = new Spelling(language);
    this.lookup = new Lookup(language);
    this.settings = settings;
    this.cache = cache;
  }

  /**
   * For each atom the arcs that begin with it, its being kept first.
   *
   * @param suspects the atoms that may be something else
   */
  List<List<Arc>> build(List<Atom> atoms, BitSet suspects) {
    List<List<Arc>> lattice = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      Map<String, Arc> arcs = new HashMap<>();
      Atom atom = atoms.get(i);
      List<Arc> found = new ArrayList<>();
      found.add(keep(i, atom));
      if (suspects.get(i)) {
        alone(i, atom, arcs);
      }
      for (int to = i + 2; to <= Math.min(i + MOST_ATOMS, atoms.size()); to++) {
        if (!suspects.get(i, to).isEmpty()) {
          together(atoms, i, to, arcs);
        }
      }
      arcs.values().stream()
          .sorted(
              Comparator.comparingDouble(Arc::cost)
                  .thenComparing(Arc::text)
                  .thenComparingInt(Arc::to))
          .forEach(found::add);
      lattice.add(found);
    }
    return lattice;
  }

  private Arc keep(int at, Atom atom) {
    int id = lookup.id(atom);
    float cost = SAME * atom.length();
    if (id == Ids.UNKNOWN || id == Ids.UNKNOWN_NAME) {
      cost +=
          (float)
              language.letters().cost(language.words().alphabet(), RunningText.fold(atom.text()));
    } else if (atom.letters() + atom.digits() == 0) {
      cost += SPECK;
    }
    return new Arc(at, at + 1, Arc.Kind.KEEP, atom.text(), List.of(id), cost);
  }

  private void alone(int at, Atom atom, Map<String, Arc> arcs) {
    boolean known = lookup.isKnown(atom);
    if (settings.typing().isEmpty() && mayBeSpeck(atom)) {
      float cost = channel.speck(atom.text()) + (float) settings.perEdit();
      add(arcs, new Arc(at, at + 1, Arc.Kind.DELETE, "", List.of(), cost));
    }
    boolean archaic = settings.archaic() && !settings.oldType() && atom.isPlain();
    if (atom.isNumber() && atom.length() > 2 || archaic) {
      return; // among old spellings nobody can tell a misreading from one more
    }
    int width = known ? settings.realWordWidth() : settings.width();
    add(
        arcs,
        at,
        at + 1,
        atom.text(),
        width,
        !known || atom.length() > 5,
        known ? MOST_REAL : MOST);
  }

  /**
   * Marks, and what is torn off the edge of a neighbouring column: up to three letters. Never a
   * number, nor a sign that no scanner makes of dirt.
   */
  private static boolean mayBeSpeck(Atom atom) {
    boolean isMark = atom.letters() + atom.digits() == 0;
    return (isMark || atom.length() <= LONGEST_SPECK && atom.digits() == 0)
        && atom.text().chars().allMatch(c -> c <= LAST_SPECK)
        && !(atom.length() == 1 && MEANT.indexOf(atom.text().charAt(0)) >= 0);
  }

  private void together(List<Atom> atoms, int from, int to, Map<String, Arc> arcs) {
    StringBuilder bare = new StringBuilder();
    StringBuilder read = new StringBuilder();
    boolean known = true;
    for (int i = from; i < to; i++) {
      Atom atom = atoms.get(i);
      if (i > from) {
        if (atom.before().length() > LONGEST_GAP
            || atom.before().isEmpty()
            || settings.joinsOverSpacesOnly() && !atom.before().equals(" ")
            || atom.isBehindLineBreak() // the page was printed so, and its lines are to stay
            || isBetweenSentences(atoms.get(i - 1), atom)) {
          return;
        }
        read.append(atom.before());
      }
      read.append(atom.text());
      bare.append(atom.text());
      known &= lookup.isKnown(atom);
    }
    boolean word = language.words().id(RunningText.fold(bare.toString())) != WordTrie.NO_WORD;
    if ((known || !settings.thorough()) && !word
        || read.length() > LONGEST_JOINED
        || bare.length() < 2) {
      return;
    }
    int width = known ? settings.realWordWidth() : settings.width() / 2;
    add(arcs, from, to, read.toString(), width, false, MOST_JOINED);
  }

  /** {@code L. S.}, {@code end. Next}: joined they would be anything. */
  private static boolean isBetweenSentences(Atom left, Atom right) {
    return right.before().length() > 1
        && right.before().charAt(0) != '-'
        && right.before().chars().anyMatch(c -> ".!?,;:".indexOf(c) >= 0)
        && (Character.isUpperCase(right.text().charAt(0))
            || left.length() == 1 && Character.isUpperCase(left.text().charAt(0)));
  }

  private void add(
      Map<String, Arc> arcs, int from, int to, String read, int width, boolean splits, int most) {
    Letters letters = Spelling.of(read);
    add(arcs, from, to, read, letters, width, splits, most);
    if (letters == Letters.TITLE) {
      add(arcs, from, to, read, Letters.LOWER, width, splits, most);
    } else if (read.length() == 1) { // what stands for `I`
      add(arcs, from, to, read, Letters.TITLE, width, splits, most);
    }
  }

  private void add(
      Map<String, Arc> arcs,
      int from,
      int to,
      String read,
      Letters letters,
      int width,
      boolean splits,
      int most) {
    String key =
        read
            + '\0'
            + letters
            + width
            + splits
            + most
            + settings.perEdit()
            + '/'
            + settings.channel();
    List<Candidate> candidates =
        cache.get(key, () -> beam.search(read, letters, width, settings.perEdit(), splits, most));
    if (Elision.mayBe(read)
        && candidates.stream().anyMatch(c -> Elision.isOf(read, spelling.write(c, letters)))) {
      return; // it is meant
    }
    for (Candidate candidate : candidates) {
      String text = likeApostrophes(read, spelling.write(candidate, letters));
      if (text.equals(read)
          || isCaseOnly(text, read)
          || isOtherVariety(text, read)
          || settings.oldType() && isAllLetters(read) && !OldType.isBetween(read, text)) {
        continue;
      }
      List<Integer> ids =
          candidate.isSplit()
              ? List.of(candidate.first(), candidate.second())
              : List.of(candidate.first());
      Arc.Kind kind =
          to > from + 1 ? Arc.Kind.JOIN : candidate.isSplit() ? Arc.Kind.SPLIT : Arc.Kind.REPLACE;
      float cost = (float) (candidate.cost() + atTheFront(text, read));
      add(arcs, new Arc(from, to, kind, text, ids, cost));
    }
  }

  private double atTheFront(String text, String read) {
    char is = read.charAt(0);
    char was = text.charAt(0);
    boolean same = Character.toLowerCase(is) == Character.toLowerCase(was);
    boolean capital = Character.isUpperCase(was) && !Character.isUpperCase(is);
    return (same ? 0 : settings.firstLetter()) + (capital ? settings.capital() : 0);
  }

  private static boolean isAllLetters(String read) {
    return read.chars().allMatch(Character::isLetter);
  }

  /** With the kind of apostrophe that the text has there. */
  private static String likeApostrophes(String read, String text) {
    return read.indexOf('\u2019') >= 0 && read.indexOf('\'') < 0
        ? text.replace('\'', '\u2019')
        : text;
  }

  /** Another case is no repair, unless capitals stand where none can: {@code tHe}. */
  private static boolean isCaseOnly(String text, String read) {
    return text.equalsIgnoreCase(read)
        && (read.equals(read.toUpperCase(Locale.ROOT))
            || read.substring(1).equals(read.substring(1).toLowerCase(Locale.ROOT)));
  }

  /** {@code customisable} is as good as {@code customizable}, and no list has all of them. */
  private static boolean isOtherVariety(String text, String read) {
    return text.length() == read.length()
        && VARIETY.matcher(text).replaceAll("s").equals(VARIETY.matcher(read).replaceAll("s"));
  }

  private static void add(Map<String, Arc> arcs, Arc arc) {
    arcs.merge(arc.to() + "\0" + arc.text(), arc, (a, b) -> a.cost() <= b.cost() ? a : b);
  }
}
