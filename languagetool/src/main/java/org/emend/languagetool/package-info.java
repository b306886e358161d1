/**
 * LanguageTool as a source of flags and as a judge of doubtful word fixes. It never decides a
 * change alone: on news its own suggestions do more harm than good.
 *
 * <p>Nothing of it is on the command line's class path: this package and LanguageTool's jars are
 * loaded together, by a class loader of their own, when they are asked for.
 */
@NullMarked
package org.emend.languagetool;

import org.jspecify.annotations.NullMarked;
