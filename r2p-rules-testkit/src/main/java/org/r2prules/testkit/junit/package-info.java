/** The test kit for JUnit 5; needs junit-jupiter-api, which this library does not bring. */
package org.r2prules.testkit.junit;
