/** Single characters that are wrong, invisible or look like others. */
@NullMarked
package org.emend.rules.characters;

import org.jspecify.annotations.NullMarked;
