/**
 * Dossiers of an earlier form, rewritten in the one of today: what the knowledge base lists is
 * edited where it stands, and the rest of the file stays as it is, comments with it.
 */
@NullMarked
package org.r2prules.dossier.migration;

import org.jspecify.annotations.NullMarked;
