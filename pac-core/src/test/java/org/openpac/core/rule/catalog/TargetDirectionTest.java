package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.Direction;

/** Whether a target goes the way its indicator is better, and the way it says itself. */
class TargetDirectionTest {

    private static final Rule<?> RULE = RuleSet.standard().find("M-07").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "100 EUR, 120 EUR, HIGHER_IS_BETTER,         , ''",
        "100 EUR,  90 EUR, HIGHER_IS_BETTER,         , ERROR /objectives/0/target/value",
        "100 EUR, 120 EUR,  LOWER_IS_BETTER,         , ERROR /objectives/0/target/value",
        "100 EUR,  90 EUR,  LOWER_IS_BETTER,         , ''",
        "100 EUR, 100 EUR, HIGHER_IS_BETTER,         , ''",
        "100 EUR, 100 EUR,  LOWER_IS_BETTER,         , ''",
        "100 EUR, 120 EUR,                 , INCREASE, ''",
        "100 EUR,  90 EUR,                 , INCREASE, ERROR /objectives/0/target/direction",
        "100 EUR, 120 EUR,                 , DECREASE, ERROR /objectives/0/target/direction",
        "100 EUR,  90 EUR,                 , DECREASE, ''",
        "100 EUR, 100 EUR,                 , INCREASE, ''",
        "100 EUR, 100 EUR,                 , DECREASE, ''",
        "100 EUR, 120 EUR, HIGHER_IS_BETTER, DECREASE, ERROR /objectives/0/target/direction",
    })
    void a_target_goes_one_way(String from, String to, Trend trend, Direction said, String place) {
        assertThat(String.join("", found(from, to, trend, said))).isEqualTo(place);
        assertThat(examined(from, to, trend, said)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "100 EUR,  90 EUR, HIGHER_IS_BETTER, MAINTAIN",
        "100 EUR,  90 EUR, HIGHER_IS_BETTER,    RANGE",
        "100 EUR,  90 EUR,                 ,         ",
    })
    void what_is_to_stay_or_says_no_way_is_not_looked_at(String from, String to, Trend trend, Direction said) {
        assertThat(examined(from, to, trend, said)).isZero();
    }

    private static List<String> found(String from, String to, Trend trend, Direction said) {
        return Probe.found(RULE, plan(from, to, trend, said));
    }

    private static int examined(String from, String to, Trend trend, Direction said) {
        return Probe.examined(RULE, plan(from, to, trend, said));
    }

    private static SalesActionPlan.Builder plan(String from, String to, Trend trend, Direction said) {
        Objective objective = Goals.goal("o", ObjectiveLevel.COMPANY, "k", from, to);
        return Goals.plan(
                objective.withTarget(objective.target().orElseThrow().withDirection(Optional.ofNullable(said))))
                .withKpis(Goals.kpi("k", "EUR").withTrend(Optional.ofNullable(trend)))
                .toBuilder();
    }
}
