/** What a run tells: findings for people and programs, and diffs. */
@NullMarked
package org.emend.cli.report;

import org.jspecify.annotations.NullMarked;
