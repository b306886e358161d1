package org.emend.rules.words.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emend.rules.words.decode.Labelled;

/** Says of each proposal for a gap of a damaged text whether the truth agrees. */
public final class GapLabeller {

  private static final Pattern PASSAGE = Pattern.compile("(?s).+?(?:\\n\\s*\\n|$)");

  private final GapDecoder decoder;
  private final ToDoubleFunction<List<String>> noise;

  /**
   * @param noise the share of unknown words in passages, from 0 to 1
   */
  public GapLabeller(GapDecoder decoder, ToDoubleFunction<List<String>> noise) {
    this.decoder = decoder;
    this.noise = noise;
  }

  /**
   * All proposals in a text whose truth is known.
   *
   * @param weight as if there were so many of them
   */
  public List<Labelled> label(String document, String read, String truth, float weight) {
    List<Labelled> rows = new ArrayList<>();
    AlignedGaps aligned = new AlignedGaps(read, truth);
    List<String> passages = new ArrayList<>();
    Matcher matcher = PASSAGE.matcher(read);
    while (matcher.find()) {
      passages.add(matcher.group());
    }
    double share = noise.applyAsDouble(passages);
    GapEvidence evidence = decoder.evidence(passages);
    int offset = 0;
    for (String passage : passages) {
      for (GapDecoder.Weighed weighed : decoder.weigh(passage, share, () -> evidence)) {
        GapProposal proposal = weighed.proposal();
        Gap gap = proposal.gap();
        Optional<String> truly = aligned.truth(offset + gap.start(), offset + gap.end());
        if (truly.isPresent()) {
          rows.add(
              new Labelled(
                  weighed.features(),
                  truly.get().equals(proposal.wanted()),
                  proposal.kind().ordinal(),
                  document,
                  weight));
        }
      }
      offset += passage.length();
    }
    return rows;
  }
}
