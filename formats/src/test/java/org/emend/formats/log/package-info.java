@NullMarked
package org.emend.formats.log;

import org.jspecify.annotations.NullMarked;
