/** Text that was decoded wrongly: what its bytes meant. */
@NullMarked
package org.emend.rules.encoding;

import org.jspecify.annotations.NullMarked;
