/**
 * Facts, dossiers, engine and assessment. What a host may use is exported; everything under {@code
 * internal} is not.
 */
module org.r2prules.core {
  exports org.r2prules;
  exports org.r2prules.assessment;
  exports org.r2prules.doctrine;
  exports org.r2prules.dossier;
  exports org.r2prules.dossier.migration;
  exports org.r2prules.facts;
  exports org.r2prules.json;
  exports org.r2prules.judgement;
  exports org.r2prules.report;
  exports org.r2prules.text;

  // The schemas lie beside what they describe, for whoever reads them as resources.
  opens org.r2prules.dossier;
  opens org.r2prules.json;

  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires gg.jte.runtime;
  requires org.yaml.snakeyaml;
  requires org.slf4j;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.modelcompiler;
  requires org.kie.api;
}
