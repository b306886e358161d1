/** A run over inputs: each is read, cleaned, written, logged and reported, section by section. */
@NullMarked
package org.emend.cli.run;

import org.jspecify.annotations.NullMarked;
