/**
 * The facts that a host supplies: immutable records with builders. A fact says what is known and
 * who says so; what it does not say is unknown, which is never the same as denied.
 */
@NullMarked
package org.r2prules.facts;

import org.jspecify.annotations.NullMarked;
