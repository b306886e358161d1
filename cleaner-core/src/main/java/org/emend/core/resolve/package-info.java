/** Which findings are applied, offered or only shown: profiles, the resolver and its verdicts. */
@NullMarked
package org.emend.core.resolve;

import org.jspecify.annotations.NullMarked;
