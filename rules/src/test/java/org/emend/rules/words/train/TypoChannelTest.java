package org.emend.rules.words.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.emend.rules.data.Resource;
import org.emend.rules.words.model.Alphabet;
import org.emend.rules.words.model.Channel;
import org.emend.rules.words.model.Channel.Letters;
import org.emend.rules.words.model.Confusion;
import org.junit.jupiter.api.Test;

class TypoChannelTest {

  private static final Alphabet ALPHABET = new Alphabet("abcdefghijklmnopqrstuvwxyz'");

  private final Channel channel = TypoChannel.of(ALPHABET);

  private double cost(String read, String truth) {
    return channel.confusions().stream()
        .filter(c -> c.read().equals(read) && c.truth().equals(truth))
        .mapToDouble(Confusion::cost)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  @Test
  void aNeighbouringKeyIsLikelierThanOneFarAway() {
    assertThat(cost("h", "g")).isLessThan(channel.substitution());
    assertThat(cost("p", "g")).isInfinite();
  }

  @Test
  void keysTouchAcrossRows() {
    List<Character> around = new TypingRates().neighbours('g');
    assertThat(around).containsExactlyInAnyOrder('f', 'h', 't', 'y', 'v', 'b');
    assertThat(new TypingRates().neighbours('q')).containsExactlyInAnyOrder('w', 'a');
    assertThat(new TypingRates().neighbours('m')).containsExactlyInAnyOrder('n', 'j', 'k');
  }

  @Test
  void oneOfTwoEqualLettersIsDroppedMoreOftenThanALetterAlone() {
    assertThat(cost("m", "mm")).isLessThan(channel.deletion(ALPHABET.number('m')));
    assertThat(cost("mm", "m")).isLessThan(channel.insertion('m'));
  }

  @Test
  void anyTwoLettersChangePlaces() {
    assertThat(cost("ht", "th")).isFinite();
    assertThat(cost("zq", "qz")).isFinite();
    assertThat(cost("'n", "n'")).isFinite();
  }

  @Test
  void aSyllableBetweenTwoEqualLettersIsDropped() {
    assertThat(cost("t", "tit")).isLessThan(2 * channel.deletion(ALPHABET.number('t')));
  }

  @Test
  void whatSoundsAlikeIsLikely() {
    assertThat(cost("ant", "ent")).isLessThan(cost("a", "e"));
    assertThat(cost("ei", "ie")).isLessThan(cost("ht", "th"));
    assertThat(cost("f", "ph")).isFinite();
  }

  @Test
  void anApostropheIsEasilyForgotten() {
    assertThat(channel.deletion(ALPHABET.number('\'')))
        .isLessThan(channel.deletion(ALPHABET.number('t')));
    assertThat(cost("nt", "n't")).isLessThan(2);
  }

  @Test
  void hyphensAndLineBreaksAreLeftAlone() {
    assertThat(channel.insertion('-')).isGreaterThan(30);
    assertThat(channel.insertion('\n')).isGreaterThan(30);
    assertThat(channel.insertion(' ')).isLessThan(15);
  }

  @Test
  void capitalsAreMistypedAsSmallLettersAre() {
    assertThat(Stream.of(channel.readings("Ht", 0, 2, Letters.TITLE))).isNotEmpty();
    assertThat(Stream.of(channel.readings("HT", 0, 2, Letters.CAPITALS))).isNotEmpty();
  }

  @Test
  void theFirstLetterIsRarelyWrong() {
    assertThat(TypoChannel.firstLetter()).isBetween(.5, 3.0);
    assertThat(TypoChannel.capital()).isPositive();
  }

  @Test
  void everyRateIsAProbability() {
    for (String line : Resource.lines(TypoChannel.class, "misspellings.tsv")) {
      assertThat(Double.parseDouble(line.split("\t")[2])).as(line).isBetween(1e-6, .5);
    }
    assertThat(channel.confusions()).allMatch(c -> c.cost() > .5);
  }

  @Test
  void anErrorThatTheTableDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TypingRates().of("telepathy"))
        .withMessageContaining("telepathy");
  }

  @Test
  void itIsTheSameEveryTime() throws IOException {
    assertThat(bytes(TypoChannel.of(ALPHABET))).isEqualTo(bytes(channel));
  }

  private static byte[] bytes(Channel channel) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    channel.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
