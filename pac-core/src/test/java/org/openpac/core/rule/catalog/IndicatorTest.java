package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ExpectedResult;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class IndicatorTest {

    private static final TargetSpec TEN =
            TargetSpec.builder().value(Quantity.of(10, Unit.COUNT)).build();

    private static KpiDefinition kpi(String id) {
        return KpiDefinition.builder().id(Id.of(id)).build();
    }

    private static final KpiDefinition COMPLETE = KpiDefinition.builder()
            .id(Id.of("k"))
            .name("Calls")
            .description("Calls that were answered")
            .unit(Unit.COUNT)
            .trend(Trend.HIGHER_IS_BETTER)
            .frequency(Frequency.MONTHLY)
            .dataSource("CRM")
            .ownerId(Id.of("zoe"))
            .build();

    private static final Objective OBJECTIVE = Objective.builder()
            .id(Id.of("o"))
            .level(ObjectiveLevel.TEAM)
            .kpiId(Id.of("k"))
            .build();

    private static final Strategy STRATEGY = Strategy.builder()
            .id(Id.of("win"))
            .type(StrategyType.ACQUISITION)
            .addObjectiveIds(Id.of("o"))
            .build();

    private static final Tactic TACTIC = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .addStrategyIds(Id.of("win"))
            .build();

    @Test
    void strategies_and_actions_are_measured() {
        ExpectedResult result = ExpectedResult.builder().kpiId(Id.of("k")).build();
        SalesActionPlan.Builder plan = plan().addKpis(COMPLETE)
                .addObjectives(OBJECTIVE)
                .addStrategies(STRATEGY)
                .addTactics(
                        TACTIC,
                        TACTIC.withId(Id.of("b")).withExpectedResults(result),
                        TACTIC.withId(Id.of("c")).withStatus(TacticStatus.CANCELLED));

        assertThat(found(IndicatorRules.IS_MEASURED, plan))
                .containsExactly("WARNING /strategies/0/kpiIds", "WARNING /tactics/0/kpiIds");
        assertThat(mended(IndicatorRules.IS_MEASURED, plan).strategies().get(0).kpiIds())
                .containsExactly(Id.of("k"));
        assertThat(examined(IndicatorRules.IS_MEASURED, plan)).isEqualTo(3);
    }

    @Test
    void an_action_is_measured_like_its_strategy_where_it_has_no_objective() {
        SalesActionPlan.Builder plan =
                plan().addStrategies(STRATEGY.withKpiIds(Id.of("k"))).addTactics(TACTIC);

        assertThat(mended(IndicatorRules.IS_MEASURED, plan).tactics().get(0).kpiIds())
                .containsExactly(Id.of("k"));
    }

    @Test
    void what_a_definition_lacks_is_told_at_once() {
        assertThat(found(IndicatorRules.IS_DEFINED, plan().addKpis(COMPLETE))).isEmpty();
        assertThat(found(IndicatorRules.IS_DEFINED, plan().addKpis(kpi("k")))).containsExactly("WARNING /kpis/0/name");
        assertThat(messages(IndicatorRules.IS_DEFINED, plan().addKpis(kpi("k"))))
                .containsExactly("k does not say: Name, Formula, Unit, Trend, Frequency, Data source, Owner.");
    }

    @Test
    void where_an_objectives_indicator_is_read_is_asked_for_elsewhere() {
        SalesActionPlan.Builder plan = plan().addKpis(kpi("k")).addObjectives(OBJECTIVE.withOwnerId(Id.of("zoe")));

        assertThat(messages(IndicatorRules.IS_DEFINED, plan))
                .containsExactly("k does not say: Name, Formula, Unit, Trend.");
        assertThat(found(MeasuringRules.SAYS_WHERE_AND_HOW_OFTEN, plan)).hasSize(2);
    }

    @Test
    void what_is_told_in_words_has_neither_unit_nor_trend() {
        assertThat(messages(
                        IndicatorRules.IS_DEFINED,
                        plan().addKpis(kpi("k").withName("Mood").withQualitativeScale("bad", "fair", "good"))))
                .containsExactly("“Mood” does not say: Frequency, Data source, Owner.");
    }

    @Test
    void an_indicator_that_is_followed_has_a_target_and_a_date() {
        LocalDate end = LocalDate.of(2026, 12, 31);

        assertThat(found(IndicatorRules.HAS_A_DATED_TARGET, plan().addKpis(kpi("k"))))
                .containsExactly("WARNING /kpis/0/target");
        assertThat(found(IndicatorRules.HAS_A_DATED_TARGET, plan().addKpis(kpi("k").withTarget(TEN))))
                .containsExactly("INFO /kpis/0/due");
        assertThat(found(
                        IndicatorRules.HAS_A_DATED_TARGET,
                        plan().addKpis(kpi("k").withTarget(TEN).withDue(end))))
                .isEmpty();
        assertThat(mended(IndicatorRules.HAS_A_DATED_TARGET, plan().addKpis(kpi("k").withTarget(TEN)))
                        .kpis())
                .containsExactly(kpi("k").withTarget(TEN).withDue(end));
        assertThat(mended(IndicatorRules.HAS_A_DATED_TARGET, plan().addKpis(kpi("k")))
                        .kpis())
                .containsExactly(kpi("k"));
    }

    @Test
    void an_objective_or_a_formula_says_what_an_indicator_is_for() {
        KpiDefinition ratio = kpi("ratio")
                .withTarget(TEN)
                .withDue(LocalDate.of(2026, 6, 30))
                .withFormula(KpiFormula.builder()
                        .operation(FormulaOperation.RATIO)
                        .addKpiIds(Id.of("part"), Id.of("driver"))
                        .build())
                .withDriverIds(Id.of("driver"));

        assertThat(examined(
                        IndicatorRules.HAS_A_DATED_TARGET,
                        plan().addKpis(kpi("k")).addObjectives(OBJECTIVE)))
                .isZero();
        assertThat(found(IndicatorRules.HAS_A_DATED_TARGET, plan().addKpis(ratio, kpi("part"), kpi("driver"))))
                .containsExactly("WARNING /kpis/2/target");
    }

    private static SalesActionPlan.Builder owned(int count) {
        return plan().addPeople(Person.builder().id(Id.of("zoe")).name("Zoé").build())
                .addKpis(IntStream.range(0, count)
                        .mapToObj(number -> kpi("k" + number).withOwnerId(Id.of("zoe")))
                        .toArray(KpiDefinition[]::new));
    }

    @Test
    void seven_indicators_for_a_person_and_twenty_for_a_plan_are_enough() {
        assertThat(found(IndicatorRules.ARE_FEW, owned(7))).isEmpty();
        assertThat(messages(IndicatorRules.ARE_FEW, owned(8))).containsExactly("Zoé: 8 indicators.");
        assertThat(found(IndicatorRules.ARE_FEW, owned(8))).containsExactly("WARNING /people/0/id");
        assertThat(found(IndicatorRules.ARE_FEW, owned(21)))
                .containsExactlyInAnyOrder("WARNING /kpis", "WARNING /people/0/id");
        assertThat(examined(IndicatorRules.ARE_FEW, owned(0))).isZero();
    }

    @Test
    void an_owner_who_is_not_in_the_plan_is_told_by_the_structure() {
        assertThat(found(
                        IndicatorRules.ARE_FEW,
                        plan().addAllKpis(owned(8).build().kpis())))
                .isEmpty();
    }

    @Test
    void what_nothing_uses_can_go_unless_it_has_been_read() {
        Measurement reading = Measurement.builder().kpiId(Id.of("k")).build();
        SalesActionPlan.Builder plan = plan().addKpis(kpi("k"));

        assertThat(found(IndicatorRules.IS_USED, plan)).containsExactly("INFO /kpis/0/id");
        assertThat(mended(IndicatorRules.IS_USED, plan).kpis()).isEmpty();
        assertThat(found(IndicatorRules.IS_USED, plan.addMeasurements(reading))).hasSize(1);
        assertThat(mended(IndicatorRules.IS_USED, plan).kpis()).hasSize(1);
        assertThat(found(IndicatorRules.IS_USED, plan.addObjectives(OBJECTIVE))).isEmpty();
    }

    private static SalesActionPlan.Builder timed(int lagging, int leading) {
        return plan().addKpis(IntStream.range(0, lagging + leading)
                .mapToObj(number ->
                        kpi("k" + number).withTiming(number < lagging ? KpiTiming.LAGGING : KpiTiming.LEADING))
                .toArray(KpiDefinition[]::new));
    }

    @Test
    void not_nearly_all_look_back() {
        assertThat(found(IndicatorRules.SOME_ARE_LEADING, timed(7, 3))).isEmpty();
        assertThat(messages(IndicatorRules.SOME_ARE_LEADING, timed(3, 1)))
                .containsExactly("75% of the indicators tell what has come, not what will.");
        assertThat(examined(IndicatorRules.SOME_ARE_LEADING, timed(3, 0))).isZero();
    }
}
