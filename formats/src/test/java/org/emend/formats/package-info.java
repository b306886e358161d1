/** Sections of every format: whole, bounded, and together the input. */
@NullMarked
package org.emend.formats;

import org.jspecify.annotations.NullMarked;
