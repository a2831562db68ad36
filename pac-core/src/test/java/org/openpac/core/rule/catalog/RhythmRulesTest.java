package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.INDIVIDUAL;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.Goals.adding;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

class RhythmRulesTest {

    private static final Objective YEARLY = goal("o", COMPANY).withDue(Goals.YEAR.end());

    @ParameterizedTest
    @CsvSource({
        "COMPANY, 2026-01-01, 2026-12-31, ''",
        "COMPANY, 2025-12-31, 2026-12-31, ''",
        "INDIVIDUAL, 2026-01-01, 2026-06-30, ''",
        "INDIVIDUAL, 2026-01-01, 2026-07-01, INFO /objectives/0/due",
        "COMPANY, 2026-07-01, 2026-06-30, ''",
    })
    void a_way_of_a_year_is_in_sight(ObjectiveLevel level, LocalDate start, LocalDate due, String finding) {
        Objective objective = goal("o", level).withStart(start).withDue(due);

        assertThat(String.join("", found(plan(objective), "T-04"))).isEqualTo(finding);
    }

    @Test
    void a_way_of_more_than_a_year_is_out_of_sight_within_a_longer_plan() {
        SalesActionPlan plan =
                plan(YEARLY.withStart(LocalDate.of(2025, 12, 31))).withPeriod(DateRange.of("2025-01-01", "2026-12-31"));

        assertThat(found(plan, "T-04")).containsExactly("WARNING /objectives/0/due");
    }

    @Test
    void what_is_approved_is_still_to_come() {
        SalesActionPlan plan = plan(YEARLY.withDue(Goals.TODAY.minusDays(1)));

        assertThat(examined(plan, "T-05")).isZero();
        assertThat(found(plan.withLifecycle(LifecycleStatus.PROPOSED), "T-05"))
                .containsExactly("WARNING /objectives/0/due");
        assertThat(found(plan.withLifecycle(LifecycleStatus.ACTIVE).withApprovedOn(Goals.YEAR.start()), "T-05"))
                .isEmpty();
    }

    @Test
    void what_contributes_is_due_no_later_and_takes_the_date_over() {
        Objective early = goal("c", COMPANY).withDue(LocalDate.of(2026, 6, 30));
        Objective late = adding(goal("t", TEAM), "c").withDue(LocalDate.of(2026, 7, 1));
        SalesActionPlan plan = plan(early, late);

        assertThat(found(plan, "T-06")).containsExactly("ERROR /objectives/1/due");
        assertThat(mended(plan, "T-06").objectives().get(1).due()).isEqualTo(early.due());
    }

    @Test
    void a_date_that_the_sentence_repeats_is_not_moved() {
        SalesActionPlan plan = plan(
                        goal("c", COMPANY).withDue(LocalDate.of(2026, 6, 30)),
                        adding(goal("t", TEAM), "c")
                                .withStatement("Win 10 customers by 1 July 2026")
                                .withDue(LocalDate.of(2026, 7, 1)))
                .withLanguage("en");

        assertThat(mended(plan, "T-06")).isEqualTo(plan);
    }

    @Test
    void a_year_has_a_milestone_in_each_quarter_but_the_last_or_a_phasing() {
        Objective three =
                YEARLY.withMilestones(milestone("2026-03-31"), milestone("2026-07-01"), milestone("2026-09-30"));
        Phasing halves = new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.5"), Share.of("0.5")));

        assertThat(found(plan(YEARLY), "T-07")).containsExactly("WARNING /objectives/0/milestones");
        assertThat(found(plan(three), "T-07")).isEmpty();
        assertThat(found(plan(three.withMilestones(three.milestones().subList(0, 2))), "T-07"))
                .hasSize(1);
        assertThat(found(plan(YEARLY.withPhasing(halves)), "T-07")).isEmpty();
        assertThat(examined(plan(YEARLY.withDue(LocalDate.of(2026, 3, 31))), "T-07"))
                .isZero();
        assertThat(examined(plan(three, adding(YEARLY.withId(Id.of("p")), "o")), "T-07"))
                .isEqualTo(1);
    }

