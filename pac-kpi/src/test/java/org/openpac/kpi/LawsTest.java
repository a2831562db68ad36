package org.openpac.kpi;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import org.openpac.testkit.laws.Layers;
import org.openpac.testkit.laws.ModuleLaws;

/**
 * The laws of the house in the indicators, which use the core and the gamma functions of Commons Numbers, and the words
 * Immutables reads at build time.
 */
class LawsTest extends ModuleLaws {

    /** From the ground up; the engine is the root itself. */
    private static final Layers KPI = new Layers(
            "org.openpac.kpi",
            Map.of(
                    "internal", Set.of(),
                    "statistic", Set.of("internal"),
                    "lifetime", Set.of("internal", "statistic"),
                    "", Set.of("internal", "statistic"),
                    "catalog", Set.of("internal", "statistic", "")));

    LawsTest() {
        super(KPI, Set.of("org.openpac.core", "org.apache.commons.numbers", "org.immutables.value"));
    }

    /** The doors stand in the root, above the engine: they have to name the indicators they show. */
    @Override
    protected boolean mayAlsoUse(JavaClass user, JavaClass used) {
        boolean isDoor = user.isEquivalentTo(Scorecard.class) || user.isEquivalentTo(PacChecker.class);
        return isDoor && used.getPackageName().equals("org.openpac.kpi.catalog");
    }
}
