/** The command line as a user meets it: real processes, real files, real pipes. */
@NullMarked
package org.emend.cli;

import org.jspecify.annotations.NullMarked;
