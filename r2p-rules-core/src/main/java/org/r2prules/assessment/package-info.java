/**
 * What a doctrine says of one dossier: conclusions, options with their gates, what is missing, why
 * and why not, as objects, as a report and as JSON. A host begins at {@link
 * org.r2prules.assessment.Assessment}; nothing here decides anything, it tells what the rules
 * concluded.
 */
@NullMarked
package org.r2prules.assessment;

import org.jspecify.annotations.NullMarked;
