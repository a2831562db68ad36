package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class StrategyMeansTest {

    private static final Strategy WIN = strategy("win", StrategyType.ACQUISITION);
    private static final Strategy NEW =
            strategy("new", StrategyType.DIVERSIFICATION).withNewMarket(true).withNewOffer(true);
    private static final Id KPI = Id.of("kpi");

    @Test
    void diversification_takes_a_quarter_at_most() {
        assertThat(found(StrategyMeansRules.DIVERSIFICATION_IS_LIMITED, spending(75, 25)))
                .isEmpty();
        assertThat(messages(StrategyMeansRules.DIVERSIFICATION_IS_LIMITED, spending(70, 30)))
                .containsExactly("Diversification takes 30% of what is spent on strategies.");
        assertThat(examined(
                        StrategyMeansRules.DIVERSIFICATION_IS_LIMITED,
                        plan().addStrategies(NEW).budget(budget(line("b", 30).withStrategyId(Id.of("new"))))))
                .isZero();
        assertThat(examined(
                        StrategyMeansRules.DIVERSIFICATION_IS_LIMITED,
                        plan().addStrategies(WIN, NEW)
                                .budget(budget(
                                        line("a", 70).withStrategyId(Id.of("win")),
                                        line("b", 30)
                                                .withStrategyId(Id.of("new"))
                                                .withAmount(Money.of(30, "USD"))))))
                .isZero();
    }

    private static SalesActionPlan.Builder spending(long win, long diversification) {
        return plan().addStrategies(WIN, NEW)
                .addTactics(tactic("t", "new"))
                .budget(budget(
                        line("a", win).withStrategyId(Id.of("win")),
                        line("b", diversification).withTacticId(Id.of("t"))));
    }

    @Test
    void a_single_team_has_the_strategies_that_name_none() {
        SalesActionPlan.Builder plan = plan().addTeams(team("north"));
        for (int i = 0; i < 4; i++) {
            plan.addStrategies(strategy("s" + i, StrategyType.RETENTION));
        }

        assertThat(messages(StrategyMeansRules.TEAM_IS_FOCUSED, plan))
                .containsExactly("4 strategies are active in the team north.");
        assertThat(found(StrategyMeansRules.TEAM_IS_FOCUSED, plan.addTeams(team("south"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({"9, 9, false", "9, 9.5, true", "12, 11, true", "11, 10, false", "'', 10.1, true"})
    void the_bucket_leaks_with_much_or_rising_churn(String before, String last, boolean isLeak) {
        SalesActionPlan.Builder plan = plan().addStrategies(WIN)
                .addKpis(KpiDefinition.builder().id(KPI).code("RET-008").build());
        if (!before.isEmpty()) {
            plan.addMeasurements(churn(before, 1));
        }
        plan.addMeasurements(churn(last, 2), churn("50", 9), churn("50", 2).withScenario(Scenario.FORECAST));

        assertThat(found(StrategyMeansRules.BUCKET_HAS_NO_HOLE, plan))
                .isEqualTo(isLeak ? List.of("WARNING /strategies") : List.of());
        assertThat(found(
                        StrategyMeansRules.BUCKET_HAS_NO_HOLE,
                        plan.addStrategies(strategy("keep", StrategyType.RETENTION))))
                .isEmpty();
    }

    @Test
    void churn_of_a_month_has_no_size_that_could_be_judged() {
        SalesActionPlan.Builder plan = plan().addStrategies(WIN)
                .addKpis(KpiDefinition.builder().id(KPI).code("RET-001").build())
                .addMeasurements(churn("12", 2));

        assertThat(found(StrategyMeansRules.BUCKET_HAS_NO_HOLE, plan)).isEmpty();
        assertThat(found(StrategyMeansRules.BUCKET_HAS_NO_HOLE, plan.addMeasurements(churn("13", 3))))
                .hasSize(1);
    }

    private static Measurement churn(String percent, int month) {
        return Measurement.builder()
                .kpiId(KPI)
                .period(new DateRange(
                        Probe.YEAR.start().plusMonths(month - 1L),
                        Probe.YEAR.start().plusMonths(month).minusDays(1)))
                .value(Quantity.of(percent, Unit.PERCENT))
                .build();
    }

    @ParameterizedTest(name = "envelope {0}, lines {1}: {2}")
    @CsvSource({"100, 95, ''", "100, 105, ''", "100, 94, −6%", "100, 106, 6%", "0, 50, ''"})
    void an_envelope_is_its_lines_give_or_take_a_twentieth(long envelope, long lines, String difference) {
        SalesActionPlan.Builder plan = plan().addStrategies(WIN.withEnvelope(Money.of(envelope, "EUR")))
                .budget(budget(line("a", lines).withStrategyId(Id.of("win"))));

        assertThat(messages(StrategyMeansRules.ENVELOPE_IS_ITS_LINES, plan))
                .isEqualTo(
                        difference.isEmpty()
                                ? List.of()
                                : List.of("The lines differ by " + difference + " from the envelope of €100."));
    }

    @Test
    void shared_lines_and_other_currencies_do_not_tell_of_an_envelope() {
        SalesActionPlan.Builder plan = plan().addStrategies(WIN.withEnvelope(Money.of(10, "EUR")), NEW);

        assertThat(examined(
                        StrategyMeansRules.ENVELOPE_IS_ITS_LINES,
                        plan.addTactics(tactic("t", "win").withStrategyIds(Id.of("win"), Id.of("new")))
                                .budget(budget(line("a", 5).withTacticId(Id.of("t"))))))
                .isZero();
        assertThat(examined(
                        StrategyMeansRules.ENVELOPE_IS_ITS_LINES,
                        plan.budget(
                                budget(line("a", 5).withStrategyId(Id.of("win")).withAmount(Money.of(5, "USD"))))))
                .isZero();
    }

    private static Team team(String id) {
        return Team.builder().id(Id.of(id)).build();
    }

    private static Strategy strategy(String id, StrategyType type) {
        return Strategy.builder().id(Id.of(id)).type(type).build();
    }

    private static Tactic tactic(String id, String strategy) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.PROSPECTING)
                .addStrategyIds(Id.of(strategy))
                .build();
    }

    private static Budget budget(BudgetLine... lines) {
        return Budget.builder().addLines(lines).build();
    }

    private static BudgetLine line(String id, long amount) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .build();
    }
}
