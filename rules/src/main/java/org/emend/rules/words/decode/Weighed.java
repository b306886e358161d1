package org.emend.rules.words.decode;

import java.util.List;

/** A proposal with the atoms that its arc counts in, and what the gate goes by. */
record Weighed(Proposal proposal, List<Atom> atoms, float[] features) {}
