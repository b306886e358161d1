package org.emend.rules.words.model;

import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How surprising what stands between two words is, given the words: P(gap | left, right), of gaps
 * as {@link Gaps#fold} writes them. Words count as they are written, {@code The} apart from {@code
 * the}.
 *
 * <p>A log-linear model: what the shapes of both words say together, and by how much each word, if
 * it is frequent, differs from its shape. That takes the two words for independent given the gap,
 * which overstates what they agree in; {@link #TRUSTED} makes up for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class PunctuationModel {

  /** All gaps that are not in the list. */
  public static final String OTHER = "other";

  /** A stored cost is in these fractions of a nat. */
  public static final double STEP = 1 / 16.0;

  /** How much of what a word says is believed, in fifths. Held-out text chose it among .6 to 1. */
  private static final int TRUSTED = 4;

  /** A cost is summed in these parts of a step. */
  private static final int FINER = 5;

  /** The sum of two lifts, in finer steps, goes as far up and down. */
  private static final int LEAST = 2 * 128 * TRUSTED;

  /** P of each cost that there may be, from {@code -LEAST} up, in finer steps. */
  private static final double[] LIKELIHOODS = likelihoods();

  private final List<String> gaps;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By shape left, shape right and gap: cost in steps, unsigned. */
  private final byte[] shapes;

  private final Side left;
  private final Side right;

  /**
   * What frequent words on one side say.
   *
   * @param words in a fixed order
   * @param lifts by word and gap, in steps: how much likelier than beside its shape
   */
  public record Side(List<String> words, byte[] lifts) {}

  private final Map<String, Integer> leftNumbers;
  private final Map<String, Integer> rightNumbers;

  /**
   * @param gaps as folded; the last stands for all others
   * @param shapes by shape left, shape right and gap: cost in steps, unsigned
   */
  public PunctuationModel(List<String> gaps, byte[] shapes, Side left, Side right) {
    if (shapes.length != WordShape.COUNT * WordShape.COUNT * gaps.size()
        || left.lifts().length != left.words().size() * gaps.size()
        || right.lifts().length != right.words().size() * gaps.size()) {
      throw new IllegalArgumentException(gaps.size() + " gaps do not fit the tables");
    }
    this.gaps = List.copyOf(gaps);
    for (int i = 0; i < gaps.size(); i++) {
      numbers.put(gaps.get(i), i);
    }
    this.shapes = shapes;
    this.left = left;
    this.right = right;
    this.leftNumbers = numbers(left.words());
    this.rightNumbers = numbers(right.words());
  }

  private static double[] likelihoods() {
    double[] likelihoods = new double[2 * LEAST + 256 * FINER];
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = Math.exp(-(i - LEAST) * STEP / FINER);
    }
    return likelihoods;
  }

  private static Map<String, Integer> numbers(List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
    return numbers;
  }

  /** The gaps that are told apart, as folded; the last stands for all others. */
  public List<String> gaps() {
    return gaps;
  }

  /** The number of a folded gap, or that of all others. */
  public int number(String folded) {
    return numbers.getOrDefault(folded, gaps.size() - 1);
  }

  /** Whether a folded gap is one of those that are told apart. */
  public boolean isListed(String folded) {
    return numbers.containsKey(folded);
  }

  /** -ln P of every gap between two words, in nats; by number. */
  public double[] costs(String leftWord, String rightWord) {
    int[] steps = new int[gaps.size()];
    int row = (WordShape.of(leftWord) * WordShape.COUNT + WordShape.of(rightWord)) * gaps.size();
    int ofLeft = leftNumbers.getOrDefault(plain(leftWord), -1) * gaps.size();
    int ofRight = rightNumbers.getOrDefault(plain(rightWord), -1) * gaps.size();
    double all = 0;
    for (int i = 0; i < steps.length; i++) {
      int lift = (ofLeft < 0 ? 0 : left.lifts()[ofLeft + i]);
      lift += ofRight < 0 ? 0 : right.lifts()[ofRight + i];
      steps[i] = FINER * (shapes[row + i] & 0xFF) - TRUSTED * lift;
      all += LIKELIHOODS[steps[i] + LEAST];
    }
    double normal = Math.log(all);
    double[] costs = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      costs[i] = steps[i] * STEP / FINER + normal;
    }
    return costs;
  }

  /** A word as it is looked up. */
  public static String plain(String word) {
    return word.replace('\u2019', '\'').replace('\u2018', '\'');
  }

  public void write(DataOutput out) throws IOException {
    write(out, gaps);
    out.write(shapes);
    write(out, left.words());
    out.write(left.lifts());
    write(out, right.words());
    out.write(right.lifts());
  }

  public static PunctuationModel read(Section in) throws IOException {
    List<String> gaps = strings(in);
    byte[] shapes = in.bytes(WordShape.COUNT * WordShape.COUNT * gaps.size());
    return new PunctuationModel(gaps, shapes, side(in, gaps.size()), side(in, gaps.size()));
  }

  private static Side side(Section in, int gaps) throws IOException {
    List<String> words = strings(in);
    return new Side(words, in.bytes(words.size() * gaps));
  }

  private static void write(DataOutput out, List<String> strings) throws IOException {
    Section.write(out, String.join("\n", strings));
  }

  private static List<String> strings(Section in) throws IOException {
    return List.of(in.string().split("\n", -1));
  }
}
