package org.emend.languagetool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emend.core.text.LosslessUtf8;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

/**
 * Warm LanguageTools of one language, as many as there are workers at the same time, but no more
 * than memory allows: whoever comes when all are taken waits. Each is started when it is first
 * needed.
 *
 * <p>Thread-safe.
 */
final class Checkers {

  /** What they share, loaded once for a language: rules, dictionaries, taggers. In bytes. */
  private static final long SHARED = 200L << 20;

  /** What each needs beside that, and a section of text at work. In bytes. */
  private static final long EACH = 100L << 20;

  /** Of sentences that hang: one is bad luck, some are an attack, or a rule that is broken. */
  private static final int MOST_LOST = 3;

  /** Sentences that are seen again: in a later round, by a judge, in many documents. */
  private static final int REMEMBERED = 2_000;

  private final Supplier<JLanguageTool> start;
  private final Predicate<Rule> wanted;
  private final long limitMillis;
  private final Semaphore free;
  private final Deque<Checker> idle = new ArrayDeque<>();
  private final AtomicLong unheard = new AtomicLong();
  private int lost;

  private final Map<String, List<Match>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Match>> eldest) {
              return size() > REMEMBERED;
            }
          });

  /**
   * None yet.
   *
   * @param start makes one
   * @param wanted which of its rules to run
   * @param limitMillis how long a sentence may take
   */
  Checkers(Supplier<JLanguageTool> start, Predicate<Rule> wanted, long limitMillis) {
    this.start = start;
    this.wanted = wanted;
    this.limitMillis = limitMillis;
    this.free = new Semaphore(most(Runtime.getRuntime().maxMemory()));
  }

  /** How many LanguageTools a heap has room for; one in any case. */
  static int most(long heap) {
    long room = (heap - SHARED) / EACH;
    return (int) Math.max(1, Math.min(room, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * The matches in a text, sentence by sentence, in order. A sentence in which a rule fails or that
   * takes too long has none, and after a few of the latter there may be no more at all.
   *
   * @throws IllegalStateException if LanguageTool does not start
   */
  List<Match> check(String text) {
    String wellformed = wellformed(text);
    List<Match> matches = new ArrayList<>();
    int offset = 0;
    for (String sentence : with(checker -> checker.sentences(wellformed)).orElse(List.of())) {
      for (Match match : matches(sentence)) {
        matches.add(match.shifted(offset));
      }
      offset += sentence.length();
    }
    return matches;
  }

  /** How often there was no answer: a rule failed, or took too long. */
  long unheard() {
    return unheard.get();
  }

  private List<Match> matches(String sentence) {
    List<Match> seen = known.get(sentence);
    if (seen != null) {
      return seen;
    }
    Optional<List<Match>> matches = with(checker -> checker.check(sentence));
    matches.ifPresent(found -> known.put(sentence, found));
    return matches.orElse(List.of());
  }

  private <T> Optional<T> with(Function<Checker, Optional<T>> work) {
    free.acquireUninterruptibly();
    try {
      Optional<Checker> taken = take();
      Optional<T> answer = taken.flatMap(work);
      if (answer.isEmpty()) {
        unheard.incrementAndGet();
      }
      taken.ifPresent(this::giveBack);
      return answer;
    } finally {
      free.release();
    }
  }

  /** One that is warm, or a new one; none where too many are lost. */
  private Optional<Checker> take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return Optional.of(idle.pop());
      }
      if (lost >= MOST_LOST) {
        return Optional.empty();
      }
    }
    return Optional.of(new Checker(start, wanted, limitMillis));
  }

  private void giveBack(Checker checker) {
    synchronized (idle) {
      if (checker.hangs()) {
        lost++;
      } else {
        idle.push(checker);
      }
    }
  }

  /**
   * The text with U+FFFD for each lone surrogate, which stands for a byte that is not UTF-8 and
   * which LanguageTool cannot bear. As long as it was, so positions hold.
   */
  private static String wellformed(String text) {
    int lone = LosslessUtf8.firstLoneSurrogate(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int at = lone; at >= 0; at = LosslessUtf8.firstLoneSurrogate(text, at + 1)) {
      mended.setCharAt(at, '\uFFFD');
    }
    return mended.toString();
  }
}
