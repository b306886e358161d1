/**
 * What is not wrong, but not as the document writes it elsewhere. Off by default; every rule
 * follows the document's own habit and imposes none on a text that is consistent in itself.
 */
@NullMarked
package org.emend.rules.style;

import org.jspecify.annotations.NullMarked;
