package org.openpac.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

/** The kit's plans as jqwik arbitraries. */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /** Plans in which no rule finds an error. */
    public static Arbitrary<SalesActionPlan> sound() {
        return Arbitraries.longs().map(SoundPlans::of);
    }

    /** Plans in which anything may be wrong. */
    public static Arbitrary<SalesActionPlan> dirty() {
        return Arbitraries.longs().map(DirtyPlans::of);
    }

    /** Faults to plant in a sound plan. */
    public static Arbitrary<Fault> faults() {
        return Arbitraries.of(PlantedFaults.all());
    }
}
