/**
 * From a file to facts: text, tree, drafts of facts, checked. No API: hosts read with {@code
 * DossierReader}. It builds on the checks and the form, and knows no dossier.
 */
package org.r2prules.dossier.internal.reading;
