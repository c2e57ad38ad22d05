/**
 * What a doctrine says of one dossier: conclusions, options with their gates, what is missing, why
 * and why not, as objects. A host begins at {@link org.r2prules.assessment.Assessment}; nothing
 * here decides anything, it tells what the rules concluded. {@code org.r2prules.report} shows it to
 * people and {@code org.r2prules.json} to programs.
 */
@NullMarked
package org.r2prules.assessment;

import org.jspecify.annotations.NullMarked;
