package org.emend.rules.words.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.core.text.Document;
import org.emend.core.text.Passage;
import org.emend.rules.Corpus;
import org.emend.rules.words.model.RunningText;
import org.emend.rules.words.model.WordModel;
import org.junit.jupiter.api.Test;

class WordWalkTest {

  private final Signs signs = new Signs(WordModel.englishWords().orElseThrow().all().alphabet());

  @Test
  void itSeesTheAtomsOfEveryCorpus() {
    int seen = 0;
    for (Corpus corpus : Corpus.all()) {
      for (Document document : corpus.documents()) {
        for (Passage passage : document.passages()) {
          seen += assertSameAsAtoms(passage.text());
        }
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void itSeesTheAtomsOfOddTexts() {
    assertSameAsAtoms("");
    assertSameAsAtoms("'");
    assertSameAsAtoms("a");
    assertSameAsAtoms("'tis the dogs' \u2018rock\u2019n\u2019roll\u2019 o'clock' x'");
    assertSameAsAtoms(
        "negotiati]ns |he| a_b passw0rd 1st \u00BBs \uD83D\uDE00 caf\u00E9\u2014na\u00EFve");
    assertSameAsAtoms("Russia\u02BCs a'\u0301b \u00ADsoft\u200Bzero\u00A0nbsp");
  }

  /** Its hash is that of the word in small letters, whatever apostrophe is in it. */
  @Test
  void aHashIsThatOfTheFoldedWord() {
    Map<Long, String> words = new HashMap<>();
    for (Corpus corpus : Corpus.all()) {
      for (Document document : corpus.documents()) {
        for (Passage passage : document.passages()) {
          WordWalk walk = new WordWalk(signs, passage.text());
          while (walk.next()) {
            String word = fold(walk.atom(passage.text()).text());
            assertThat(walk.hash()).isEqualTo(signs.hash(word));
            assertThat(words.merge(walk.hash(), word, (known, same) -> known)).isEqualTo(word);
          }
        }
      }
    }
    assertThat(words).isNotEmpty();
  }

  @Test
  void aPossessiveHasAStem() {
    WordWalk walk = new WordWalk(signs, "dogs the dog\u2019s DOG'S don't");
    List<Boolean> possessive = new ArrayList<>();
    while (walk.next()) {
      possessive.add(walk.isPossessive());
      assertThat(!walk.isPossessive() || walk.stem() == signs.hash("Dog")).isTrue();
    }
    assertThat(possessive).containsExactly(false, false, true, true, false);
  }

  private int assertSameAsAtoms(String text) {
    WordWalk walk = new WordWalk(signs, text);
    List<Atom> atoms = Atoms.of(text);
    for (Atom atom : atoms) {
      assertThat(walk.next()).as(text).isTrue();
      assertThat(walk.atom(text))
          .isEqualTo(
              new Atom(
                  atom.start(), atom.end(), atom.text(), "", atom.letters(), atom.digits(), false));
      assertThat(walk.marks()).as(atom.text()).isEqualTo(atom.odd() + atom.digits());
      assertThat(walk.hasDigits()).as(atom.text()).isEqualTo(atom.digits() > 0);
    }
    assertThat(walk.next()).as(text).isFalse();
    return atoms.size();
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    for (char c : word.toCharArray()) {
      folded.append(c == '\u2018' ? '\'' : RunningText.fold(c));
    }
    return folded.toString();
  }
}