    private static Milestone milestone(String day) {
        return Milestone.builder().date(LocalDate.parse(day)).build();
    }

    @Test
    void milestones_lie_evenly_on_the_way_from_the_baseline_or_for_a_sum_from_nothing() {
        SalesActionPlan plan =
                plan(goal("o", COMPANY, "k", "100 EUR", "140 EUR").withDue(Goals.YEAR.end()));
        SalesActionPlan level = plan.withKpis(kpi("k", "EUR"));
        SalesActionPlan sum = plan.withKpis(kpi("k", "EUR").withAggregation(Aggregation.SUM));

        assertThat(milestones(mended(level, "T-07")))
                .containsExactly("2026-03-31 110 EUR", "2026-06-30 120 EUR", "2026-09-30 130 EUR");
        assertThat(milestones(mended(sum, "T-07")))
                .containsExactly("2026-03-31 35 EUR", "2026-06-30 70 EUR", "2026-09-30 105 EUR");
        assertThat(mended(plan(YEARLY), "T-07")).isEqualTo(plan(YEARLY));
    }

    private static Stream<String> milestones(SalesActionPlan plan) {
        return plan.objectives().get(0).milestones().stream()
                .map(each -> each.date().orElseThrow() + " " + each.value().orElseThrow());
    }

    @Test
    void a_phasing_is_whole_and_rescaled_in_proportion() {
        Phasing short1 =
                new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.3"), Share.of("0.2999"), Share.of("0.4")));
        Phasing short2 = new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.3"), Share.of("0.2"), Share.of("0.4")));
        SalesActionPlan plan = plan(YEARLY.withPhasing(short2))
                .withBudget(Budget.builder()
                        .addLines(BudgetLine.builder()
                                .id(Id.of("line"))
                                .phasing(short2)
                                .build())
                        .build());

        assertThat(found(plan, "T-09")).containsExactly("ERROR /objectives/0/phasing", "ERROR /budget/lines/0/phasing");
        assertThat(mended(plan, "T-09")
                        .objectives()
                        .get(0)
                        .phasing()
                        .orElseThrow()
                        .shares())
                .containsExactly(Share.of("0.3333"), Share.of("0.2222"), Share.of("0.4445"));
        assertThat(found(plan(YEARLY.withPhasing(short1)), "T-09")).isEmpty();
        assertThat(examined(plan(YEARLY.withPhasing(new Phasing(PhasingPeriod.MONTH, List.of()))), "T-09"))
                .isZero();
    }

    @Test
    void a_year_with_seasons_is_phased_by_them() {
        // Eleven months of 100 and one of 900: mean 166.7, standard deviation 221.1, together 1.33.
        SalesActionPlan plan = plan(YEARLY.withKpiId(Id.of("k")))
                .withKpis(kpi("k", "EUR").withAggregation(Aggregation.SUM))
                .withMeasurements(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(month, month == 12 ? 900 : 100))
                        .toList());

        assertThat(found(plan, "T-10")).containsExactly("INFO /objectives/0/phasing");
        assertThat(mended(plan, "T-10")
                        .objectives()
                        .get(0)
                        .phasing()
                        .orElseThrow()
                        .shares())
                .startsWith(Share.of("0.05"))
                .endsWith(Share.of("0.45"))
                .hasSize(12);
        assertThat(examined(plan.withMeasurements(plan.measurements().subList(0, 11)), "T-10"))
                .isZero();
    }

    private static Measurement month(int month, long euros) {
        LocalDate first = LocalDate.of(2025, month, 1);
        return Measurement.builder()
                .kpiId(Id.of("k"))
                .period(new DateRange(first, first.plusMonths(1).minusDays(1)))
                .value(Quantity.parse(euros + " EUR"))
                .build();
    }

    @Test
    void dates_beyond_all_calendars_are_left_alone() {
        Objective endless = goal("o", INDIVIDUAL).withStart(LocalDate.MIN).withDue(LocalDate.MAX);

        assertThat(examined(plan(endless), "T-04")).isZero();
        assertThat(examined(plan(endless), "T-07")).isZero();
    }
}
