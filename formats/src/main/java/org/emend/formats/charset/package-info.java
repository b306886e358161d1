/**
 * The edge: which charset an input is written in, its bytes as UTF-8, and the way back to its own
 * charset. Nothing here guesses silently: what does not survive the way there and back is refused.
 */
@NullMarked
package org.emend.formats.charset;

import org.jspecify.annotations.NullMarked;
