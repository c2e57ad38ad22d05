/**
 * The entry point of the library: {@link org.r2prules.R2pRules} loads a doctrine, and assesses
 * dossiers under it. What hosts call is in this package and in {@code facts}, {@code dossier},
 * {@code assessment}, {@code doctrine} and {@code judgement}; what lies under {@code internal} is
 * no API and may change at any time. Where nothing says that null is allowed, it is not.
 */
@NullMarked
package org.r2prules;

import org.jspecify.annotations.NullMarked;
