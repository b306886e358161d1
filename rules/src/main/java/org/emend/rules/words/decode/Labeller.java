package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.rules.measure.Alignment;
import org.emend.rules.measure.Folding;

/** Decodes a damaged text and says of each proposal whether the truth agrees. */
public final class Labeller {

  private static final Pattern PASSAGE = Pattern.compile("(?s).+?(?:\\n\\s*\\n|$)");

  private final WordSearch search;

  public Labeller(WordSearch search) {
    this.search = search;
  }

  /** All proposals in a text whose truth is known. */
  public List<Labelled> label(String document, String read, String truth, float weight) {
    List<Labelled> rows = new ArrayList<>();
    Alignment alignment = Alignment.of(read, truth);
    List<String> passages = new ArrayList<>();
    Matcher matcher = PASSAGE.matcher(read);
    while (matcher.find()) {
      passages.add(matcher.group());
    }
    Evidence evidence = Evidence.of(passages, search.quick(), () -> search);
    int offset = 0;
    for (String passage : passages) {
      for (Weighed weighed : search.weigh(passage, evidence, true)) {
        Proposal proposal = weighed.proposal();
        int start = offset + proposal.start();
        int end = offset + proposal.end();
        if (alignment.isAligned(start, end)) {
          String after = proposal.arc().text();
          String truly = alignment.truthOf(start, end);
          rows.add(
              new Labelled(
                  weighed.features(),
                  isRight(truly, after),
                  proposal.arc().kind().ordinal(),
                  document,
                  weight));
        }
      }
      offset += passage.length();
    }
    return rows;
  }

  /**
   * Whether a text is all of the truth but for punctuation around it, or a part between hyphens.
   */
  private static boolean isRight(String truth, String text) {
    String straight = Folding.QUOTES.of(text);
    String whole = stripped(Folding.QUOTES.of(truth));
    if (whole.equals(straight)) {
      return true;
    }
    for (String part : whole.split("-", -1)) {
      if (!part.isEmpty() && stripped(part).equals(straight)) {
        return true;
      }
    }
    return false;
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
