@NullMarked
package org.emend.formats.charset;

import org.jspecify.annotations.NullMarked;
