/**
 * Dossiers: all facts about one situation as of one date. They are built in Java, mapped from a
 * host's own objects, or read from YAML and JSON; they are checked against the vocabulary of a
 * doctrine, and written. The work is done under {@code internal}, in the rooms {@code reading},
 * {@code checking} and {@code writing}, over what they share in {@code form}; they are no API and
 * may change at any time.
 */
@NullMarked
package org.r2prules.dossier;

import org.jspecify.annotations.NullMarked;
