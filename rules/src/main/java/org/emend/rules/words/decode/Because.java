package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emend.rules.words.decode.Repair.Suggestion;

/** Puts a proposal into words: its rivals as suggestions, and what speaks for it. */
final class Because {

  private static final int MOST_SUGGESTIONS = 5;

  /** Less likely ones are no help. */
  private static final double LEAST_SUGGESTION = .01;

  /** Longer differences are not spelled out. */
  private static final int LONGEST_SHOWN = 4;

  private static final int OFTEN = 2;

  Repair repair(Judged judged, String text, Evidence evidence, Lookup lookup) {
    Weighed weighed = judged.weighed();
    Proposal proposal = weighed.proposal();
    String read = text.substring(proposal.start(), proposal.end());
    return new Repair(
        proposal.start(),
        proposal.end(),
        Kinds.of(judged, lookup),
        read,
        suggestions(proposal, judged.confidence()),
        because(proposal, judged.isTyped() ? "typed" : "read", read, evidence),
        judged.isForReview());
  }

  /** The rivals share what the first leaves, by their scores, with the text as it stands. */
  private static List<Suggestion> suggestions(Proposal proposal, double confidence) {
    List<Suggestion> suggestions = new ArrayList<>();
    suggestions.add(new Suggestion(proposal.arc().text(), confidence));
    double[] scores = proposal.scores();
    double best = proposal.kept();
    for (int i = 1; i < scores.length; i++) {
      best = Math.min(best, scores[i]);
    }
    double all = Math.exp(best - proposal.kept());
    for (int i = 1; i < scores.length; i++) {
      all += Math.exp(best - scores[i]);
    }
    for (int i = 1; i < scores.length && suggestions.size() < MOST_SUGGESTIONS; i++) {
      double share = (1 - confidence) * Math.exp(best - scores[i]) / all;
      if (share >= LEAST_SUGGESTION) {
        suggestions.add(new Suggestion(proposal.rivals().get(i - 1).text(), share));
      }
    }
    return suggestions;
  }

  private static List<String> because(
      Proposal proposal, String how, String read, Evidence evidence) {
    List<String> because = new ArrayList<>();
    difference(how, read, proposal.arc().text()).ifPresent(because::add);
    double odds = Math.exp(Math.min(700, proposal.kept() - proposal.score()));
    if (odds >= 2) {
      because.add(likelier(odds) + " times likelier here");
    }
    int count = proposal.arc().text().isEmpty() ? 0 : evidence.count(proposal.arc().text());
    if (count >= OFTEN) {
      because.add("`" + proposal.arc().text() + "` stands " + count + " times in this text");
    }
    return because;
  }

  private static String likelier(double odds) {
    return odds < 1000
        ? String.valueOf(Math.round(odds))
        : String.format(Locale.ROOT, "%.1e", odds).replace("e+0", "e").replace("e+", "e");
  }

  private static Optional<String> difference(String how, String read, String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    int start = 0;
    while (start < Math.min(read.length(), written.length())
        && read.charAt(start) == written.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < Math.min(read.length(), written.length()) - start
        && read.charAt(read.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
      tail++;
    }
    String was = read.substring(start, read.length() - tail);
    String is = written.substring(start, written.length() - tail);
    if (was.length() > LONGEST_SHOWN || is.length() > LONGEST_SHOWN || was.contains("\n")) {
      return Optional.empty();
    }
    return Optional.of(
        was.isEmpty()
            ? "`" + is + "` was not " + how
            : is.isEmpty()
                ? "`" + was + "` stands for nothing"
                : "`" + was + "` " + how + " for `" + is + "`");
  }
}
