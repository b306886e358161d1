/**
 * The rules, one file each in the package of its group, and the profiles that ship with Emend.
 *
 * <p>To add one: its class, its page in {@code fixtures/rules}, and a line in {@link
 * org.emend.rules.Rules}.
 */
@NullMarked
package org.emend.rules;

import org.jspecify.annotations.NullMarked;
