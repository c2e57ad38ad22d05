/**
 * The engine: loads compiled rules, runs them over a dossier, listens to what they derive. The only
 * package that knows Drools, and no API.
 */
package org.r2prules.internal;
