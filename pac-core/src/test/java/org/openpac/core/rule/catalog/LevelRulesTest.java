package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Quantity;

class LevelRulesTest {

    private static SalesActionPlan measured(String unit, Objective objective) {
        return plan(objective).withKpis(kpi("k", unit));
    }

    private static Objective from(String baseline, String target) {
        return goal("o", ObjectiveLevel.COMPANY, "k", baseline, target);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 100 EUR, 120 EUR, ABSOLUTE_VALUE, ''",
        "EUR, 100 EUR, 20 PERCENT, RELATIVE_PERCENT, ''",
        "PERCENT, 20 PERCENT, 2 PERCENT, PERCENTAGE_POINTS, ''",
        "SCORE, 30 SCORE, 5 PERCENT, PERCENTAGE_POINTS, ''",
        "EUR, 100 EUR, 120 COUNT, ABSOLUTE_VALUE, ERROR /objectives/0/target/value",
        "EUR, 100 EUR, 20 EUR, RELATIVE_PERCENT, ERROR /objectives/0/target/value",
        "EUR, 100 EUR, 2 PERCENT, PERCENTAGE_POINTS, ERROR /objectives/0/target/value",
        "EUR, 100 COUNT, 120 EUR, ABSOLUTE_VALUE, ERROR /objectives/0/target/baseline/value",
        "EUR, 100 USD, 120 USD, ABSOLUTE_VALUE, ERROR /objectives/0/kpiId",
    })
    void units_agree(String unit, String baseline, String target, ChangeKind change, String finding) {
        Objective objective = from(baseline, target);

        assertThat(String.join(
                        " + ",
                        found(
                                measured(
                                        unit,
                                        objective.withTarget(
                                                objective.target().orElseThrow().withChange(change))),
                                "M-04")))
                .isEqualTo(finding);
    }

    @Test
    void one_number_without_an_indicator_has_nothing_to_agree_with() {
        Objective alone = from("100 EUR", "120 EUR")
                .withKpiId(Optional.empty())
                .withTarget(Goals.target("1 EUR", "2 EUR").withBaseline(Optional.empty()));

        assertThat(examined(plan(alone), "M-04")).isZero();
        assertThat(found(plan(from("100 EUR", "120 USD").withKpiId(Optional.empty())), "M-04"))
                .containsExactly("ERROR /objectives/0/target/value");
    }

    @Test
    void a_target_is_a_move_unless_the_level_is_to_be_kept() {
        Objective same = from("100 EUR", "100 EUR");
        Objective kept = same.withTarget(same.target().orElseThrow().withDirection(Direction.MAINTAIN));

        assertThat(found(measured("EUR", same), "M-06")).containsExactly("ERROR /objectives/0/target/value");
        assertThat(examined(measured("EUR", kept), "M-06")).isZero();
        assertThat(found(measured("EUR", from("100 EUR", "100.01 EUR")), "M-06"))
                .isEmpty();
    }

    @Test
    void what_is_counted_is_no_less_than_nothing_and_a_conversion_no_more_than_all() {
        Objective conversion = from("20 PERCENT", "101 PERCENT");

        assertThat(found(measured("COUNT", from("0 COUNT", "-1 COUNT")), "M-08"))
                .containsExactly("ERROR /objectives/0/target/value");
        assertThat(found(measured("PERCENT", conversion.withCategory(ObjectiveCategory.CONVERSION)), "M-08"))
                .containsExactly("ERROR /objectives/0/target/value");
        assertThat(examined(measured("PERCENT", conversion), "M-08")).isZero();
        assertThat(examined(measured("EUR", from("0 EUR", "-1 EUR")), "M-08")).isZero();
    }

    @Test
    void an_indicators_range_is_its_own() {
        ValueRange range = ValueRange.builder()
                .lowest(Quantity.parse("-100 SCORE"))
                .highest(Quantity.parse("100 SCORE"))
                .build();
        ValueRange reversed = ValueRange.builder()
                .lowest(Quantity.parse("100 SCORE"))
                .highest(Quantity.parse("-100 SCORE"))
                .build();
        Objective objective = from("-101 SCORE", "100 SCORE")
                .withFloor(
                        LevelSpec.builder().value(Quantity.parse("101 SCORE")).build());
        SalesActionPlan plan = plan(objective);

        assertThat(found(plan.withKpis(kpi("k", "SCORE").withRange(range)), "M-08"))
                .containsExactly("ERROR /objectives/0/target/baseline/value", "ERROR /objectives/0/floor/value");
        assertThat(examined(plan.withKpis(kpi("k", "SCORE").withRange(reversed)), "M-08"))
                .isZero();
    }

    @Test
    void from_none_to_one_is_a_step() {
        assertThat(found(measured("COUNT", from("0 COUNT", "1 COUNT")), "M-11"))
                .containsExactly("INFO /objectives/0/target/value");
        assertThat(found(measured("COUNT", from("0 COUNT", "2 COUNT")), "M-11")).isEmpty();
        assertThat(examined(measured("PERCENT", from("0 PERCENT", "1 PERCENT")), "M-11"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000 EUR, 1150000 EUR, false",
        "200000 EUR, 234567 EUR, true",
        "40 PERCENT, 43.5 PERCENT, false",
        "40 PERCENT, 43.57 PERCENT, true",
        "41 PERCENT, 43.57 PERCENT, false",
        "0 EUR, 234567 EUR, false",
    })
    void a_target_is_about_as_precise_as_its_baseline(String baseline, String target, boolean isFound) {
        String unit = baseline.substring(baseline.indexOf(' ') + 1);

        assertThat(found(measured(unit, from(baseline, target)), "M-14"))
                .isEqualTo(isFound ? List.of("INFO /objectives/0/target/value") : List.of());
    }
}
