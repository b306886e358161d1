package org.emend.rules.words.decode;

/**
 * A repair of which it is known whether it is right.
 *
 * @param features what the gate goes by
 * @param repairClass which calibration is its own
 * @param document repairs of one document are held out together
 * @param weight as if there were so many of it
 */
public record Labelled(
    float[] features, boolean isRight, int repairClass, String document, float weight) {}
