package org.openpac.core;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.shape.Member;
import org.openpac.testkit.laws.Layers;
import org.openpac.testkit.laws.ModuleLaws;

/**
 * The laws of the house in the core, which uses nobody else's code: only the words Immutables reads at build time, and of
 * Java the keyed hash that makes pseudonyms.
 */
class LawsTest extends ModuleLaws {

    /** From the ground up. */
    private static final Layers CORE = new Layers(
            "org.openpac.core",
            Map.ofEntries(
                    Map.entry("text", Set.of()),
                    Map.entry("value", Set.of("text")),
                    Map.entry("calendar", Set.of("text", "value")),
                    Map.entry("schedule", Set.of("text", "value")),
                    Map.entry("shape", Set.of("text", "value")),
                    Map.entry("internal", Set.of("shape")),
                    Map.entry("plan", Set.of("internal", "text", "value", "calendar", "schedule", "shape")),
                    Map.entry("statement", Set.of("text", "value")),
                    Map.entry("view", Set.of("text", "value", "calendar", "schedule", "shape", "plan")),
                    Map.entry(
                            "rule",
                            Set.of("text", "value", "calendar", "schedule", "shape", "plan", "statement", "view")),
                    Map.entry(
                            "rule.catalog",
                            Set.of(
                                    "text",
                                    "value",
                                    "calendar",
                                    "schedule",
                                    "shape",
                                    "plan",
                                    "statement",
                                    "view",
                                    "rule"))));

    LawsTest() {
        super(CORE, Set.of("org.immutables.value", "javax.crypto"));
    }

    /** The set of all rules has to name the list of them. */
    @Override
    protected boolean mayAlsoUse(JavaClass user, JavaClass used) {
        return user.isEquivalentTo(RuleSet.class) && used.getPackageName().equals("org.openpac.core.rule.catalog");
    }

    /** A member's constructor is there for the generated shapes, which stand in other packages. */
    @Override
    protected Set<Class<?>> openToConstruction() {
        return Set.of(Member.class);
    }
}
