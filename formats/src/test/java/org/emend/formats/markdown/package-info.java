/** Markdown, construct by construct, and on whole texts. */
@NullMarked
package org.emend.formats.markdown;

import org.jspecify.annotations.NullMarked;
