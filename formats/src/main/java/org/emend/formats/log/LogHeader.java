package org.emend.formats.log;

/**
 * What an edit log says of an input before its changes.
 *
 * @param version of the tool
 * @param path the input, as it was named
 * @param format its format, such as {@code text}
 * @param profile the profile's name
 * @param profileHash tells profiles of the same name apart
 */
public record LogHeader(
    String version, String path, String format, String profile, String profileHash) {}
