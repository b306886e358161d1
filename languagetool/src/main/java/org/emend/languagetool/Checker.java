package org.emend.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emend.core.patch.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * One LanguageTool, with a thread of its own: it is not safe for two, and a rule of it that hangs
 * can only be left behind, together with the thread it hangs on.
 *
 * <p>For one caller at a time.
 */
final class Checker {

  /** What is longer, in code units, is a list or a table, and costs rules more than linear time. */
  private static final int LONGEST_SENTENCE = 2_000;

  private final SynchronousQueue<FutureTask<?>> tasks = new SynchronousQueue<>();
  private final long limitMillis;
  private final Tool tool;
  private boolean hangs;

  /** A LanguageTool and those of its rules that are wanted. */
  private record Tool(JLanguageTool languageTool, List<Rule> rules) {}

  /**
   * Starts one; takes a second or two, and the first of a language several.
   *
   * @param wanted which of its rules to run
   * @param limitMillis how long a sentence may take
   */
  Checker(Supplier<JLanguageTool> start, Predicate<Rule> wanted, long limitMillis) {
    this.limitMillis = limitMillis;
    Thread thread = new Thread(this::work, "languagetool");
    thread.setDaemon(true);
    // It looks up some of its parts (and the JDK's XML its own) by the thread's class loader.
    thread.setContextClassLoader(Checker.class.getClassLoader());
    thread.start();
    FutureTask<Tool> ready = new FutureTask<>(() -> started(start, wanted));
    this.tool = finished(ready);
  }

  private static Tool started(Supplier<JLanguageTool> start, Predicate<Rule> wanted)
      throws IOException {
    JLanguageTool languageTool = start.get();
    Tool tool =
        new Tool(languageTool, languageTool.getAllActiveRules().stream().filter(wanted).toList());
    // What it loads when it is first used must not count as a sentence's time.
    languageTool.getAnalyzedSentence("This is the first of all sentences.");
    return tool;
  }

  private Tool finished(FutureTask<Tool> ready) {
    try {
      tasks.put(ready);
      return ready.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("LanguageTool does not start", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while LanguageTool started", e);
    }
  }

  /** Whether it is lost to a sentence that does not end: let go of it. */
  boolean hangs() {
    return hangs;
  }

  /** The sentences of a text, in order; together they are the text. Empty if that failed. */
  Optional<List<String>> sentences(String text) {
    return submit(() -> tool.languageTool().sentenceTokenize(text));
  }

  /**
   * All matches in a sentence. Empty where a rule threw or took too long: that costs the sentence.
   *
   * @param sentence well-formed
   */
  Optional<List<Match>> check(String sentence) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return Optional.of(List.of());
    }
    return submit(() -> check(tool, sentence));
  }

  private static List<Match> check(Tool tool, String sentence) throws IOException {
    AnalyzedSentence analyzed = tool.languageTool().getAnalyzedSentence(sentence);
    List<Match> matches = new ArrayList<>();
    for (RuleMatch match :
        tool.languageTool()
            .checkAnalyzedSentence(ParagraphHandling.NORMAL, tool.rules(), analyzed)) {
      int start = Math.max(0, match.getFromPos());
      int end = Math.min(sentence.length(), match.getToPos());
      if (start < end) {
        matches.add(
            new Match(
                match.getRule().getId(),
                new Span(start, end),
                match.getMessage(),
                match.getSuggestedReplacements()));
      }
    }
    return matches;
  }

  private <T> Optional<T> submit(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    try {
      tasks.put(task);
      return Optional.of(task.get(limitMillis, TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (TimeoutException e) {
      hangs = true;
      task.cancel(true); // few rules look, but it costs nothing to ask
      return Optional.empty();
    } catch (InterruptedException e) {
      hangs = true; // it may still be at it
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void work() {
    try {
      while (true) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      // Left behind, and its rule has ended after all.
    }
  }
}
