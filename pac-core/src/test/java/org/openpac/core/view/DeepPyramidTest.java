package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** A pyramid of one chain, far deeper than any stack, and one of nothing at all. */
class DeepPyramidTest {

    private static final int DEPTH = 50_000;
    private static final LocalDate MID_YEAR = Plans.day("2026-06-30");

    private static SalesActionPlan chain(String share) {
        List<Objective> objectives = IntStream.range(0, DEPTH)
                .mapToObj(i -> {
                    Objective each = Plans.objective("o" + i, ObjectiveLevel.TEAM)
                            .kpiId(Id.of("revenue"))
                            .target(Plans.fromTo(0, 100, Plans.EUR))
                            .build();
                    return i == 0 ? each : each.withContributions(Plans.adding("o" + (i - 1), share));
                })
                .toList();
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addAllObjectives(objectives)
                .addMeasurement(Plans.reading("revenue", "2026-01-01", "2026-03-31", 30, Plans.EUR)
                        .subjectId(Id.of("o" + (DEPTH - 1)))
                        .build())
                .build();
    }

    /** What is passed on whole arrives whole; a seventh of a seventh … is nothing; seven times seven … cannot be told. */
    @ParameterizedTest
    @CsvSource({"1,30", "0.142857142857,0", "7,"})
    void a_chain_is_rolled_up_to_its_top(String share, String reached) {
        Figure actual =
                Pyramid.of(chain(share)).rollUps(MID_YEAR).get(Id.of("o0")).actual();

        if (reached == null) {
            assertThat(actual).isEqualTo(Figure.unknown(Gap.OUT_OF_RANGE));
        } else {
            assertNumber(actual).isEqualByComparingTo(reached);
        }
    }

    @Test
    void every_view_reaches_the_end_of_a_chain() {
        PlanIndex index = PlanIndex.of(chain("1"));
        Pyramid pyramid = Pyramid.of(index);

        assertThat(index.ancestorsOf(Id.of("o" + (DEPTH - 1)))).hasSize(DEPTH - 1);
        assertThat(index.descendantsOf(Id.of("o0"))).hasSize(DEPTH - 1);
        assertNumber(pyramid.overAssignment().factor(Id.of("o0"))).isEqualByComparingTo("1");
        assertThat(pyramid.tree(Locale.FRENCH).lines()).hasSize(DEPTH);
        assertThat(pyramid.cascade(Id.of("o7"), CascadeKey.EQUAL, Share.of("0")).gap())
                .isEmpty();
        assertNumber(Progress.of(index, MID_YEAR).rolledUp().get(Id.of("o0")).attainment())
                .isEqualByComparingTo("0.3");
    }

    @Test
    void a_plan_of_nothing_has_views_of_nothing() {
        PlanIndex index =
                PlanIndex.of(SalesActionPlan.builder().id(Id.of("plan")).build());
        Progress progress = Progress.of(index, MID_YEAR);

        assertThat(index.references()).isEmpty();
        assertThat(Pyramid.of(index).rollUps(MID_YEAR)).isEmpty();
        assertThat(Pyramid.of(index).overAssignment().tops()).isEmpty();
        assertThat(Pyramid.of(index).tree(Locale.FRENCH)).isEmpty();
        assertThat(progress.objectives()).isEmpty();
        assertThat(progress.rolledUp()).isEmpty();
        assertThat(progress.alerts()).isEmpty();
    }
}
