package org.emend.rules.flags;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Facts;
import org.emend.core.text.Text;
import org.emend.core.text.Token;
import org.emend.rules.data.Resource;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.prose.NotProse;

/**
 * A passage in another language than its document: eight words or more, told by their function
 * words.
 *
 * <p>Left alone: quotations inside a passage, lists of names, passages in a language so near to the
 * document's that function words cannot tell, documents whose language is not told.
 */
public final class LanguageSwitch implements Rule {

  private static final String ID = "flags/language-switch";

  private static final CharSet TRIGGERS = CharSet.of(" \u3000\u3002");

  private static final int LEAST_WORDS = 8;

  /** Eight words are longer. In code units. */
  private static final int SHORTEST = 30;

  /** English dictionaries have many a word and name of other languages, too. */
  private static final double MOST_KNOWN = .5;

  private static final Set<String> RELATED =
      Set.copyOf(Resource.lines(LanguageSwitch.class, "related-languages.txt"));

  private final Lexicon english;

  public LanguageSwitch(Lexicon english) {
    this.english = english;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.FLAGS;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    if (chars.length() < SHORTEST || isPlainlyEnglish(text)) {
      return List.of();
    }
    Locale document = text.facts().language();
    if (document.equals(Locale.ROOT)) {
      return List.of();
    }
    Locale own = Facts.of(List.of(chars), Locale.ROOT).language();
    if (own.equals(Locale.ROOT)
        || own.getLanguage().equals(document.getLanguage())
        || text.words().size() < LEAST_WORDS
        || isRelated(own, document)
        || text.facts().isIn("en") && isMostlyEnglish(text)
        || NotProse.holdsCode(chars)) {
      return List.of();
    }
    return List.of(
        Finding.flag(
            ID,
            Copies.visible(chars),
            Severity.INFO,
            "in "
                + own.getDisplayLanguage(Locale.ENGLISH)
                + ", and the rest of the text is in "
                + document.getDisplayLanguage(Locale.ENGLISH)));
  }

  /** Nearly all of English is: it spares counting words. No other language has these two. */
  private static boolean isPlainlyEnglish(Text text) {
    String chars = text.chars();
    return (chars.contains(" the ") || chars.contains(" and ")) && text.facts().isIn("en");
  }

  /** A question without articles may have more function words of Irish than of English. */
  private boolean isMostlyEnglish(Text text) {
    int known = 0;
    for (Token word : text.words()) {
      known += english.contains(word.text()) ? 1 : 0;
    }
    return known >= MOST_KNOWN * text.words().size();
  }

  private static boolean isRelated(Locale one, Locale other) {
    return RELATED.contains(one.getLanguage() + " " + other.getLanguage())
        || RELATED.contains(other.getLanguage() + " " + one.getLanguage());
  }
}
