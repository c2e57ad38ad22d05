/**
 * Text on its way to a terminal or a page: what cannot be seen in it is shown, and it is measured
 * in the columns that it takes there.
 */
@NullMarked
package org.r2prules.text;

import org.jspecify.annotations.NullMarked;
