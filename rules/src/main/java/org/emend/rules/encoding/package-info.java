/** Rules for text that was read as another encoding than it was written in. */
@NullMarked
package org.emend.rules.encoding;

import org.jspecify.annotations.NullMarked;
