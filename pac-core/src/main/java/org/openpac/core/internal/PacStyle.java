package org.openpac.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The one code-generation style of every immutable type in this SDK. */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = BuilderVisibility.PACKAGE,
        toBuilder = "toBuilder",
        depluralize = true,
        depluralizeDictionary = {"kpi:kpis", "person:people", "axis:axes", "basis:bases"},
        jdkOnly = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface PacStyle {}
