/** What goes into the brief: one source for each topic, and what fits on a page. */
@NullMarked
package org.r2prules.report.internal.brief;

import org.jspecify.annotations.NullMarked;
