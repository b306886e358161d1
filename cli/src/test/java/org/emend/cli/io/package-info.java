@NullMarked
package org.emend.cli.io;

import org.jspecify.annotations.NullMarked;
