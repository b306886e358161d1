package org.emend.core.text;

import org.emend.core.patch.Span;

/** A word of a text: letters, marks and digits, with apostrophes and their look-alikes inside. */
public record Token(Span span, String text) {}
