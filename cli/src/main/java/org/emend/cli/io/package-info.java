/**
 * Files and streams as a command line needs them: replaced whole or not at all, named in errors.
 */
@NullMarked
package org.emend.cli.io;

import org.jspecify.annotations.NullMarked;
