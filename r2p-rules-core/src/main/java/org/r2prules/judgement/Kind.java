package org.r2prules.judgement;

/** The thirteen kinds of conclusion. */
public enum Kind {
  CRIME("Crime"),
  STAGE("Stage"),
  CRITERION("Criterion"),
  THRESHOLD("Threshold"),
  RESPONSIBILITY("Responsibility"),
  AUTHORITY("Authority"),
  OPTION("Option"),
  EFFECTIVENESS("Effectiveness"),
  CAPACITY_GAP("CapacityGap"),
  CAUTION("Caution"),
  RECOMMENDATION("Recommendation"),
  INFORMATION_NEED("InformationNeed"),
  NOTE("Note");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name used in ids, for instance {@code Threshold} in {@code Threshold:COERCION_139}. */
  public String label() {
    return label;
  }
}
