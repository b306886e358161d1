/** The edit log: every change of a run, on disk, and the way back. */
@NullMarked
package org.emend.formats.log;

import org.jspecify.annotations.NullMarked;
