package org.r2prules.examples.hello;

import java.time.LocalDate;

/** A raid that the desk has verified. */
record Raid(String number, LocalDate day, String village, String by, int killed) {}
