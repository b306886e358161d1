/** What in a passage is prose, and what only stands in it. */
@NullMarked
package org.emend.rules.prose;

import org.jspecify.annotations.NullMarked;
