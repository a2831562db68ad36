package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.INDIVIDUAL;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.Goals.adding;
import static org.openpac.core.rule.catalog.Goals.contributing;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.StrategicAxis;
import org.openpac.core.plan.StrategicFrame;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.Id;

class AlignmentRulesTest {

    @Test
    void a_supporting_indicator_moves_the_one_above_directly_or_through_others() {
        SalesActionPlan plan = plan(
                        goal("c", COMPANY, "euros", "0 EUR", "9 EUR"),
                        contributing(goal("t", TEAM, "calls", "0 COUNT", "9 COUNT"), ContributionMode.SUPPORTING, "c"))
                .withKpis(kpi("euros", "EUR"), kpi("offers", "COUNT"), kpi("calls", "COUNT"));

        assertThat(found(plan, "R-02")).containsExactly("WARNING /objectives/1/contributions/0/objectiveId");
        assertThat(found(
                        plan.withKpis(
                                kpi("euros", "EUR").withDriverIds(Id.of("offers")),
                                kpi("offers", "COUNT").withDriverIds(Id.of("calls"), Id.of("euros")),
                                kpi("calls", "COUNT")),
                        "R-02"))
                .isEmpty();
        assertThat(examined(plan.withObjectives(plan.objectives().get(0)), "R-02"))
                .isZero();
    }

    @Test
    void a_company_objective_names_its_axis_where_the_plan_has_axes() {
        SalesActionPlan plan = plan(goal("c", COMPANY), goal("t", TEAM));
        StrategicAxis growth = StrategicAxis.builder().id(Id.of("growth")).build();

        assertThat(found(plan, "R-01")).containsExactly("ERROR /objectives/1/contributions");
        assertThat(found(plan.withFrame(StrategicFrame.builder().addAxes(growth).build()), "R-01"))
                .containsExactly("ERROR /objectives/0/axisId", "ERROR /objectives/1/contributions");
    }

    @Test
    void a_strategy_serves_what_it_names_and_all_above_and_below() {
        SalesActionPlan plan = plan(
                goal("c", COMPANY),
                adding(goal("t", TEAM), "c"),
                adding(goal("u", TEAM), "c"),
                adding(goal("p", INDIVIDUAL), "t"));

        assertThat(examined(plan, "R-03")).isZero();
        assertThat(found(plan.withStrategies(serving("t")), "R-03")).containsExactly("ERROR /objectives/2/id");
        assertThat(found(plan.withStrategies(serving("c")), "R-03")).isEmpty();
    }

    private static Strategy serving(String objective) {
        return Strategy.builder()
                .id(Id.of("s"))
                .type(StrategyType.ACQUISITION)
                .addObjectiveIds(Id.of(objective))
                .build();
    }

    @Test
    void half_may_have_high_priority_where_there_are_four() {
        assertThat(found(ranked(2, 4), "R-05")).isEmpty();
        assertThat(found(ranked(3, 4), "R-05")).containsExactly("WARNING /objectives");
        assertThat(examined(ranked(3, 3), "R-05")).isZero();
        assertThat(examined(ranked(0, 4), "R-05")).isZero();
    }

    private static SalesActionPlan ranked(int high, int all) {
        return plan(IntStream.range(0, all)
                .mapToObj(i ->
                        goal("o" + i, COMPANY).withPriority(i < high ? Optional.of(Priority.HIGH) : Optional.empty()))
                .toArray(Objective[]::new));
    }

    @Test
    void a_contradiction_is_told_once_at_the_lower_of_two() {
        Objective up = goal("c", COMPANY, "price", "10 EUR", "12 EUR");
        Objective down = goal("a", TEAM, "price", "10 EUR", "9 EUR");
        SalesActionPlan plan = plan(down, up).withKpis(kpi("price", "EUR"));

        assertThat(found(plan, "R-06")).containsExactly("ERROR /objectives/0/target");
        assertThat(found(plan.withObjectives(down.withOfferIds(Id.of("x")), up.withOfferIds(Id.of("y"))), "R-06"))
                .isEmpty();
        assertThat(found(
                        plan.withObjectives(
                                down.withDue(Goals.TODAY),
                                up.withStart(Goals.TODAY.plusDays(1)).withDue(Goals.YEAR.end())),
                        "R-06"))
                .isEmpty();
        assertThat(found(plan.withKpis(kpi("price", "EUR").withTrend(Trend.HIGHER_IS_BETTER)), "R-06"))
                .isEmpty();
    }

