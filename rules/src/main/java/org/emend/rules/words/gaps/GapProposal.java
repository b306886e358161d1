package org.emend.rules.words.gaps;

/**
 * What may have to stand between two words instead of what does.
 *
 * @param change what is replaced, and by what
 * @param gap where it is
 * @param wanted the whole gap as it would be, folded
 * @param index of the gap in the passage
 * @param readCost what the gap as it stands costs: language and channel, in nats
 * @param cost the same of the wanted one
 * @param rivalCost the same of the best other one
 * @param readLanguage the language's part of {@code readCost}
 * @param language the language's part of {@code cost}
 * @param share of the wanted one among all that may be true, from 0 to 1
 */
record GapProposal(
    GapWriting.Change change,
    Gap gap,
    String wanted,
    int index,
    double readCost,
    double cost,
    double rivalCost,
    double readLanguage,
    double language,
    double share) {

  GapRepair.Kind kind() {
    return GapRepair.Kind.of(gap.read(), wanted);
  }

  GapRepair repair(double confidence) {
    return new GapRepair(
        change.start(),
        change.end(),
        change.replacement(),
        kind(),
        gap.left(),
        gap.right(),
        gap.read(),
        wanted,
        Math.exp(readLanguage - language),
        confidence);
  }
}
