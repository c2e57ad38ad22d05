package org.r2prules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.assessment.Derivation;
import org.r2prules.internal.staged.Inserted;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Tool;

/** Records of a staged pass what {@link DerivationListener} records of a session. */
final class PassListener implements Inserted {

  private final List<Derivation> derivations = new ArrayList<>(1024);
  private final Map<String, Tool> tools = new TreeMap<>();
  private final Map<String, Candidate> candidates = new TreeMap<>();

  @Override
  public void inserted(String rule, Object object, Object[] matched) {
    if (object instanceof Conclusion conclusion) {
      derivations.add(new Derivation(conclusion, rule, () -> Premises.of(Arrays.asList(matched))));
    } else if (object instanceof Tool tool) {
      tools.put(tool.code(), tool);
    } else if (object instanceof Candidate candidate) {
      candidates.put(candidate.id(), candidate);
    }
  }

  List<Derivation> derivations() {
    return derivations;
  }

  List<Tool> tools() {
    return List.copyOf(tools.values());
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates.values());
  }
}
