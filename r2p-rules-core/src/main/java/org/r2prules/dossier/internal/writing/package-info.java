/**
 * From facts to the keys and values of a file. No API: hosts write with {@code DossierWriter}. It
 * builds on the form, and knows no dossier.
 */
package org.r2prules.dossier.internal.writing;
