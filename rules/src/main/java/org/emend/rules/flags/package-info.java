/** What cannot be repaired safely, but should be seen. */
@NullMarked
package org.emend.rules.flags;

import org.jspecify.annotations.NullMarked;
