package org.emend.cli.eval;

import java.util.Optional;

/**
 * A text to evaluate on.
 *
 * @param set the file, as the user named it
 * @param id what it is called in its file; the number of its line where it has no name
 * @param read as it was recognised
 * @param truth as it should be
 * @param cleaned what another tool made of it, if that is to be scored
 */
public record TextPair(
    String set, String id, String read, String truth, Optional<String> cleaned) {}
