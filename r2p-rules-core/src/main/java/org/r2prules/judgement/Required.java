package org.r2prules.judgement;

/**
 * What a candidate's catalogue row names, resolved to the conclusions of this assessment.
 *
 * @param candidate the id of the candidate
 * @param need the criterion that calls for it
 * @param requirement the criterion that it cannot do without
 */
public record Required(String candidate, Conclusion need, Conclusion requirement) {}
