/** Scenario files as tests of JUnit 5. No other package of the test kit needs JUnit. */
package org.r2prules.testkit.junit;
