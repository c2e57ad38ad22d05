/**
 * The brief as HTML: what is shown, as records that templates read. The templates are in {@code
 * src/main/jte}; they escape whatever is told in them.
 */
@NullMarked
package org.r2prules.report.internal.html;

import org.jspecify.annotations.NullMarked;