    @Test
    void two_teams_may_go_different_ways() {
        Objective up = goal("a", TEAM, "price", "10 EUR", "12 EUR").withTeamId(Id.of("x"));
        Objective down = goal("b", TEAM, "price", "10 EUR", "9 EUR").withTeamId(Id.of("y"));
        SalesActionPlan plan = plan(up, down).withKpis(kpi("price", "EUR"));

        assertThat(found(plan, "R-06")).isEmpty();
        assertThat(found(plan.withObjectives(up, down.withTeamId(Id.of("x"))), "R-06"))
                .containsExactly("ERROR /objectives/1/target");
    }

    @Test
    void where_too_many_are_opposed_none_is_compared() {
        Stream<Objective> down =
                IntStream.range(0, 201).mapToObj(i -> goal("d" + i, INDIVIDUAL, "price", "10 EUR", "9 EUR"));
        Stream<Objective> up = Stream.of(goal("up", COMPANY, "price", "10 EUR", "12 EUR"));
        SalesActionPlan plan =
                plan(Stream.concat(up, down).toArray(Objective[]::new)).withKpis(kpi("price", "EUR"));

        assertThat(Goals.checker("R-06").check(plan, Goals.TODAY).unassessed())
                .containsEntry(AlignmentRules.DOES_NOT_CONTRADICT, 1);
    }

    @Test
    void growth_has_a_counterweight() {
        Objective growth = goal("c", COMPANY).withCategory(ObjectiveCategory.REVENUE);

        assertThat(found(plan(growth), "R-07")).containsExactly("INFO /objectives/0/counterKpiId");
        assertThat(found(plan(growth.withCounterKpiId(Id.of("k"))), "R-07")).isEmpty();
        assertThat(found(plan(growth, goal("m", COMPANY).withCategory(ObjectiveCategory.PROFITABILITY)), "R-07"))
                .isEmpty();
    }

    @Test
    void something_below_tells_early() {
        SalesActionPlan plan = plan(
                        goal("c", COMPANY, "euros", "0 EUR", "9 EUR"),
                        adding(goal("t", TEAM, "calls", "0 COUNT", "9 COUNT"), "c"))
                .withKpis(
                        kpi("euros", "EUR").withTiming(KpiTiming.LAGGING),
                        kpi("calls", "COUNT").withTiming(KpiTiming.LAGGING));

        assertThat(found(plan, "R-08")).containsExactly("WARNING /objectives/0/kpiId");
        assertThat(found(plan.withKpis(plan.kpis().get(0), plan.kpis().get(1).withTiming(KpiTiming.LEADING)), "R-08"))
                .isEmpty();
        assertThat(examined(plan.withKpis(plan.kpis().get(0), kpi("calls", "COUNT")), "R-08"))
                .isZero();
        assertThat(examined(plan.withObjectives(plan.objectives().get(0)), "R-08"))
                .isZero();
    }

    @Test
    void a_scope_is_named_where_there_is_a_choice() {
        SalesActionPlan plan = plan(goal("t", TEAM), goal("c", COMPANY));
        Offer offer = Offer.builder().id(Id.of("x")).build();

        assertThat(examined(plan.withOffers(offer), "S-08")).isZero();
        assertThat(found(plan.withOffers(offer, offer.withId(Id.of("y"))), "S-08"))
                .containsExactly("INFO /objectives/0/segmentIds");
    }

    @Test
    void an_indicator_says_where_and_how_often_it_is_read_and_that_is_often_enough() {
        SalesActionPlan plan = plan(goal("c", COMPANY, "k", "0 EUR", "9 EUR").withDue(Goals.YEAR.end()))
                .withKpis(kpi("k", "EUR").withDataSource(" "), kpi("unused", "EUR"));

        assertThat(found(plan, "M-09")).containsExactly("WARNING /kpis/0/frequency", "WARNING /kpis/0/dataSource");
        assertThat(found(plan.withKpis(kpi("k", "EUR").withFrequency(Frequency.YEARLY)), "M-10"))
                .containsExactly("WARNING /kpis/0/frequency");
        assertThat(found(plan.withKpis(kpi("k", "EUR").withFrequency(Frequency.QUARTERLY)), "M-10"))
                .isEmpty();
    }
}
