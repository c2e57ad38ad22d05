/**
 * Tests of a doctrine, rule by rule.
 *
 * <p>Every rule of this library is total in three-valued logic: it usually draws a conclusion
 * whatever the dossier says. So these words have a fixed meaning here:
 *
 * <ul>
 *   <li>A rule <b>fires</b> on a dossier when it draws a conclusion that is {@code MET}, for an
 *       option {@code AVAILABLE} or {@code IN_FORCE}. Where the point of a rule is a value, a test
 *       names the value too.
 *   <li>A rule <b>stays silent</b> on a dossier when it draws no such conclusion: it draws none at
 *       all, or only some that are {@code NOT_MET}, {@code UNDETERMINED} or not {@code AVAILABLE}.
 *       A silent test still asserts what was concluded and why. Where a test names what its
 *       conclusions are about (one candidate of many), only what the rule draws about those counts.
 * </ul>
 *
 * <p>The <b>reasons</b> of a conclusion are the decisive leaves of its basis: the claims,
 * statements and conclusions of other rules without which it could stand otherwise. The basis of a
 * conclusion of another rule is that rule's matter and is not looked into.
 */
@NullMarked
package org.r2prules.testkit;

import org.jspecify.annotations.NullMarked;
