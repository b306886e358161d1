package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Stage;
import org.emend.core.text.ApostropheStyle;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.NotProse;

/**
 * A letter, an accent or a prime where an apostrophe belongs: {@code Russiaʼs} with U+02BC.
 *
 * <p>The decision table is that of the rule's page; the first row that fits decides. The same
 * characters are letters of many languages, so a repair needs an English contraction or possessive,
 * a French, Italian or Catalan elision, or a Ukrainian or Belarusian word with a stray accent. What
 * else looks wrong in a Latin word is only flagged. A class for each family: {@link GlottalMark},
 * {@link AccentMark}, {@link ForeignMark}.
 */
public final class ModifierApostrophe implements Rule {

  static final String ID = "characters/modifier-apostrophe";

  private static final CharSet TRIGGERS =
      CharSet.of(GlottalMark.MARKS + AccentMark.MARKS + ForeignMark.MARKS);

  private final ApostropheStyle style;
  private final Contractions contractions;

  public ModifierApostrophe(ApostropheStyle style, Lexicon english) {
    this.style = style;
    this.contractions = new Contractions(english);
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
    List<Finding> findings = new ArrayList<>();
    NotProse notProse = new NotProse(text.chars());
    Apostrophe apostrophe = new Apostrophe(text, style, contractions);
    GlottalMark glottal = new GlottalMark(text, apostrophe, contractions);
    for (int at = text.next(TRIGGERS, 0); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      ApostropheWord word = ApostropheWord.around(text.chars(), at);
      if (word.isWord() && !notProse.isAddressAround(at)) {
        check(word, apostrophe, glottal).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      ApostropheWord word, Apostrophe apostrophe, GlottalMark glottal) {
    char mark = word.mark();
    if (GlottalMark.MARKS.indexOf(mark) >= 0) {
      return glottal.check(word);
    }
    return AccentMark.MARKS.indexOf(mark) >= 0
        ? AccentMark.check(word, apostrophe)
        : ForeignMark.check(word, apostrophe);
  }
}
