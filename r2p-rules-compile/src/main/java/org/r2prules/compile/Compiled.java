package org.r2prules.compile;

import java.util.List;
import java.util.Map;

/**
 * What the rules of one file were compiled to.
 *
 * @param models the names of the classes that list the rules
 * @param classes all classes, by name
 */
record Compiled(List<String> models, Map<String, byte[]> classes) {}
