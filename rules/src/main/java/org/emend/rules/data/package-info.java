/** How rules come by their tables. */
@NullMarked
package org.emend.rules.data;

import org.jspecify.annotations.NullMarked;
