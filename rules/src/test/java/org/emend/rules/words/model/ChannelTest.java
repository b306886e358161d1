package org.emend.rules.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.emend.rules.words.model.Channel.Letters;
import org.junit.jupiter.api.Test;

class ChannelTest {

  private static final Alphabet ALPHABET = new Alphabet("abcdefghijklmnopqrstuvwxyz");
  private static final Channel.Flat FLAT = new Channel.Flat(10, 9, 8, 7);

  private final Channel channel =
      new Channel(
          ALPHABET,
          List.of(
              new Confusion("rn", "m", 4),
              new Confusion("rn", "nn", 3),
              new Confusion("1", "l", 2),
              new Confusion("1", "I", 1),
              new Confusion("1", "q", 11),
              new Confusion("tli", "Th", 5),
              new Confusion(".", "", 6),
              new Confusion("* ", "", 2),
              new Confusion("", "e", 5),
              new Confusion("", " ", 3),
              new Confusion("c", "e t", 6),
              new Confusion("x", "é", 1)),
          FLAT);

  private static List<String> truths(Readings readings) {
    List<String> truths = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      StringBuilder truth = new StringBuilder();
      for (int left = readings.truth(i); left != 0; left >>>= Readings.BITS) {
        int letter = left & Readings.LETTER;
        truth.append(letter == Readings.SPACE ? ' ' : ALPHABET.letter(letter));
      }
      truths.add(truth.toString());
    }
    return truths;
  }

  private Readings readings(String read, Letters letters) {
    return channel.readings(read, 0, read.length(), letters);
  }

  @Test
  void theLikeliestReadingComesFirst() {
    Readings readings = readings("rn", Letters.LOWER);
    assertThat(truths(readings)).containsExactly("nn", "m");
    assertThat(readings.cost(0)).isEqualTo(3);
  }

  @Test
  void capitalsAreReadForCapitals() {
    assertThat(truths(readings("1", Letters.LOWER))).containsExactly("l", "q");
    assertThat(truths(readings("1", Letters.CAPITALS))).containsExactly("i");
    assertThat(truths(readings("tli", Letters.TITLE))).containsExactly("th");
    assertThat(truths(readings("tli", Letters.LOWER))).isEmpty();
  }

  @Test
  void aStretchIsLookedUpWhereItStands() {
    assertThat(truths(channel.readings("bum", 1, 2, Letters.LOWER))).isEmpty();
    assertThat(truths(channel.readings("burn", 2, 4, Letters.LOWER))).containsExactly("nn", "m");
  }

  @Test
  void singleLettersAreThoseThatAreLikelierThanAnyLetter() {
    assertThat(readings("1", Letters.LOWER).singles()).isEqualTo(1L << ALPHABET.number('l'));
    assertThat(readings("rn", Letters.LOWER).singles()).isEqualTo(1L << ALPHABET.number('m'));
  }

  @Test
  void aSpaceInATruthEndsAWord() {
    Readings readings = readings("c", Letters.LOWER);
    assertThat(truths(readings)).containsExactly("e t");
    assertThat(readings.isAcrossWords(0)).isTrue();
    assertThat(readings("rn", Letters.LOWER).isAcrossWords(0)).isFalse();
  }

  @Test
  void truthsOutsideTheAlphabetAreLeftOut() {
    assertThat(readings("x", Letters.LOWER).size()).isZero();
  }

  @Test
  void whatWasSeenTakesThePlaceOfFlatCosts() {
    assertThat(channel.insertion('.')).isEqualTo(6);
    assertThat(channel.insertion(',')).isEqualTo(9);
    assertThat(channel.insertion('\u20AC')).isEqualTo(9);
    assertThat(channel.deletion(ALPHABET.number('e'))).isEqualTo(5);
    assertThat(channel.deletion(ALPHABET.number('f'))).isEqualTo(8);
    assertThat(channel.split()).isEqualTo(3);
    assertThat(channel.substitution()).isEqualTo(10);
    assertThat(channel.speck("*")).isEqualTo(2);
    assertThat(channel.speck("**")).isGreaterThan(channel.speck("*"));
  }

  @Test
  void itComesBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    channel.write(new DataOutputStream(bytes));
    Channel back = Channel.read(new Section(ByteBuffer.wrap(bytes.toByteArray())), ALPHABET);
    assertThat(back.confusions()).isEqualTo(channel.confusions());
    assertThat(back.split()).isEqualTo(3);
    assertThat(back.deletion(ALPHABET.number('f'))).isEqualTo(8);
  }
}
