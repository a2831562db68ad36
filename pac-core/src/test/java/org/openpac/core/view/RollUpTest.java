package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.testkit.jqwik.PlanArbitraries;

class RollUpTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 6, 30);
    private static final Id COMPANY = Id.of("company");
    private static final Id TEAM = Id.of("team");

    private static Objective.Builder revenue(String id, ObjectiveLevel level, long from, long to) {
        return Plans.objective(id, level).kpiId(Id.of("revenue")).target(Plans.fromTo(from, to, Plans.EUR));
    }

    private static Contribution to(Id above) {
        return Contribution.builder().objectiveId(above).build();
    }

    private static Measurement halfYear(String subject, long amount) {
        return Measurement.builder()
                .kpiId(Id.of("revenue"))
                .subjectId(Id.of(subject))
                .period(DateRange.of("2026-01-01", "2026-06-30"))
                .value(Quantity.of(amount, Plans.EUR))
                .build();
    }

    /** Two sellers of 110 and 220, the first with a stretch of 130, have sold 50 and 90; half of the second's counts. */
    private static SalesActionPlan threeLevels() {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjective(
                        revenue("company", ObjectiveLevel.COMPANY, 300, 330).build())
                .addObjective(revenue("team", ObjectiveLevel.TEAM, 300, 330)
                        .addContribution(to(COMPANY))
                        .build())
                .addObjective(revenue("anne", ObjectiveLevel.INDIVIDUAL, 100, 110)
                        .addContribution(to(TEAM))
                        .stretch(StretchSpec.builder()
                                .value(Quantity.of(130, Plans.EUR))
                                .build())
                        .build())
                .addObjective(revenue("paul", ObjectiveLevel.INDIVIDUAL, 200, 220)
                        .addContribution(to(TEAM).withShare(Share.of("0.5")))
                        .build())
                .addMeasurements(halfYear("anne", 50), halfYear("paul", 90))
                .build();
    }

    @Test
    void contributors_are_added_up_with_their_shares() {
        RollUp team = Pyramid.of(threeLevels()).rollUps(MID_YEAR).get(TEAM);

        assertNumber(team.actual(), "95"); // 50 + 90 / 2
        assertNumber(team.target(), "220"); // 110 + 220 / 2
        assertNumber(team.stretch(), "240"); // 130 + 220 / 2: who has no stretch counts with the target
    }

    @Test
    void a_team_that_is_not_measured_brings_up_what_its_people_have_reached() {
        RollUp company = Pyramid.of(threeLevels()).rollUps(MID_YEAR).get(COMPANY);

        assertNumber(company.actual(), "95");
        assertNumber(company.target(), "330"); // the team's own target, not its people's
    }

    @Test
    void rates_are_averaged_with_their_weights() {
        SalesActionPlan plan = Plans.plan()
                .addKpi(Plans.kpi("rate", Unit.PERCENT, Aggregation.LAST))
                .addObjective(rate("company", ObjectiveLevel.COMPANY, 22).build())
                .addObjective(rate("north", ObjectiveLevel.TEAM, 20)
                        .addContribution(weighted("0.75"))
                        .build())
                .addObjective(rate("south", ObjectiveLevel.TEAM, 40)
                        .addContribution(weighted("0.25"))
                        .build())
                .build();

        // 20 × 0.75 + 40 × 0.25
        assertNumber(Pyramid.of(plan).rollUps(MID_YEAR).get(COMPANY).target(), "25");
    }

    private static Objective.Builder rate(String id, ObjectiveLevel level, long target) {
        return Plans.objective(id, level).kpiId(Id.of("rate")).target(Plans.to(Quantity.of(target, Unit.PERCENT)));
    }

    private static Contribution weighted(String weight) {
        return to(COMPANY).withMode(ContributionMode.WEIGHTED).withShare(Share.of(weight));
    }

    @Test
    void objectives_that_contribute_to_each_other_come_to_nothing_known() {
        SalesActionPlan plan = Plans.plan()
                .addObjective(revenue("a", ObjectiveLevel.TEAM, 1, 2)
                        .addContribution(to(Id.of("b")))
                        .build())
                .addObjective(revenue("b", ObjectiveLevel.TEAM, 1, 2)
                        .addContribution(to(Id.of("a")))
                        .build())
                .build();

        assertThat(Pyramid.of(plan).rollUps(MID_YEAR).get(Id.of("a")).target().gap())
                .contains(Gap.CIRCULAR);
    }

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Property
    void every_objective_of_any_plan_is_rolled_up(@ForAll("dirty") SalesActionPlan plan) {
        Map<Id, RollUp> rolled = Pyramid.of(plan).rollUps(MID_YEAR);

        assertThat(rolled.keySet())
                .containsExactlyElementsOf(
                        plan.objectives().stream().map(Objective::id).distinct().toList());
    }

    private static void assertNumber(Figure figure, String number) {
        assertThat(figure.value().orElseThrow()).isEqualByComparingTo(new BigDecimal(number));
    }
}
