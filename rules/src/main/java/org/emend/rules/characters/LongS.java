package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.core.text.Token;
import org.emend.rules.prose.NotProse;

/**
 * The long s of old prints, {@code houſe}. It is no damage, but no dictionary and no search knows
 * it, so it becomes a round one in the output of text recognisers; elsewhere somebody transcribed
 * it on purpose, and it is offered.
 *
 * <p>Left alone: a long s by itself, which is spoken of or an integral; words in quotation marks by
 * themselves; passages about characters; phonetic script and addresses.
 */
public final class LongS implements Rule {

  private static final String ID = "characters/long-s";

  private static final char LONG = '\u017F';
  private static final CharSet TRIGGERS = CharSet.of(String.valueOf(LONG));

  /** Letters of Latin orthographies, without those of phonetics. */
  private static final char LAST_LETTER = '\u024F';

  /** The letter is the same in every language, so only the intention is in doubt. */
  private static final double SCANNED = .99;

  private static final double TRANSCRIBED = .85;

  private final double confidence;

  /**
   * @param scanned whether the text is the output of a text recogniser
   */
  public LongS(boolean scanned) {
    confidence = scanned ? SCANNED : TRANSCRIBED;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.CHARACTERS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    if (Mention.isIn(chars)) {
      return List.of();
    }
    NotProse notProse = new NotProse(chars);
    List<Finding> findings = new ArrayList<>();
    for (Token word : text.words()) {
      String read = word.text();
      Span span = word.span();
      if (read.indexOf(LONG) >= 0
          && read.length() > 1
          && read.chars().allMatch(c -> c <= LAST_LETTER || c == '\u2019')
          && !notProse.isAddressAround(span.start())
          && !Mention.isQuoted(chars, span.start() + read.indexOf(LONG))) {
        findings.add(
            Finding.fix(
                ID,
                span,
                Severity.INFO,
                "a long s",
                new Fix(read.replace(LONG, 's'), confidence),
                "`" + LONG + "` is the s of old prints"));
      }
    }
    return findings;
  }
}
