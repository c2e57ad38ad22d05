/**
 * An assessment for programs. Reads {@code org.r2prules.assessment}, and nobody but hosts reads
 * this.
 */
@NullMarked
package org.r2prules.json;

import org.jspecify.annotations.NullMarked;
