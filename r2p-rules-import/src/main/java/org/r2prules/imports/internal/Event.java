package org.r2prules.imports.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Standard;

/**
 * One event that a fact rests on.
 *
 * @param type 1 fighting of a state, 2 fighting between groups, 3 violence against civilians
 * @param by id of the actor; null where either side may have done it
 * @param deaths civilians killed, best estimate
 */
record Event(
    String label,
    int type,
    @Nullable String by,
    LocalDate start,
    LocalDate end,
    long deaths,
    long low,
    long high,
    Standard standard) {}
