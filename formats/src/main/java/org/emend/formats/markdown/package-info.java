/**
 * Markdown: CommonMark with tables, front matter, and what Hugo, Jekyll, Docusaurus and MDX add.
 * Only what is certainly prose is read; all else is markup and stays as it is.
 */
@NullMarked
package org.emend.formats.markdown;

import org.jspecify.annotations.NullMarked;
