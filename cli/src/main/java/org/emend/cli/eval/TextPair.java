package org.emend.cli.eval;

import java.util.Optional;

/**
 * A text to evaluate on.
 *
 * @param id what it is called in its file; the number of its line where it has no name
 * @param read as it was recognised
 * @param truth as it should be
 * @param cleaned what another tool made of it, if that is to be scored
 */
record TextPair(String id, String read, String truth, Optional<String> cleaned) {}
