/**
 * The doctrine that is loaded, described: its rules with their sources, the words that a dossier
 * may use, the readings of its switches, the names of its conclusions. {@link
 * org.r2prules.doctrine.Nearest} finds what may have been meant by a word that is none of them.
 */
@NullMarked
package org.r2prules.doctrine;

import org.jspecify.annotations.NullMarked;
