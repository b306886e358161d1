/**
 * What readers of markup share: the passage as it is put together from prose, escapes and marks.
 */
@NullMarked
package org.emend.formats.markup;

import org.jspecify.annotations.NullMarked;
