/** Makes the handbook: a page for each rule and each topic, and the ways to them. */
package org.r2prules.kb.handbook;
