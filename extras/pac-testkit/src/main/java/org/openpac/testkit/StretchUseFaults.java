package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.List;
import org.openpac.core.plan.objective.QuotaBasis;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** X: faults of how stretch targets are used. */
final class StretchUseFaults {

    private StretchUseFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "X-06",
                        "/objectives/2/target/value",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStretch(team.stretch()
                                        .orElseThrow()
                                        .withValue(team.target().flatMap(TargetSpec::value))))),
                fault(
                        "X-07",
                        "/objectives/2/stretch/due",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStretch(team.stretch()
                                        .orElseThrow()
                                        .withDue(team.due().map(due -> due.minusDays(1)))))),
                // The team’s past makes the raised target less likely than a target under a stretch should be.
                fault("X-08", "/objectives/0/target/value", plan -> StackedPlans.of(plan, "1.10", "1.10"), "X-04"),
                fault(
                        "X-09",
                        "/objectives/2/stretch/enablingTacticIds",
                        plan -> Changes.tactic(plan, 4, tactic -> tactic.withInnovative(false))
                                .withResources()),
                fault(
                        "X-11",
                        "/people/3/id",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM_MARGIN,
                                margin -> margin.withStretch(StretchSpec.builder()
                                        .value(margin.target()
                                                .flatMap(TargetSpec::value)
                                                .map(points -> new Quantity(
                                                        points.value().multiply(new BigDecimal("1.25")),
                                                        points.unit())))
                                        .addEnablingTacticIds(Id.of("tactic-4"))
                                        .build()))),
                fault(
                                "X-12",
                                "/objectives",
                                plan -> plan.withDescription(
                                        Changes.say(plan, "As ambitious as ever.", "Aussi ambitieux que toujours.")))
                        .checked(sound -> SoundPlans.context(sound).learningFrom(ScoredPlans.three(39))),
                fault(
                        "X-13",
                        "/objectives/3/quotaBasis",
                        plan -> Changes.objective(
                                plan, Changes.PERSON, person -> person.withQuotaBasis(QuotaBasis.STRETCH))));
    }
}
