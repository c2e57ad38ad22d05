/**
 * What rules read and conclude. Three readers use it:
 *
 * <ul>
 *   <li>who evaluates: the three-valued algebra, {@link org.r2prules.judgement.Kleene}, {@link
 *       org.r2prules.judgement.Status}, {@link org.r2prules.judgement.Combined};
 *   <li>who writes rules: {@link org.r2prules.judgement.Conclude}, {@link
 *       org.r2prules.judgement.Finding}, {@link org.r2prules.judgement.Mandates}, {@link
 *       org.r2prules.judgement.Tool} and what else a rule names;
 *   <li>who reads an assessment: {@link org.r2prules.judgement.Conclusion}, {@link
 *       org.r2prules.judgement.Status}, {@link org.r2prules.judgement.Doubt}.
 * </ul>
 *
 * They share one package since rules import it, and since a conclusion is made of the algebra.
 */
@NullMarked
package org.r2prules.judgement;

import org.jspecify.annotations.NullMarked;
