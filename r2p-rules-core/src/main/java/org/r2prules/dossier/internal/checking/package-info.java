/**
 * What is wrong with facts under a vocabulary, whether read or built. No API: hosts check with
 * {@code DossierCheck}. It builds on the form, and knows neither files nor dossiers.
 */
package org.r2prules.dossier.internal.checking;
