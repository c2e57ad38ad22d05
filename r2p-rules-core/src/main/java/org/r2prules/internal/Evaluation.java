package org.r2prules.internal;

import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Tool;

/**
 * What a run of the rules leaves behind.
 *
 * @param derivations every conclusion with its derivation, in no order
 * @param tools the catalogue, by code
 * @param candidates what was judged as an option, by id
 */
public record Evaluation(
    Map<Conclusion.Ref, Derivation> derivations, List<Tool> tools, List<Candidate> candidates) {}
