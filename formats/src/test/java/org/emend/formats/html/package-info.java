/** HTML, construct by construct. */
@NullMarked
package org.emend.formats.html;

import org.jspecify.annotations.NullMarked;
