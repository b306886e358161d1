@NullMarked
package org.emend.cli.report;

import org.jspecify.annotations.NullMarked;
