package org.emend.rules.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A model of four words, of which one pair and one triple were kept. */
class NGramsTest {

  private static final int A = 4;
  private static final int B = 5;
  private static final int C = 6;
  private static final int D = 7;

  private static final double UNIGRAM = 6;
  private static final double BACKOFF = .5;
  private static final double PAIR = 2;
  private static final double PAIR_BACKOFF = .25;
  private static final double TRIPLE = 1;

  private final NGrams ngrams = model();

  private static NGrams model() {
    byte[] unigrams = new byte[8];
    byte[] backoffs = new byte[8];
    Arrays.fill(unigrams, (byte) NGrams.steps(UNIGRAM, NGrams.UNIGRAM_STEP, 8));
    Arrays.fill(backoffs, (byte) NGrams.steps(BACKOFF, NGrams.BACKOFF_STEP, 8));
    int pair =
        NGrams.steps(PAIR, NGrams.BIGRAM_STEP, NGrams.BIGRAM_BITS) << NGrams.BACKOFF_BITS
            | NGrams.steps(PAIR_BACKOFF, NGrams.BACKOFF_STEP, NGrams.BACKOFF_BITS);
    StaticFunction bigrams =
        StaticFunction.of(
            new long[] {NGrams.key(A, B), NGrams.key(B, C)},
            new int[] {pair, pair},
            NGrams.BIGRAM_BITS + NGrams.BACKOFF_BITS,
            20);
    StaticFunction trigrams =
        StaticFunction.of(
            new long[] {NGrams.key(A, B, C)},
            new int[] {NGrams.steps(TRIPLE, NGrams.TRIGRAM_STEP, NGrams.TRIGRAM_BITS)},
            NGrams.TRIGRAM_BITS,
            20);
    return new NGrams(unigrams, backoffs, bigrams, trigrams);
  }

  @Test
  void aTripleThatWasKeptCostsWhatItCosts() {
    assertThat(ngrams.cost(A, B, C)).isEqualTo(TRIPLE);
  }

  @Test
  void aTripleThatWasNotBacksOffToItsPair() {
    assertThat(ngrams.cost(D, B, C)).as("nothing is known of the context").isEqualTo(PAIR);
    assertThat(ngrams.cost(A, B, D))
        .as("the context is known, and the pair is not")
        .isEqualTo(PAIR_BACKOFF + BACKOFF + UNIGRAM);
    assertThat(ngrams.cost(B, C, D)).isEqualTo(PAIR_BACKOFF + BACKOFF + UNIGRAM);
  }

  @Test
  void aPairThatWasNotKeptBacksOffToTheWord() {
    assertThat(ngrams.cost(A, B)).isEqualTo(PAIR);
    assertThat(ngrams.cost(A, C)).isEqualTo(BACKOFF + UNIGRAM);
    assertThat(ngrams.cost(D, C, A)).isEqualTo(BACKOFF + UNIGRAM);
    assertThat(ngrams.cost(A)).isEqualTo(UNIGRAM);
  }

  @Test
  void pairsLookedUpBeforehandGiveTheSameCosts() {
    for (int first = A; first <= D; first++) {
      for (int second = A; second <= D; second++) {
        for (int word = A; word <= D; word++) {
          int context = ngrams.pair(first, second);
          int pair = ngrams.pair(second, word);
          assertThat(ngrams.cost(first, second, word, context, pair))
              .isEqualTo(ngrams.cost(first, second, word));
        }
      }
    }
  }

  @Test
  void costsAreRoundedAndHeldWithinTheirBits() {
    assertThat(NGrams.steps(1.26, .5, 7)).isEqualTo(3);
    assertThat(NGrams.steps(-1, .5, 7)).isZero();
    assertThat(NGrams.steps(1_000, .5, 7)).isEqualTo(127);
  }

  @Test
  void itComesBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ngrams.write(new DataOutputStream(bytes));
    NGrams back = NGrams.read(new Section(ByteBuffer.wrap(bytes.toByteArray())));
    assertThat(back.cost(A, B, C)).isEqualTo(TRIPLE);
    assertThat(back.cost(A, B, D)).isEqualTo(ngrams.cost(A, B, D));
  }
}
