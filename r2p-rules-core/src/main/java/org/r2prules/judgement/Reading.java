package org.r2prules.judgement;

/**
 * The reading in force for one interpretation switch.
 *
 * @param key the switch
 * @param value the reading
 */
public record Reading(String key, String value) {}
