package org.r2prules.dossier.internal.migration;

import java.util.List;

/**
 * What a row of the table does where it applies. One of the first three is there, the others null.
 *
 * @param becomes what is written instead
 * @param ask the question that only a person can answer
 * @param note the remark
 * @param choices what may be written to answer the question
 * @param once whether the first place in a file speaks for all
 */
record Outcome(String becomes, String ask, String note, List<String> choices, boolean once) {}
