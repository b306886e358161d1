/** What text looks like, counted. */
@NullMarked
package org.emend.rules.ngram;

import org.jspecify.annotations.NullMarked;
