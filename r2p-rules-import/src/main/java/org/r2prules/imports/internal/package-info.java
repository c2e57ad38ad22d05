/** How tables are read and become facts. No API: hosts call {@code Imports}. */
@NullMarked
package org.r2prules.imports.internal;

import org.jspecify.annotations.NullMarked;
