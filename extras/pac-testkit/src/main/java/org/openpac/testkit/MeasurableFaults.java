package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** M: faults of measurable targets. */
final class MeasurableFaults {

    private MeasurableFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "M-01",
                        "/objectives/1/kpiId",
                        plan -> Changes.objective(plan, Changes.MARGIN, margin -> margin.withKpiId(Optional.empty()))),
                fault(
                        "M-02",
                        "/objectives/1/target",
                        plan -> Changes.objective(plan, Changes.MARGIN, margin -> margin.withTarget(Optional.empty()))),
                fault(
                        "M-03",
                        "/objectives/1/target/baseline",
                        plan -> Changes.target(plan, Changes.MARGIN, target -> target.withBaseline(Optional.empty()))),
                fault(
                        "M-05",
                        "/objectives/1/target/change",
                        plan -> Changes.target(plan, Changes.MARGIN, target -> target.withChange(Optional.empty()))),
                fault(
                        "M-07",
                        "/objectives/1/target/value",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(Changes.say(
                                                plan, "Increase the margin rate", "Augmenter le taux de marge"))
                                        .withTarget(margin.target()
                                                .orElseThrow()
                                                .withDirection(Optional.empty())
                                                .withValue(Quantity.of(-2, Unit.PERCENT))))));
    }
}
