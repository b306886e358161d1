/** What rules are and what they say: {@link org.emend.core.rule.Rule} and its findings. */
@NullMarked
package org.emend.core.rule;

import org.jspecify.annotations.NullMarked;
