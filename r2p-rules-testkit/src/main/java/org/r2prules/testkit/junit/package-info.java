/** Scenario files as tests of JUnit 5. No other package of the test kit needs JUnit. */
@NullMarked
package org.r2prules.testkit.junit;

import org.jspecify.annotations.NullMarked;
