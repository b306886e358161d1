package org.emend.core;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Runs a property over seeds 0, 1, 2, ... A failure names its seed; {@code -Dseed=N} runs that one
 * alone. {@code -Dtrials=0.01} runs a hundredth of them, for mutation testing.
 */
public final class Property {

  private static final double SHARE = Double.parseDouble(System.getProperty("trials", "1"));

  private Property() {}

  /** Checks a property with {@code trials} generators. */
  public static void check(int trials, Consumer<SplittableRandom> property) {
    Long only = Long.getLong("seed");
    long first = only == null ? 0 : only;
    long last = only == null ? (long) Math.ceil(trials * SHARE) - 1 : only;
    for (long seed = first; seed <= last; seed++) {
      try {
        property.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Fails unless the two are equal.
   *
   * @param theCase what led there, to be printed
   */
  public static void same(Object actual, Object expected, Object... theCase) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError(
          "expected " + shown(expected) + " but was " + shown(actual) + inCase(theCase));
    }
  }

  /** Fails unless {@code condition} holds. */
  public static void holds(boolean condition, String what, Object... theCase) {
    if (!condition) {
      throw new AssertionError("not so: " + what + inCase(theCase));
    }
  }

  /** A text of {@code least} to {@code most} pieces of an alphabet. */
  public static String text(SplittableRandom random, int least, int most, List<String> alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(least, most + 1); i > 0; i--) {
      text.append(pick(random, alphabet));
    }
    return text.toString();
  }

  /** A text of {@code least} to {@code most} code units out of {@code alphabet}. */
  public static String text(SplittableRandom random, int least, int most, String alphabet) {
    char[] units = new char[random.nextInt(least, most + 1)];
    for (int i = 0; i < units.length; i++) {
      units[i] = alphabet.charAt(random.nextInt(alphabet.length()));
    }
    return new String(units);
  }

  public static <T> T pick(SplittableRandom random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String inCase(Object... theCase) {
    StringBuilder text = new StringBuilder();
    for (Object part : theCase) {
      text.append("\n  in ").append(shown(part));
    }
    return text.toString();
  }

  /** Lone surrogates and invisible characters would not survive the way to a console. */
  private static String shown(Object value) {
    StringBuilder text = new StringBuilder();
    String.valueOf(value)
        .chars()
        .forEach(
            c -> {
              if (c >= 0x20 && c < 0x7F) {
                text.append((char) c);
              } else {
                text.append(String.format("{U+%04X}", c));
              }
            });
    return text.toString();
  }
}
