/**
 * Dossiers: all facts about one situation as of one date. They are built in Java, mapped from a
 * host's own objects, or read from YAML and JSON; they are checked against the vocabulary of a
 * doctrine, and written.
 */
package org.r2prules.dossier;
