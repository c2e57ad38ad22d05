package org.r2prules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How builders are generated: methods are called as the parts of the record, the constructor alone
 * checks what is required, and nothing of the generator is in the class files of the builders.
 */
@Value.Style(
    init = "*",
    add = "*",
    put = "*",
    with = "*",
    from = "",
    nullableAnnotation = "OrNull",
    validationMethod = Value.Style.ValidationMethod.NONE,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    jdkOnly = true,
    allowedClasspathAnnotations = Generated.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface FactStyle {}
