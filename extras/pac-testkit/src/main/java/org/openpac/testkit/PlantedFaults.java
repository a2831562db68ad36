package org.openpac.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** For each rule, a change to any plan of {@link SoundPlans} that breaches this rule once and no other. */
public final class PlantedFaults {

    /**
     * One change.
     *
     * @param ruleId the rule it breaches
     * @param pointer where the finding stands, as a JSON Pointer
     * @param change makes the faulty plan of a sound one
     * @param companions other rules that cannot but find something too; empty for nearly all
     */
    public record Fault(String ruleId, String pointer, UnaryOperator<SalesActionPlan> change, List<String> companions) {

        /** Plants the fault. */
        public SalesActionPlan in(SalesActionPlan sound) {
            return change.apply(sound);
        }

        @Override
        public String toString() {
            return ruleId + " " + pointer;
        }
    }

    private static final int MARGIN = 1;
    private static final int TEAM = 2;
    private static final int PERSON = 3;

    private static final List<Fault> ALL =
            Stream.concat(WordingFaults.all().stream(), rest().stream()).toList();

    private PlantedFaults() {}

    private static List<Fault> rest() {
        return List.of(
                fault("STR-01", "/checkpoints/0/id", plan -> {
                    List<Checkpoint> checkpoints = new ArrayList<>(plan.checkpoints());
                    checkpoints.set(0, checkpoints.get(0).withId(Id.of("segment")));
                    return plan.withCheckpoints(checkpoints);
                }),
                fault(
                        "STR-02",
                        "/tactics/0/kpiIds/0",
                        plan -> tactic(plan, tactic -> tactic.withKpiIds(Id.of("nowhere")))),
                fault(
                        "STR-03",
                        "/tactics/0/kpiIds/0",
                        plan -> tactic(plan, tactic -> tactic.withKpiIds(Id.of("team")))),
                fault(
                        "S-02",
                        "/objectives/1/statement",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin ->
                                        margin.withStatement(isFrench(plan) ? "Le taux de marge" : "Our margin rate"))),
                fault(
                        "S-03",
                        "/objectives/1/statement",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement(
                                        isFrench(plan)
                                                ? "Augmenter sensiblement le taux de marge"
                                                : "Increase the margin rate significantly"))),
                fault(
                        "S-07",
                        "/objectives/1/statement",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement(
                                                isFrench(plan)
                                                        ? "Améliorer le taux de marge"
                                                        : "Improve the margin rate")
                                        .withTarget(Optional.empty())),
                        "M-02"),
                fault(
                        "S-10",
                        "/objectives/1/ownerId",
                        plan -> objective(plan, MARGIN, margin -> margin.withOwnerId(Optional.empty()))),
                fault(
                        "S-13",
                        "/objectives/1/statement",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement(
                                        isFrench(plan)
                                                ? "Porter le taux de marge à 77 %"
                                                : "Raise the margin rate to 77%"))),
                fault(
                        "S-14",
                        "/objectives/1/statement",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement(
                                        isFrench(plan)
                                                ? "Augmenter le taux de marge au 15/02/2020"
                                                : "Increase the margin rate by 15 February 2020"))),
                fault(
                        "M-01",
                        "/objectives/1/kpiId",
                        plan -> objective(plan, MARGIN, margin -> margin.withKpiId(Optional.empty()))),
                fault(
                        "M-02",
                        "/objectives/1/target",
                        plan -> objective(plan, MARGIN, margin -> margin.withTarget(Optional.empty()))),
                fault(
                        "M-03",
                        "/objectives/1/target/baseline",
                        plan -> target(plan, MARGIN, target -> target.withBaseline(Optional.empty()))),
                fault(
                        "M-05",
                        "/objectives/1/target/change",
                        plan -> target(plan, MARGIN, target -> target.withChange(Optional.empty()))),
                fault(
                        "M-07",
                        "/objectives/1/target/value",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement(plain(plan))
                                        .withTarget(margin.target()
                                                .orElseThrow()
                                                .withDirection(Optional.empty())
                                                .withValue(Quantity.of(-2, Unit.PERCENT))))),
                fault("A-08", "/objectives/3/id", plan -> tactic(plan, tactic -> tactic.withObjectiveIds())),
                fault(
                        "R-01",
                        "/objectives/1/axisId",
                        plan -> objective(plan, MARGIN, margin -> margin.withAxisId(Optional.empty()))),
                fault(
                        "T-01",
                        "/objectives/1/due",
                        plan -> objective(plan, MARGIN, margin -> margin.withDue(Optional.empty()))),
                fault(
                        "T-03",
                        "/objectives/1/due",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement(plain(plan)).withDue(dayAfter(plan)))),
                fault(
                        "X-01",
                        "/objectives/2/stretch/value",
                        plan -> objective(
                                plan,
                                TEAM,
                                team -> team.withStretch(
                                        team.stretch().orElseThrow().withValue(Quantity.of(1, Unit.PERCENT))))),
                fault(
                        "X-02",
                        "/objectives/2/stretch/value",
                        plan -> objective(
                                plan,
                                TEAM,
                                team -> team.withStretch(
                                        team.stretch().orElseThrow().withValue(Quantity.of(99, Unit.PERCENT))))),
                fault(
                        "P-04",
                        "/objectives/2/target/value",
                        plan -> objective(
                                plan,
                                PERSON,
                                person -> person.withStatement(
                                                isFrench(plan) ? "Augmenter les ventes" : "Increase our sales")
                                        .withTarget(person.target()
                                                .orElseThrow()
                                                .withDirection(Optional.empty())
                                                .withChange(ChangeKind.RELATIVE_PERCENT)
                                                .withValue(Quantity.of("0.01", Unit.PERCENT))))));
    }

    /** Every fault, at least one a rule. */
    public static List<Fault> all() {
        return ALL;
    }

    static Fault fault(String ruleId, String pointer, UnaryOperator<SalesActionPlan> change, String... companions) {
        return new Fault(ruleId, pointer, change, List.of(companions));
    }

    static boolean isFrench(SalesActionPlan plan) {
        return plan.language().orElseThrow().equals("fr");
    }

    /** A sentence in which no rule finds anything, for faults that lie elsewhere. */
    private static String plain(SalesActionPlan plan) {
        return isFrench(plan) ? "Augmenter le taux de marge" : "Increase the margin rate";
    }

    private static LocalDate dayAfter(SalesActionPlan plan) {
        return plan.period().map(DateRange::end).orElseThrow().plusDays(1);
    }

    static SalesActionPlan tactic(SalesActionPlan plan, UnaryOperator<Tactic> change) {
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        tactics.set(0, change.apply(tactics.get(0)));
        return plan.withTactics(tactics);
    }

    static SalesActionPlan objective(SalesActionPlan plan, int index, UnaryOperator<Objective> change) {
        List<Objective> objectives = new ArrayList<>(plan.objectives());
        objectives.set(index, change.apply(objectives.get(index)));
        return plan.withObjectives(objectives);
    }

    private static SalesActionPlan target(SalesActionPlan plan, int index, UnaryOperator<TargetSpec> change) {
        return objective(
                plan,
                index,
                objective ->
                        objective.withTarget(change.apply(objective.target().orElseThrow())));
    }
}
