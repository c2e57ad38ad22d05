/** The parts of the JSON of an assessment. */
@NullMarked
package org.r2prules.json.internal;

import org.jspecify.annotations.NullMarked;
