/** White space and what stands where on the line. */
@NullMarked
package org.emend.rules.layout;

import org.jspecify.annotations.NullMarked;
