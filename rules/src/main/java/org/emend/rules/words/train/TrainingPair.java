package org.emend.rules.words.train;

/**
 * A damaged text and its truth.
 *
 * @param collection where it is from; texts of a collection are damaged alike
 * @param document pairs of one document are held out together
 * @param weight as if there were so many of it
 */
public record TrainingPair(
    String collection, String document, String read, String truth, float weight) {}
