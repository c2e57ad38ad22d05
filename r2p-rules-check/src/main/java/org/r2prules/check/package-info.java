/**
 * What authors of rules write, read before it is compiled: the graph of the rules, and a check that
 * names every offender with its place. Needed at build time only; no host has it on its class path.
 */
package org.r2prules.check;
