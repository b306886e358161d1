/**
 * The command line: one class per command, and the options that commands share.
 *
 * <p>Packages depend on each other in one direction: {@code io <- report <- run <- eval <- cli}.
 */
@NullMarked
package org.emend.cli;

import org.jspecify.annotations.NullMarked;
