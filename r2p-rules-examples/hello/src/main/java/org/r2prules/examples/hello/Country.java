package org.r2prules.examples.hello;

import java.time.LocalDate;

/** A country that the desk follows, and the day of its picture of it. */
record Country(String name, LocalDate day) {}
