/**
 * Rules from a folder, checked and compiled while a program runs: for those who write rules. A host
 * loads the rules that a build has compiled, and needs none of this.
 */
package org.r2prules.compile;
