package org.r2prules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a collection of a fact: its builder may be given null, and gives null where nothing is set, so
 * that the constructor decides what that means. Other parts need no mark.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
@interface OrNull {}
