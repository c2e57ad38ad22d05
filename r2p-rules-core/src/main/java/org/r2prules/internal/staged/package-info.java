/**
 * The compiled rules without a session: each rule is evaluated once, in the order given, over facts
 * that are kept by what the rules ask for. It takes fewer kinds of rules than Drools and says which
 * it does not take; it trusts no order, but stops where a rule writes what an earlier one has read.
 */
package org.r2prules.internal.staged;
