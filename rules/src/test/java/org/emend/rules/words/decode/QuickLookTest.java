package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.rules.Corpus;
import org.emend.rules.lexicon.EnglishLexicon;
import org.emend.rules.words.model.WordModel;
import org.junit.jupiter.api.Test;

class QuickLookTest {

  private final WordModel.Words words = WordModel.englishWords().orElseThrow();
  private final QuickLook quick = new QuickLook(words.all(), words.doubtful());

  @Test
  void wordsOfTheLexiconAreClean() {
    QuickLook.Look look =
        quick.at("The boys' dog doesn't like the neighbour\u2019s cat, I'm told.");
    assertThat(look.isClean()).isTrue();
    assertThat(look.plain() + look.odd() + look.names()).isZero();
  }

  @Test
  void unknownWordsAreCountedByWhatTheyLookLike() {
    assertThat(quick.at("tlie wbich")).isEqualTo(new QuickLook.Look(2, 2, 0, 0, 2));
    assertThat(quick.at("Xqzt")).isEqualTo(new QuickLook.Look(1, 0, 0, 1, 0));
    assertThat(quick.at("w\u00BBs passw0rd negotiati]ns"))
        .isEqualTo(new QuickLook.Look(3, 0, 3, 0, 1));
    assertThat(quick.at("")).isEqualTo(QuickLook.Look.NOTHING);
  }

  /** What it calls clean is never searched: so it may see too many suspects, never too few. */
  @Test
  void itMissesNoSuspect() {
    WordModel model = WordModel.english().orElseThrow();
    WordSearch search = new WordSearch(model.language(), word -> false);
    TypingSuspicion typing =
        new TypingSuspicion(model.language(), EnglishLexicon.shared()::contains);
    int seen = 0;
    for (Corpus corpus : Corpus.all()) {
      for (Document document : corpus.documents()) {
        List<String> texts = document.passages().stream().map(Passage::text).toList();
        Evidence evidence = Evidence.of(texts, quick, () -> search);
        for (String text : texts) {
          if (quick.at(text).isClean()) {
            List<Atom> atoms = Atoms.of(text);
            assertThat(Suspicion.of(text, atoms, search.lookup(), evidence, false))
                .as(corpus.name() + ": " + text)
                .isEqualTo(new BitSet());
            assertThat(atoms)
                .as(corpus.name() + ": " + text)
                .noneMatch(
                    atom ->
                        !Suspicion.hasMarksInside(atom.text())
                            && !typing.of(Atoms.ofWords(atom.text()), false).isEmpty());
            seen++;
          }
        }
      }
    }
    assertThat(seen).isPositive();
  }
}
