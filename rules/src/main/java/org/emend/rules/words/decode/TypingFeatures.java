package org.emend.rules.words.decode;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emend.rules.prose.NotProse;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.RunningText;

/**
 * What the gate of misspellings goes by: what that of misreadings does, and what tells a
 * misspelling from a word that no list has. The order is part of a trained model.
 */
final class TypingFeatures {

  private static final List<String> OWN =
      List.of(
          "signs of code on the line",
          "part of an address",
          "words like the read one here",
          "share of vowels",
          "rarer part of a compound",
          "affixes on a common word",
          "words of the document",
          "another first letter");

  static final List<String> NAMES = Stream.concat(Features.NAMES.stream(), OWN.stream()).toList();

  private static final int MOST_SIGNS = 6;

  private final Features features;
  private final Formations formations;

  TypingFeatures(LanguageModel language, Predicate<String> dictionary) {
    this.features = new Features(language, dictionary);
    this.formations = new Formations(language);
  }

  float[] of(
      Proposal proposal, Stretch stretch, List<List<Arc>> lattice, String text, Evidence evidence) {
    Arc arc = proposal.arc();
    Atom first = stretch.atoms().get(arc.from());
    String read = text.substring(proposal.start(), proposal.end());
    String folded = RunningText.fold(read.replace(" ", ""));
    NotProse prose = new NotProse(text);
    float[] f =
        Arrays.copyOf(
            features.of(proposal, stretch.atoms(), lattice, text, evidence), NAMES.size());
    int n = Features.NAMES.size();
    f[n++] = Math.min(MOST_SIGNS, prose.lineAt(proposal.start()).codeMarks());
    f[n++] = prose.isAddressAround(proposal.start()) ? 1 : 0;
    f[n++] = evidence.likeIt(first.text());
    f[n++] = vowels(folded);
    f[n++] = (float) formations.compound(folded);
    f[n++] = formations.affixes(folded);
    f[n++] = (float) Math.log1p(evidence.size());
    f[n++] = folded.charAt(0) != Character.toLowerCase(arc.text().charAt(0)) ? 1 : 0;
    return f;
  }

  private static float vowels(String folded) {
    long vowels = folded.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count();
    return vowels / (float) Math.max(1, folded.length());
  }
}
