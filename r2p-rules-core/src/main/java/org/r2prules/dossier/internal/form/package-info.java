/**
 * What reading, checking and writing share: the form of a file, its sections, ids made from
 * content, and how a problem is worded. No API.
 */
package org.r2prules.dossier.internal.form;
