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
            Map.ofEntries(
                    Map.entry("internal", Set.<String>of()),
                    Map.entry("statistic", Set.of("internal")),
                    Map.entry("lifetime", Set.of("internal", "statistic")),
                    Map.entry("forecast", Set.of("internal", "statistic")),
                    Map.entry("funnel", Set.of("internal", "statistic")),
                    Map.entry("attribution", Set.of("internal")),
                    Map.entry("ambition", Set.of("internal", "statistic", "forecast")),
                    Map.entry("", Set.of("internal", "statistic", "forecast")),
                    Map.entry("allocation", Set.of("internal", "lifetime", "")),
                    Map.entry("catalog", Set.of("internal", "statistic", "lifetime", "")),
                    Map.entry(
                            "rule",
                            Set.of("internal", "statistic", "forecast", "ambition", "allocation", "", "catalog"))));

    /** What reads a plan and shows standard indicators. */
    private static final Set<Class<?>> DOORS =
            Set.of(PacChecker.class, PlanKpis.class, Scorecard.class, Benchmark.class, Effectiveness.class);

    LawsTest() {
        super(KPI, Set.of("org.openpac.core", "org.apache.commons.numbers", "org.immutables.value"));
    }

    /** The doors stand in the root, above the engine: they have to name the indicators and rules they show. */
    @Override
    protected boolean mayAlsoUse(JavaClass user, JavaClass used) {
        boolean isDoor = DOORS.stream().anyMatch(door -> isWithin(user, door));
        boolean isRuleDoor = user.isEquivalentTo(PacChecker.class);
        return isDoor && used.getPackageName().equals("org.openpac.kpi.catalog")
                || isRuleDoor && used.getPackageName().equals("org.openpac.kpi.rule");
    }

    private static boolean isWithin(JavaClass user, Class<?> door) {
        return user.isEquivalentTo(door)
                || user.getEnclosingClass()
                        .filter(outer -> outer.isEquivalentTo(door))
                        .isPresent();
    }
}
