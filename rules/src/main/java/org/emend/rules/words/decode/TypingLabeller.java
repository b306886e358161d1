package org.emend.rules.words.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.emend.rules.measure.Folding;
import org.emend.rules.words.model.DoubtfulWords;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.Typing;

/** Proposes what was meant in a mistyped text and says of each proposal whether it is right. */
public final class TypingLabeller {

  private final TypingSearch search;
  private final QuickLook quick;
  private final WordSearch lookup;
  private final Set<String> misspelt;

  /**
   * @param typing without a gate
   * @param misspelt misspellings that stand in the text itself, each with a tab and what was meant
   */
  public TypingLabeller(
      LanguageModel language, Typing typing, Predicate<String> dictionary, Set<String> misspelt) {
    this.search = new TypingSearch(language, typing, SearchTables.of(language), dictionary);
    this.quick = new QuickLook(language.words(), DoubtfulWords.NONE);
    this.lookup = new WordSearch(language, dictionary);
    this.misspelt = Set.copyOf(misspelt);
  }

  /** All proposals in a document of some passages, but for real misspellings in it. */
  public List<Labelled> label(String document, List<Mistyped> passages) {
    List<String> texts = passages.stream().map(Mistyped::text).toList();
    Evidence evidence = Evidence.of(texts, quick, () -> lookup);
    List<Labelled> rows = new ArrayList<>();
    for (Mistyped passage : passages) {
      for (Weighed weighed : search.weigh(passage.text(), evidence, true)) {
        Proposal proposal = weighed.proposal();
        boolean isRight = isRight(proposal, passage);
        String read = passage.text().substring(proposal.start(), proposal.end());
        if (isRight || !misspelt.contains(read + "\t" + proposal.arc().text())) {
          int repairClass = proposal.arc().kind().ordinal();
          rows.add(new Labelled(weighed.features(), isRight, repairClass, document, 1));
        }
      }
    }
    return rows;
  }

  /** Whether a proposal puts back what was meant, and all of it. */
  private static boolean isRight(Proposal proposal, Mistyped passage) {
    for (Mistyped.Slip slip : passage.slips()) {
      if (slip.start() < proposal.end() && proposal.start() <= slip.start()) {
        String text = passage.text();
        String behind =
            slip.end() < proposal.end() ? text.substring(slip.end(), proposal.end()) : "";
        String meant = text.substring(proposal.start(), slip.start()) + slip.meant() + behind;
        return Folding.QUOTES.of(meant).equals(Folding.QUOTES.of(proposal.arc().text()));
      }
    }
    return false;
  }
}
