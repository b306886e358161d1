package org.emend.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.emend.core.Cleaner;
import org.emend.core.resolve.Profile;
import org.emend.core.rule.Judge;
import org.emend.core.rule.Rule;
import org.emend.rules.characters.CombiningMark;
import org.emend.rules.characters.ControlCharacter;
import org.emend.rules.characters.DecomposedLetter;
import org.emend.rules.characters.FullwidthForm;
import org.emend.rules.characters.InvisibleCharacter;
import org.emend.rules.characters.Ligature;
import org.emend.rules.characters.LongS;
import org.emend.rules.characters.MixedScript;
import org.emend.rules.characters.ModifierApostrophe;
import org.emend.rules.characters.PrivateUse;
import org.emend.rules.characters.SoftHyphen;
import org.emend.rules.characters.UnusualSpace;
import org.emend.rules.encoding.C1Control;
import org.emend.rules.encoding.HtmlEntity;
import org.emend.rules.encoding.LiteralEscape;
import org.emend.rules.encoding.Mojibake;
import org.emend.rules.encoding.ReplacementCharacter;
import org.emend.rules.encoding.SingleByteMixup;
import org.emend.rules.encoding.Windows1252Byte;
import org.emend.rules.flags.DigitInWord;
import org.emend.rules.flags.DoubledWord;
import org.emend.rules.flags.GarbageString;
import org.emend.rules.flags.GluedBullet;
import org.emend.rules.flags.GluedSentence;
import org.emend.rules.flags.InconsistentName;
import org.emend.rules.flags.LanguageSwitch;
import org.emend.rules.flags.LeadingMetadata;
import org.emend.rules.flags.MixedQuotes;
import org.emend.rules.flags.MixedSpelling;
import org.emend.rules.flags.PipeTable;
import org.emend.rules.flags.RepeatedParagraph;
import org.emend.rules.flags.RepeatedSentence;
import org.emend.rules.flags.ResidueLine;
import org.emend.rules.flags.RunningHead;
import org.emend.rules.flags.TruncatedEnd;
import org.emend.rules.flags.TruncatedStart;
import org.emend.rules.flags.UnbalancedBracket;
import org.emend.rules.flags.UnbalancedQuote;
import org.emend.rules.flags.WikiCitation;
import org.emend.rules.layout.SpaceBeforePunctuation;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.lexicon.Lexicon;
import org.emend.rules.style.Dash;
import org.emend.rules.style.Ellipsis;
import org.emend.rules.style.NoBreakSpace;
import org.emend.rules.style.QuotationMark;
import org.emend.rules.words.BracketForLetter;
import org.emend.rules.words.LetterInNumber;
import org.emend.rules.words.MisreadPunctuation;
import org.emend.rules.words.MisreadWord;
import org.emend.rules.words.RepeatedName;
import org.emend.rules.words.WordLayer;
import org.emend.rules.words.decode.Depth;

/** All rules: ours, in the order of the alphabet, and those of every {@link RulePack} around. */
public final class Rules {

  private Rules() {}

  /** The rules with a profile's options; which of them run is the cleaner's business. */
  public static List<Rule> of(Profile profile) {
    return of(profile, WordLayer.english());
  }

  /**
   * The same with another model of words.
   *
   * @param layer what repairs words, in the language that it knows
   */
  public static List<Rule> of(Profile profile, WordLayer layer) {
    Lexicon english = EnglishLexicon.shared();
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                new CombiningMark(english),
                new ControlCharacter(english),
                new DecomposedLetter(),
                new FullwidthForm(),
                new InvisibleCharacter(english),
                new Ligature(english),
                new LongS(profile.name().equals(Profiles.SCAN.name())),
                new MisreadPunctuation(
                    layer, profile.name().equals(Profiles.SCAN.name()), profile.applyAt()),
                new MixedScript(english),
                new ModifierApostrophe(profile.apostrophes(), english),
                new PrivateUse(),
                new SoftHyphen(english),
                new MisreadWord(layer, depth(profile), profile.applyAt()),
                new UnusualSpace(),
                new C1Control(english),
                new HtmlEntity(),
                new LiteralEscape(english),
                new Mojibake(english),
                new ReplacementCharacter(
                    profile.apostrophes(), english, profile.name().equals(Profiles.SCAN.name())),
                new SingleByteMixup(),
                new Windows1252Byte(english),
                new ResidueLine(english),
                new DigitInWord(english, profile.name().equals(Profiles.SCAN.name())),
                new DoubledWord(),
                new GarbageString(english),
                new GluedBullet(),
                new GluedSentence(english),
                new InconsistentName(english),
                new LanguageSwitch(english),
                new LeadingMetadata(),
                new MixedQuotes(),
                new MixedSpelling(),
                new PipeTable(),
                new RepeatedParagraph(),
                new RepeatedSentence(),
                new RunningHead(),
                new TruncatedEnd(),
                new TruncatedStart(),
                new UnbalancedBracket(),
                new UnbalancedQuote(),
                new WikiCitation(),
                new SpaceBeforePunctuation(profile.name().equals(Profiles.SCAN.name())),
                new Dash(),
                new Ellipsis(),
                new NoBreakSpace(),
                new QuotationMark(profile.apostrophes()),
                new BracketForLetter(english),
                new LetterInNumber(profile.name().equals(Profiles.SCAN.name())),
                new RepeatedName(
                    layer,
                    english,
                    profile.name().equals(Profiles.SCAN.name()),
                    profile.applyAt())));
    packs().forEach(pack -> rules.addAll(pack.rules(profile)));
    return List.copyOf(rules);
  }

  /** A cleaner with all of them and all judges. */
  public static Cleaner cleaner(Profile profile, WordLayer layer) {
    return Cleaner.of(profile, of(profile, layer), judges(profile));
  }

  /** The judges with a profile's options: we have none of our own. */
  public static List<Judge> judges(Profile profile) {
    return packs().stream().flatMap(pack -> pack.judges(profile).stream()).toList();
  }

  /** Whatever packs the context class loader of this thread knows. */
  public static List<RulePack> packs() {
    List<RulePack> packs = new ArrayList<>();
    ServiceLoader.load(RulePack.class).forEach(packs::add);
    return packs;
  }

  private static Depth depth(Profile profile) {
    return profile.name().equals(Profiles.SCAN.name())
        ? Depth.SCANNED
        : profile.name().equals(Profiles.CONTENT.name()) ? Depth.REVIEWED : Depth.EDITED;
  }
}
