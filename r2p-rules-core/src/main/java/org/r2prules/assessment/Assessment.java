package org.r2prules.assessment;

import java.util.Map;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Standard;

/** What the doctrine concludes on a dossier. */
public record Assessment(
    Dossier dossier,
    Doctrine doctrine,
    Map<String, String> readings,
    Standard required,
    Map<String, Derivation> derivations) {}
