/**
 * Text that was read as another encoding than it was written in, and characters that arrived as
 * something that stands for them.
 */
@NullMarked
package org.emend.rules.encoding;

import org.jspecify.annotations.NullMarked;
