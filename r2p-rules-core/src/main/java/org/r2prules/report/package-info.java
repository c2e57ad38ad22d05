/**
 * An assessment as people read it. Reads {@code org.r2prules.assessment}, and nobody but hosts
 * reads this.
 */
@NullMarked
package org.r2prules.report;

import org.jspecify.annotations.NullMarked;
