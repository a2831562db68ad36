package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;
import static org.openpac.kpi.PlanForTests.EUR;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.Movement;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.testkit.DirtyPlans;

class ScorecardTest {

    private static final Id CAC = Id.of("kpi-cac");

    @Test
    void a_cost_that_falls_from_250_to_235_on_its_way_to_225_is_sixty_per_cent_there() {
        Scorecard.Line line = cac().lines().get(0);

        // 250 less 10 % is 225
        assertThat(line.standing().levels().target().value())
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("225"));
        assertThat(line.standing().attainment().value())
                .hasValueSatisfying(part -> assertThat(part).isEqualByComparingTo("0.6"));
        assertThat(line.movement()).contains(Movement.FALLING);
        assertThat(line.isImproving()).contains(true);
        assertThat(line.missing()).isEmpty();
    }

    @Test
    void lead_conversion_shows_the_levels_that_common_practice_reaches() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(KpiDefinition.builder()
                        .id(Id.of("rate"))
                        .code("CNV-001")
                        .unit(Unit.PERCENT)
                        .target(PlanForTests.relative("20", 10, Unit.PERCENT))
                        .build())
                .build();
        Benchmark benchmark =
                Scorecard.of(plan, END_OF_MARCH).lines().get(0).benchmark().orElseThrow();

        // 15 to 20 % more than 10 %, not 25 to 30 %
        assertThat(benchmark.low()).isEqualByComparingTo("11.5");
        assertThat(benchmark.high()).isEqualByComparingTo("12");
    }

    @Test
    void an_indicator_without_readings_says_what_is_missing() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .addKpi(KpiDefinition.builder().id(CAC).code("ACQ-001").build())
                .build();
        Scorecard.Line line = Scorecard.of(plan, END_OF_MARCH).lines().get(0);

        assertThat(line.missing()).contains(Gap.NO_BASELINE, Gap.NO_TARGET, Gap.NO_PERIOD, Obstacle.NO_PERIOD);
        assertThat(line.computed())
                .hasValueSatisfying(result -> assertThat(result.isDefined()).isFalse());
    }

    @Test
    void acquisition_cost_shows_what_the_plans_other_figures_make_it() {
        SalesActionPlan plan = PlanForTests.plan()
                .addKpi(KpiDefinition.builder().id(CAC).code("ACQ-001").build())
                .build();

        assertThat(Scorecard.of(plan, END_OF_MARCH).lines().get(0).computed().flatMap(KpiResult::value))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo(new BigDecimal("200")));
    }

    @Property
    void no_plan_however_bad_stops_it(@ForAll long seed) {
        SalesActionPlan plan = DirtyPlans.of(seed);

        assertThat(Scorecard.of(plan, END_OF_MARCH).lines()).hasSameSizeAs(plan.kpis());
        assertThat(Effectiveness.of(plan, List.of(Facts.direct("1"), Facts.won(1)), END_OF_MARCH)
                        .lines(EffectGroup.TACTIC))
                .hasSizeLessThanOrEqualTo(plan.tactics().size());
    }

    private static Scorecard cac() {
        return Scorecard.of(
                SalesActionPlan.builder()
                        .id(Id.of("plan"))
                        .period(DateRange.of("2026-01-01", "2026-12-31"))
                        .addKpi(KpiDefinition.builder()
                                .id(CAC)
                                .code("ACQ-001")
                                .unit(EUR)
                                .trend(Trend.LOWER_IS_BETTER)
                                .aggregation(Aggregation.LAST)
                                .target(PlanForTests.relative("-10", 250, EUR))
                                .build())
                        .addAllMeasurements(PlanForTests.monthly(CAC, EUR, 247, 240, 235))
                        .build(),
                END_OF_MARCH);
    }
}
