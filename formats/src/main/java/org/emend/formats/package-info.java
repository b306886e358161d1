/**
 * From bytes to documents and back: {@link org.emend.formats.Format} reads an input section by
 * section, in bounded memory; {@link org.emend.formats.Section} keeps the bytes, so that what is
 * not changed is written as it came.
 */
@NullMarked
package org.emend.formats;

import org.jspecify.annotations.NullMarked;
