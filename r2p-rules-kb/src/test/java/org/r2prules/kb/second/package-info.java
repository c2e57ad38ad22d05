/**
 * A second model of the gates, written from the sources and the decided points alone, without sight
 * of the rules or of the first model: what both were to get wrong in the same way, this one shows.
 */
package org.r2prules.kb.second;
