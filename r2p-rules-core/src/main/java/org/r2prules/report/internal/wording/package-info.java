/** Conclusions, reasons and subjects in words. */
@NullMarked
package org.r2prules.report.internal.wording;

import org.jspecify.annotations.NullMarked;
