/** Which words a language has. */
@NullMarked
package org.emend.rules.lexicon;

import org.jspecify.annotations.NullMarked;
