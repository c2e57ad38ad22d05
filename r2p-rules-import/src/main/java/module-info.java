/**
 * Tables of other programs as dossiers. What a host may use is exported; {@code internal} is not.
 */
module org.r2prules.imports {
  exports org.r2prules.imports;

  requires transitive org.r2prules.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
}
