/** Numbers that a text recogniser read letters into, shape by shape. */
@NullMarked
package org.emend.rules.words.numbers;

import org.jspecify.annotations.NullMarked;
