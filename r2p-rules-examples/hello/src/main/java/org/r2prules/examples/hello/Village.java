package org.r2prules.examples.hello;

/** A village of unarmed people, and whether raids on it follow a pattern and go on. */
record Village(String name, boolean raidedByPattern, boolean raidsGoOn) {}
