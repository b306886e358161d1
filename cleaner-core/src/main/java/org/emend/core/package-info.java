/**
 * The cleaner: {@link org.emend.core.Cleaner} takes a document and answers with a {@link
 * org.emend.core.Report}, an exact and reversible account of what was changed, offered and flagged.
 *
 * <p>Knows no files, threads, loggers or configuration. The packages below depend on each other in
 * one direction: {@code patch <- text <- rule <- resolve <- core}.
 */
@NullMarked
package org.emend.core;

import org.jspecify.annotations.NullMarked;
