package org.emend.rules.words.decode;

/**
 * A proposal with the probability that it is right.
 *
 * @param isTyped whether a writer's fingers explain it, and not a reading machine
 * @param isForReview whether it stands where nothing is to be changed unseen
 */
record Judged(Weighed weighed, double confidence, boolean isTyped, boolean isForReview) {

  int start() {
    return weighed.proposal().start();
  }

  int end() {
    return weighed.proposal().end();
  }

  String text() {
    return weighed.proposal().arc().text();
  }

  /** How much likelier than the text as it stands, in nats. */
  double gain() {
    return weighed.proposal().kept() - weighed.proposal().score();
  }

  boolean overlaps(Judged other) {
    return start() < other.end() && other.start() < end();
  }

  Judged withConfidence(double changed) {
    return new Judged(weighed, changed, isTyped, isForReview);
  }
}
