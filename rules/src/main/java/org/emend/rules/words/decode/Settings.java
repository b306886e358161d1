package org.emend.rules.words.decode;

import java.util.Optional;
import org.emend.rules.words.model.Typing;

/**
 * What the search weighs how.
 *
 * @param perEdit what an edit costs more than in the text that the channel was learned from, in
 *     nats: the cleaner the text, the more
 * @param language weight of the language model against the channel
 * @param width states that a search follows for a word that is in no list
 * @param realWordWidth the same for a word that is
 * @param channel index of the channel
 * @param archaic whether older spelling is left alone
 * @param oldType whether a long s read as f is no older spelling
 * @param thorough whether a word may be damaged and torn apart at once
 * @param typing what is special where words were typed and not read
 */
record Settings(
    double perEdit,
    double language,
    int width,
    int realWordWidth,
    int channel,
    boolean archaic,
    boolean oldType,
    boolean thorough,
    Optional<Typing> typing) {

  /** Fingers do not put words together that a hyphen parts, and no marks for letters. */
  boolean joinsOverSpacesOnly() {
    return typing.isPresent();
  }

  /** What another first letter than the one that stands there costs beside, in nats. */
  double firstLetter() {
    return typing.map(Typing::firstLetter).orElse(0.0);
  }

  /** What it costs to give a word a capital that it has not, in nats. */
  double capital() {
    return typing.map(Typing::capital).orElse(0.0);
  }
}
