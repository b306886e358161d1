package org.emend.rules.words.train;

/**
 * A damaged text and its truth.
 *
 * @param document pairs of one document are held out together
 * @param weight as if there were so many of it
 */
public record TrainingPair(String document, String read, String truth, float weight) {}
