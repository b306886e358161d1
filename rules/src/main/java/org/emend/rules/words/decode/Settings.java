package org.emend.rules.words.decode;

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
 */
record Settings(
    double perEdit,
    double language,
    int width,
    int realWordWidth,
    int channel,
    boolean archaic,
    boolean oldType,
    boolean thorough) {}
