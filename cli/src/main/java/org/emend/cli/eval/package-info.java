/** Texts as read against their truths: read, cleaned, scored in parallel, shown and compared. */
@NullMarked
package org.emend.cli.eval;

import org.jspecify.annotations.NullMarked;
