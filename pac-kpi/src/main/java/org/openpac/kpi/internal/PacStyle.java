package org.openpac.kpi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The one code-generation style of every immutable type of this module. */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = BuilderVisibility.PACKAGE,
        toBuilder = "toBuilder",
        depluralize = true,
        depluralizeDictionary = {"kpi:kpis", "criterion:criteria", "extra:extras", "analysis:analyses", "person:people"
        },
        jdkOnly = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface PacStyle {}
