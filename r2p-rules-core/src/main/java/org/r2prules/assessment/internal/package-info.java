/** How an assessment is looked up, ordered and followed down to its reasons. */
@NullMarked
package org.r2prules.assessment.internal;

import org.jspecify.annotations.NullMarked;
