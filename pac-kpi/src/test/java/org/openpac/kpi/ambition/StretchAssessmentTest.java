package org.openpac.kpi.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.testkit.DirtyPlans;

/** Fifteen per cent more revenue, twenty as a stretch, by somebody whose sales grew by 10, 20, 10 and 20 %. */
class StretchAssessmentTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    static final Id OBJECTIVE = Id.of("obj");
    private static final Id ANNA = Id.of("anna");
    private static final Id REVENUE = Id.of("kpi");
    private static final Unit EUR = Unit.parse("EUR");

    @Test
    void a_stretch_of_twenty_beyond_fifteen_goes_a_third_further() {
        assertThat(assess(plan().build()).ratio().value().orElseThrow().doubleValue())
                .isCloseTo(4 / 3.0, within(1e-12));
    }

    @Test
    void chances_come_from_the_growth_of_the_years_before() {
        StretchAssessment assessment = assess(plan().build());

        // Mean 15 %: as likely reached as not. Quantile of t with 3 degrees for 25 %: 0.765 (Lindley and Scott, table
        // 10).
        assertThat(assessment.ladder().value().orElseThrow().growths()).isEqualTo(4);
        assertThat(assessment.chanceOfTarget().value().orElseThrow()).isCloseTo(0.5, within(1e-9));
        // 5 points above the mean are 0.7746 deviations: a little less likely than 25 %
        assertThat(assessment.chanceOfStretch().value().orElseThrow()).isBetween(0.245, 0.25);
        assertThat(assessment.chanceOfFloor().obstacle()).contains(Obstacle.NO_LEVEL);
    }

    @Test
    void two_years_at_the_target_and_a_tenth_in_reserve_make_the_right_moment() {
        SalesActionPlan sound = plan().build();
        StretchAssessment assessment = assess(sound);
        assertThat(assessment.recentWins().value()).contains(true);
        assertThat(assessment.slack().value()).contains(true);
        assertThat(assessment.isRightMoment()).isTrue();

        SalesActionPlan missed = sound.withPeople(anna("0.99", "1.2"));
        assertThat(assess(missed).recentWins().value()).contains(false);
        assertThat(assess(missed).isRightMoment()).isFalse();

        // Of three years the last two count, and none that ends after the day.
        assertThat(assess(sound.withPeople(anna3("0.5", "1", "1.2")))
                        .recentWins()
                        .value())
                .contains(true);
        assertThat(StretchAssessment.of(sound, OBJECTIVE, LocalDate.of(2025, 12, 30))
                        .recentWins()
                        .obstacle())
                .contains(Obstacle.TOO_FEW_READINGS);

        SalesActionPlan once = sound.withPeople(anna("1.2"));
        assertThat(assess(once).recentWins().obstacle()).contains(Obstacle.TOO_FEW_READINGS);
    }

    @Test
    void means_to_spare_are_money_or_time() {
        SalesActionPlan tight = plan().budget(budget(99)).build();

        assertThat(assess(tight).slack().value()).contains(false);
        assertThat(assess(plan().budget(budget(100)).build()).slack().value()).contains(true);
        assertThat(StretchAssessment.of(tight, OBJECTIVE, NEW_YEAR, Optional.of(Share.of("0.85")))
                        .slack()
                        .value())
                .contains(true);
        assertThat(StretchAssessment.of(tight, OBJECTIVE, NEW_YEAR, Optional.of(Share.of("0.86")))
                        .slack()
                        .value())
                .contains(false);
        assertThat(assess(plan().budget(budget(100).withContingency(Money.of(500, "USD")))
                                .build())
                        .slack()
                        .obstacle())
                .contains(Obstacle.NO_LEVEL);
        assertThat(assess(plan().budget(budget(100).withTotal(Money.of(0, "EUR")))
                                .build())
                        .slack()
                        .obstacle())
                .contains(Obstacle.NO_LEVEL);
        assertThat(assess(plan().budget(Optional.empty()).build()).slack().obstacle())
                .contains(Obstacle.NO_LEVEL);
    }

    @Test
    void one_stretch_a_person_and_two_in_five_objectives_are_balanced() {
        Objective plain = Objective.builder()
                .id(Id.of("plain"))
                .level(ObjectiveLevel.INDIVIDUAL)
                .build();
        SalesActionPlan one = plan().addObjective(plain).addObjective(plain).build();
        SalesActionPlan alone = plan().build();

        assertThat(assess(one).shareOfStretches().doubleValue()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(assess(one).isPortfolioBalanced()).isTrue();
        // Two of five are two fifths; two of the same person are one too many.
        SalesActionPlan five = one.withObjectives(
                objective(), objective().withId(Id.of("bens")).withOwnerId(Id.of("ben")), plain, plain, plain);
        assertThat(assess(five).shareOfStretches()).isEqualByComparingTo("0.4");
        assertThat(assess(five).isPortfolioBalanced()).isTrue();
        assertThat(assess(alone).isPortfolioBalanced()).isFalse();
        assertThat(assess(plan().addObjective(objective()).build()).stretchesOfOwner())
                .isEqualTo(2);
    }

    @Test
    void an_objective_that_is_not_there_is_unknown() {
        StretchAssessment assessment = StretchAssessment.of(plan().build(), Id.of("nobody"), NEW_YEAR);

        assertThat(assessment.ratio().gap()).contains(Gap.UNKNOWN_ELEMENT);
        assertThat(assessment.chanceOfStretch().obstacle()).contains(Obstacle.NO_LEVEL);
    }

    @Test
    void a_year_that_is_measured_by_the_quarter_counts_if_it_is_whole() {
        SalesActionPlan.Builder plan = plan();
        SalesActionPlan quarters = plan.build();
        List<Measurement> readings = new ArrayList<>(quarters.measurements());
        readings.removeIf(reading -> reading.period().orElseThrow().start().getYear() == 2025);
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate start = LocalDate.of(2025, 1, 1).plusMonths(3L * quarter);
            readings.add(reading(new DateRange(start, start.plusMonths(3).minusDays(1)), "43.56"));
        }
        assertThat(assess(quarters.withMeasurements(readings)).ladder())
                .isEqualTo(assess(quarters).ladder());

        readings.remove(readings.size() - 1);
        assertThat(assess(quarters.withMeasurements(readings)).ladder().obstacle())
                .contains(Obstacle.TOO_FEW_READINGS);
    }

    @Property
    void no_plan_however_bad_stops_it(@ForAll long seed) {
        SalesActionPlan plan = DirtyPlans.of(seed);
        plan.objectives()
                .forEach(objective -> assertThat(StretchAssessment.of(plan, objective.id(), NEW_YEAR))
                        .isNotNull());
    }

    private static StretchAssessment assess(SalesActionPlan plan) {
        return StretchAssessment.of(plan, OBJECTIVE, NEW_YEAR);
    }

    static SalesActionPlan.Builder plan() {
        SalesActionPlan.Builder plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(KpiDefinition.builder()
                        .id(REVENUE)
                        .unit(EUR)
                        .aggregation(Aggregation.SUM)
                        .trend(Trend.HIGHER_IS_BETTER)
                        .build())
                .addObjective(objective())
                .addPerson(anna("1", "1.05"))
                .budget(budget(100));
        String[] years = {"100", "110", "132", "145.2", "174.24"};
        for (int i = 0; i < years.length; i++) {
            plan.addMeasurement(
                    reading(new DateRange(LocalDate.of(2021 + i, 1, 1), LocalDate.of(2021 + i, 12, 31)), years[i]));
        }
        return plan;
    }

    private static Measurement reading(DateRange days, String value) {
        return Measurement.builder()
                .kpiId(REVENUE)
                .subjectId(ANNA)
                .period(days)
                .value(Quantity.of(value, EUR))
                .build();
    }

    private static Objective objective() {
        return Objective.builder()
                .id(OBJECTIVE)
                .level(ObjectiveLevel.INDIVIDUAL)
                .ownerId(ANNA)
                .kpiId(REVENUE)
                .due(LocalDate.of(2026, 12, 31))
                .target(TargetSpec.builder()
                        .change(ChangeKind.RELATIVE_PERCENT)
                        .value(Quantity.of(15, Unit.PERCENT))
                        .baseline(Baseline.builder()
                                .value(Quantity.of("174.24", EUR))
                                .build())
                        .build())
                .stretch(StretchSpec.builder()
                        .value(Quantity.of(20, Unit.PERCENT))
                        .build())
                .build();
    }

    private static Person anna(String... attainments) {
        Person.Builder person = Person.builder().id(ANNA);
        for (int i = 0; i < attainments.length; i++) {
            person.addAttainmentHistory(PastAttainment.builder()
                    .period(new DateRange(LocalDate.of(2024 + i, 1, 1), LocalDate.of(2024 + i, 12, 31)))
                    .attainment(Share.of(attainments[i]))
                    .build());
        }
        return person.build();
    }

    /** From 2023 on, the last first. */
    private static Person anna3(String... attainments) {
        Person.Builder person = Person.builder().id(ANNA);
        for (int i = attainments.length - 1; i >= 0; i--) {
            person.addAttainmentHistory(PastAttainment.builder()
                    .period(new DateRange(LocalDate.of(2023 + i, 1, 1), LocalDate.of(2023 + i, 12, 31)))
                    .attainment(Share.of(attainments[i]))
                    .build());
        }
        return person.build();
    }

    private static Budget budget(long contingency) {
        return Budget.builder()
                .total(Money.of(1_000, "EUR"))
                .contingency(Money.of(contingency, "EUR"))
                .build();
    }
}
