/**
 * What the word layer knows of a language: its words, how they follow each other, how they break.
 */
@NullMarked
package org.emend.rules.words.model;

import org.jspecify.annotations.NullMarked;
