package org.r2prules.examples.hello;

/** Armed men, and whether the desk has seen that they act on orders. */
record Force(String name, boolean ofTheState, boolean onOrders) {}
