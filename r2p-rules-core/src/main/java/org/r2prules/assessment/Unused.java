package org.r2prules.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Something supplied that counts and yet changed nothing in the assessment. Immutable and
 * thread-safe.
 *
 * @param fact the id of the fact
 * @param code the vocabulary code of the statement; null where the fact as a whole is meant
 * @param about the id of what the statement is about; null exactly where the code is
 * @param value the value or member stated; null exactly where the code is
 * @param present whether the statement asserts it, or denies it; true where the code is null
 * @param wouldCount what would make it count, in a sentence
 */
public record Unused(
    String fact,
    @Nullable String code,
    @Nullable String about,
    @Nullable String value,
    boolean present,
    String wouldCount) {}
