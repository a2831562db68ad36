package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** M: near misses of measurable targets. */
final class MeasurableNearMisses {

    private MeasurableNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "M-01",
                        "An indicator that is not in the plan; that is for STR-02.",
                        "Un indicateur absent du plan\u00a0: c’est l’affaire de STR-02.",
                        plan -> Changes.margin(plan, margin -> margin.withKpiId(Id.of("nowhere")))),
                miss(
                        "M-02",
                        "A range to stay in, without a value.",
                        "Une fourchette à tenir, sans valeur.",
                        plan -> Changes.target(
                                plan,
                                Changes.MARGIN,
                                target -> target.withValue(Optional.empty())
                                        .withLow(Quantity.of(20, Unit.PERCENT))
                                        .withHigh(Quantity.of(30, Unit.PERCENT)))),
                miss(
                        "M-03",
                        "A baseline of zero, with its day.",
                        "Une valeur de départ nulle, avec sa date.",
                        plan -> Changes.target(
                                plan,
                                Changes.MARGIN,
                                target -> target.withBaseline(
                                        target.baseline().orElseThrow().withValue(Quantity.of(0, Unit.PERCENT))))),
                miss(
                        "M-05",
                        "A percentage on a rate that is said to be relative.",
                        "Un pourcentage sur un taux, dit relatif.",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement("")
                                        .withTarget(margin.target()
                                                .orElseThrow()
                                                .withChange(ChangeKind.RELATIVE_PERCENT)))),
                miss(
                        "M-07",
                        "A target equal to the baseline.",
                        "Une cible égale à la valeur de départ.",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement("")
                                        .withTarget(margin.target()
                                                .orElseThrow()
                                                .withValue(Quantity.of(0, Unit.PERCENT))))));
    }
}
