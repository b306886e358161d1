package org.emend.rules.characters;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
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
 * else looks wrong in a Latin word is only flagged.
 */
public final class ModifierApostrophe implements Rule {

  private static final String ID = "characters/modifier-apostrophe";

  private static final char MODIFIER_APOSTROPHE = '\u02BC';
  private static final char TURNED_COMMA = '\u02BB';
  private static final char MODIFIER_PRIME = '\u02B9';
  private static final char OPENING_QUOTE = '\u2018';
  private static final char GRAVE = '`';
  private static final char ACUTE = '\u00B4';
  private static final char PRIME = '\u2032';
  private static final char FULLWIDTH = '\uFF07';
  private static final char ARMENIAN = '\u055A';

  private static final CharSet TRIGGERS =
      CharSet.of("\u02BC\u02BB\u02B9\u2018`\u00B4\u2032\uFF07\u055A");

  // No clean text of ours holds one of these where a repair fires; see the rule's page.
  private static final double SURE = .99;
  private static final double LIKELY = .9;
  private static final double NAME = .55;

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
    GlottalLetters glottal = new GlottalLetters(text, contractions);
    for (int at = text.next(TRIGGERS, 0); at >= 0; at = text.next(TRIGGERS, at + 1)) {
      ApostropheWord word = ApostropheWord.around(text.chars(), at);
      if (word.isWord() && !notProse.isAddressAround(at)) {
        check(text, word, glottal).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> check(Text text, ApostropheWord word, GlottalLetters glottal) {
    return switch (word.mark()) {
      case MODIFIER_APOSTROPHE, TURNED_COMMA -> modifierLetter(text, word, glottal);
      case OPENING_QUOTE -> quote(text, word);
      case GRAVE, ACUTE -> accent(text, word);
      case PRIME -> contraction(text, word);
      case MODIFIER_PRIME -> prime(text, word);
      case FULLWIDTH -> fullwidth(text, word);
      case ARMENIAN -> armenian(word);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> modifierLetter(Text text, ApostropheWord word, GlottalLetters glottal) {
    if (word.holds(UnicodeScript.CYRILLIC) || !word.isIn(UnicodeScript.LATIN)) {
      return Optional.empty();
    }
    String language = text.facts().language().getLanguage();
    ApostropheData data = ApostropheData.shared();
    if (data.isLetterOf(language, word.mark()) || data.nameLike(word).isPresent()) {
      return Optional.empty();
    }
    if (data.elides(language, word.before().toLowerCase(Locale.ROOT)) && word.isBetweenLetters()) {
      return Optional.of(fix(text, word, SURE, "an elision"));
    }
    boolean english = language.equals("en");
    if ((english || language.isEmpty()) && !glottal.prevail()) {
      if (contractions.matches(word)) {
        return Optional.of(fix(text, word, SURE, "an English contraction or possessive"));
      }
      if (english && contractions.isPluralPossessive(word) && !glottal.open(word)) {
        return Optional.of(fix(text, word, SURE, "an English plural possessive"));
      }
      if (english && word.isBetweenLetters()) {
        return Optional.of(flag(word, "a letter of other languages inside an English word"));
      }
    }
    return Optional.empty();
  }

  /** {@code Wayfair‘s}; in {@code Hawai‘i} it stands for the ʻokina. */
  private Optional<Finding> quote(Text text, ApostropheWord word) {
    if (!word.isBetweenLetters()) {
      return Optional.empty();
    }
    return ApostropheData.shared()
        .nameLike(word)
        .filter(name -> name.indexOf(TURNED_COMMA) >= 0)
        .map(name -> okina(word, name))
        .or(() -> contraction(text, word));
  }

  private static Finding okina(ApostropheWord word, String name) {
    String message = "a quotation mark stands for the \u02BBokina";
    return Finding.fix(ID, word.span(), Severity.INFO, message, new Fix(name, NAME));
  }

  private Optional<Finding> accent(Text text, ApostropheWord word) {
    boolean code =
        word.mark() == GRAVE && text.chars().indexOf(GRAVE) != text.chars().lastIndexOf(GRAVE);
    if (code || !word.isBetweenLetters()) {
      return Optional.empty();
    }
    String language = text.facts().language().getLanguage();
    if (Set.of("uk", "be").contains(language)
        && word.isIn(UnicodeScript.CYRILLIC)
        && "\u0454\u0457\u044E\u044F\u0404\u0407\u042E\u042F".indexOf(word.after().charAt(0))
            >= 0) {
      return Optional.of(fix(text, word, SURE, "an apostrophe before an iotated vowel"));
    }
    Optional<Finding> contraction = contraction(text, word);
    return contraction.isPresent() || !word.isIn(UnicodeScript.LATIN)
        ? contraction
        : Optional.of(flag(word, "a spacing accent inside a word"));
  }

  private Optional<Finding> prime(Text text, ApostropheWord word) {
    return isEnglish(text) && contractions.matches(word)
        ? Optional.of(
            Finding.fix(
                ID,
                word.span(),
                Severity.WARNING,
                describe(word.mark()) + " stands where an apostrophe belongs",
                new Fix(word.with(apostrophe(text)), LIKELY)))
        : Optional.empty();
  }

  private Optional<Finding> fullwidth(Text text, ApostropheWord word) {
    return word.isBetweenLetters() && word.isIn(UnicodeScript.LATIN)
        ? Optional.of(fix(text, word, SURE, "Latin letters on both sides"))
        : Optional.empty();
  }

  private static Optional<Finding> armenian(ApostropheWord word) {
    return word.holds(UnicodeScript.ARMENIAN)
        ? Optional.empty()
        : Optional.of(flag(word, "an Armenian mark outside Armenian"));
  }

  private Optional<Finding> contraction(Text text, ApostropheWord word) {
    return isEnglish(text) && contractions.matches(word)
        ? Optional.of(fix(text, word, SURE, "an English contraction or possessive"))
        : Optional.empty();
  }

  /** A headline tells no language, and is taken for English if its words are. */
  private static boolean isEnglish(Text text) {
    return text.facts().isIn("en") || text.facts().isIn("");
  }

  private Finding fix(Text text, ApostropheWord word, double confidence, String because) {
    return Finding.fix(
        ID,
        word.span(),
        Severity.WARNING,
        describe(word.mark()) + " stands where an apostrophe belongs",
        new Fix(word.with(apostrophe(text)), confidence),
        because,
        "apostrophes here are written " + (apostrophe(text).equals("'") ? "straight" : "U+2019"));
  }

  private String apostrophe(Text text) {
    return style.in(text.facts().quotes());
  }

  private static Finding flag(ApostropheWord word, String message) {
    return Finding.flag(ID, word.span(), Severity.WARNING, message + ": " + describe(word.mark()));
  }

  /** Names as in Unicode; the JDK's table of all names is slow to load. */
  private static String describe(char c) {
    String name =
        switch (c) {
          case MODIFIER_APOSTROPHE -> "modifier letter apostrophe";
          case TURNED_COMMA -> "modifier letter turned comma";
          case MODIFIER_PRIME -> "modifier letter prime";
          case OPENING_QUOTE -> "left single quotation mark";
          case GRAVE -> "grave accent";
          case ACUTE -> "acute accent";
          case PRIME -> "prime";
          case FULLWIDTH -> "fullwidth apostrophe";
          case ARMENIAN -> "armenian apostrophe";
          default -> throw new IllegalArgumentException("no trigger: " + c);
        };
    String digits = Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
    return "U+" + digits + " (" + name + ")";
  }
}
