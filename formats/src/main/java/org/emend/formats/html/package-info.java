/** HTML and XHTML: the text of elements, and the attributes that people read. */
@NullMarked
package org.emend.formats.html;

import org.jspecify.annotations.NullMarked;
