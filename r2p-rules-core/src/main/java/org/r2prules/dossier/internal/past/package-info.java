/** What of a dossier was known on an earlier day. */
@NullMarked
package org.r2prules.dossier.internal.past;

import org.jspecify.annotations.NullMarked;
