package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.target;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFamily;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.value.Quantity;

/** Levels that an indicator can take, one step to either side of its ends. */
class PossibleValuesTest {

    private static Objective aiming(String unit, String level) {
        return goal("o", ObjectiveLevel.COMPANY, "figure", "1 " + unit, level);
    }

    private static SalesActionPlan plan(Objective objective, KpiDefinition kpi) {
        return Goals.plan(objective).withKpis(kpi);
    }

    private static SalesActionPlan plan(Objective objective, String unit) {
        return plan(objective, kpi("figure", unit));
    }

    @ParameterizedTest
    @CsvSource({"COUNT, 0, 0", "COUNT, -1, 1", "DAY, 0, 0", "DAY, -1, 1", "COUNT, 1000000, 0"})
    void counts_and_times_begin_at_nothing(String unit, String level, int findings) {
        assertThat(found(plan(aiming(unit, level + " " + unit), unit), "M-08")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"100 PERCENT, 0", "100.1 PERCENT, 1", "0 PERCENT, 0", "-0.1 PERCENT, 1", "1 RATIO, 0", "1.01 RATIO, 1"})
    void a_part_lies_between_nothing_and_all(String level, int findings) {
        String unit = Quantity.parse(level).unit().code();
        Objective objective = aiming(unit, level);

        assertThat(found(plan(objective.withCategory(ObjectiveCategory.CONVERSION), unit), "M-08"))
                .hasSize(findings);
        assertThat(found(plan(objective.withCategory(ObjectiveCategory.MARKET_SHARE), unit), "M-08"))
                .hasSize(findings);
        assertThat(found(plan(objective, kpi("figure", unit).withFamily(KpiFamily.CONVERSION)), "M-08"))
                .hasSize(findings);
        assertThat(examined(plan(objective.withCategory(ObjectiveCategory.PRODUCTIVITY), unit), "M-08"))
                .isZero();
    }

    @Test
    void a_part_in_money_has_no_ends() {
        assertThat(examined(plan(aiming("EUR", "5 EUR").withCategory(ObjectiveCategory.CONVERSION), "EUR"), "M-08"))
                .isZero();
    }

    private static KpiDefinition ranging(String lowest, String highest) {
        return kpi("figure", "SCORE")
                .withRange(ValueRange.builder()
                        .lowest(Optional.ofNullable(lowest).map(Quantity::parse))
                        .highest(Optional.ofNullable(highest).map(Quantity::parse))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.9, 1", "10, 0", "10.1, 1"})
    void a_range_goes_before_everything(String level, int findings) {
        Objective objective = aiming("SCORE", level + " SCORE");

        assertThat(found(plan(objective, ranging("1 SCORE", "10 SCORE")), "M-08"))
                .hasSize(findings);
    }

    @Test
    void one_end_is_enough_and_one_in_another_unit_is_none() {
        Objective high = aiming("SCORE", "11 SCORE");

        assertThat(found(plan(high, ranging(null, "10 SCORE")), "M-08")).hasSize(1);
        assertThat(found(plan(high, ranging("12 SCORE", null)), "M-08")).hasSize(2);
        assertThat(examined(plan(high, ranging("1 COUNT", "10 COUNT")), "M-08")).isZero();
        assertThat(examined(plan(high, ranging("10 SCORE", "1 SCORE")), "M-08")).isZero();
        assertThat(found(plan(high, ranging("10 SCORE", "10 SCORE")), "M-08")).hasSize(2);
    }

    @Test
    void each_level_is_told_where_it_is_written() {
        Objective objective = goal("o", ObjectiveLevel.COMPANY, "figure", "0 SCORE", "11 SCORE")
                .withFloor(LevelSpec.builder().value(Quantity.parse("12 SCORE")).build())
                .withStretch(Goals.stretch("13 SCORE"));

        assertThat(found(plan(objective, ranging("1 SCORE", "10 SCORE")), "M-08"))
                .containsExactlyInAnyOrder(
                        "ERROR /objectives/0/floor/value",
                        "ERROR /objectives/0/stretch/value",
                        "ERROR /objectives/0/target/baseline/value",
                        "ERROR /objectives/0/target/value");
    }

    @Test
    void the_ends_of_a_band_are_levels_too() {
        Objective objective = goal("o", ObjectiveLevel.COMPANY, "figure", "1 SCORE", "5 SCORE");
        Objective band = objective.withTarget(
                target("1 SCORE", "5 SCORE").withLow(Quantity.parse("0 SCORE")).withHigh(Quantity.parse("11 SCORE")));
        Objective other = objective.withTarget(target("1 SCORE", "5 SCORE").withHigh(Quantity.parse("11 COUNT")));

        assertThat(found(plan(band, ranging("1 SCORE", "10 SCORE")), "M-08"))
                .containsExactlyInAnyOrder("ERROR /objectives/0/target/high", "ERROR /objectives/0/target/low");
        assertThat(found(plan(other, ranging("1 SCORE", "10 SCORE")), "M-08")).isEmpty();
    }

    @Test
    void the_end_that_is_passed_is_told() {
        assertThat(Goals.checker("M-08")
                        .check(plan(aiming("SCORE", "11 SCORE"), ranging("1 SCORE", "10 SCORE")), Goals.TODAY)
                        .findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("11\u00a0points cannot be reached: 10\u00a0points is the highest possible value.");
        assertThat(Goals.checker("M-08")
                        .check(plan(aiming("SCORE", "0 SCORE"), ranging("1 SCORE", "10 SCORE")), Goals.TODAY)
                        .findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("0\u00a0points cannot be reached: 1\u00a0point is the lowest possible value.");
    }
}
