/**
 * How a file of an earlier form is rewritten: the rows of the table, the places of the file that
 * they are about, and the edits. No API.
 */
package org.r2prules.dossier.internal.migration;
