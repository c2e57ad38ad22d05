/** The sections of the text report. */
@NullMarked
package org.r2prules.report.internal.text;

import org.jspecify.annotations.NullMarked;
