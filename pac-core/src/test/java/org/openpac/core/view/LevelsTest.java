package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class LevelsTest {

    private static final Optional<KpiDefinition> REVENUE =
            Optional.of(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM));
    private static final Optional<KpiDefinition> RATE = Optional.of(Plans.kpi("rate", Unit.PERCENT, Aggregation.LAST));

    private static Objective aimingAt(TargetSpec target) {
        return Plans.objective("o", ObjectiveLevel.COMPANY).target(target).build();
    }

    static AbstractBigDecimalAssert<?> assertNumber(Figure figure) {
        assertThat(figure.gap()).isEmpty();
        return assertThat(figure.value().orElseThrow());
    }

    static void assertGap(Figure figure, Gap gap) {
        assertThat(figure).isEqualTo(Figure.unknown(gap));
    }

    /** From 1,000,000 EUR: to 1,200,000; 150,000 more; 15 % more, which is 150,000; 5 % less, which is 50,000. */
    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE_VALUE,1200000 EUR,1200000",
        "ABSOLUTE_DELTA,150000 EUR,1150000",
        "ABSOLUTE_DELTA,-150000 EUR,850000",
        "RELATIVE_PERCENT,15 PERCENT,1150000",
        "RELATIVE_PERCENT,-5 PERCENT,950000"
    })
    void every_way_to_write_a_target_is_a_level(ChangeKind change, String value, BigDecimal level) {
        Levels levels = Levels.of(
                aimingAt(Plans.from(Quantity.of(1_000_000, Plans.EUR), change, Quantity.parse(value))), REVENUE);

        assertNumber(levels.target()).isEqualByComparingTo(level);
        assertNumber(levels.baseline()).isEqualByComparingTo("1000000");
        assertNumber(levels.gain()).isEqualByComparingTo(level.subtract(new BigDecimal("1000000")));
        assertThat(levels.unit()).contains(Plans.EUR);
    }

    /** From 20 %: 2 points more is 22 %, 2 % more is 20 × 1.02 = 20.4 %. */
    @ParameterizedTest
    @CsvSource({"PERCENTAGE_POINTS,22", "RELATIVE_PERCENT,20.4", "ABSOLUTE_VALUE,2", "ABSOLUTE_DELTA,22"})
    void two_percent_more_of_a_rate_depend_on_the_kind_of_change(ChangeKind change, BigDecimal level) {
        TargetSpec target = Plans.from(Quantity.of(20, Unit.PERCENT), change, Quantity.of(2, Unit.PERCENT));

        assertNumber(Levels.of(aimingAt(target), RATE).target()).isEqualByComparingTo(level);
    }

    @Test
    void a_percentage_of_a_rate_without_a_kind_of_change_is_ambiguous() {
        TargetSpec target = Plans.from(
                        Quantity.of(20, Unit.PERCENT), ChangeKind.ABSOLUTE_VALUE, Quantity.of(2, Unit.PERCENT))
                .withChange(Optional.empty());

        assertGap(Levels.of(aimingAt(target), RATE).target(), Gap.AMBIGUOUS_CHANGE);
        assertGap(Levels.of(aimingAt(target), RATE).gain(), Gap.AMBIGUOUS_CHANGE);
    }

    @Test
    void a_percentage_of_an_amount_without_a_kind_of_change_can_only_be_relative() {
        TargetSpec target = Plans.from(
                        Quantity.of(200, Plans.EUR), ChangeKind.ABSOLUTE_VALUE, Quantity.of(15, Unit.PERCENT))
                .withChange(Optional.empty());

        assertNumber(Levels.of(aimingAt(target), REVENUE).target()).isEqualByComparingTo("230");
    }

    @Test
    void a_plain_number_without_a_kind_of_change_is_the_level_to_reach() {
        TargetSpec target = Plans.to(Quantity.of(300, Plans.EUR)).withChange(Optional.empty());

        assertNumber(Levels.of(aimingAt(target), REVENUE).target()).isEqualByComparingTo("300");
    }

    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE_VALUE,10 USD",
        "ABSOLUTE_DELTA,10 USD",
        "ABSOLUTE_DELTA,10 PERCENT",
        "RELATIVE_PERCENT,10 EUR",
        "PERCENTAGE_POINTS,10 EUR"
    })
    void a_number_in_another_unit_is_no_level(ChangeKind change, String value) {
        TargetSpec target = Plans.from(Quantity.of(100, Plans.EUR), change, Quantity.parse(value));

        assertGap(Levels.of(aimingAt(target), REVENUE).target(), Gap.MIXED_UNITS);
    }

    @Test
    void a_baseline_in_another_unit_is_none() {
        TargetSpec target =
                Plans.from(Quantity.of(100, Unit.COUNT), ChangeKind.RELATIVE_PERCENT, Quantity.of(10, Unit.PERCENT));

        assertGap(Levels.of(aimingAt(target), REVENUE).baseline(), Gap.MIXED_UNITS);
        assertGap(Levels.of(aimingAt(target), REVENUE).target(), Gap.MIXED_UNITS);
    }

    @Test
    void a_change_without_a_baseline_is_no_level_but_a_level_is_one() {
        TargetSpec change = TargetSpec.builder()
                .change(ChangeKind.RELATIVE_PERCENT)
                .value(Quantity.of(10, Unit.PERCENT))
                .build();

        assertGap(Levels.of(aimingAt(change), REVENUE).target(), Gap.NO_BASELINE);
        assertNumber(Levels.of(aimingAt(Plans.to(Quantity.of(5, Plans.EUR))), REVENUE)
                        .target())
                .isEqualByComparingTo("5");
        assertGap(
                Levels.of(aimingAt(Plans.to(Quantity.of(5, Plans.EUR))), REVENUE)
                        .gain(),
                Gap.NO_BASELINE);
    }

    @Test
    void nothing_to_aim_at_is_no_target() {
        Levels levels = Levels.of(aimingAt(TargetSpec.builder().build()), Optional.empty());

        assertGap(levels.target(), Gap.NO_TARGET);
        assertGap(levels.stretch(), Gap.NO_TARGET);
        assertGap(levels.floor(), Gap.NO_TARGET);
        assertGap(levels.baseline(), Gap.NO_BASELINE);
        assertThat(levels.unit()).isEmpty();
    }

    @Test
    void a_figure_to_be_maintained_aims_at_its_baseline() {
        TargetSpec target =
                Plans.fromTo(80, 80, Unit.PERCENT).withValue(Optional.empty()).withDirection(Direction.MAINTAIN);
        Levels levels = Levels.of(aimingAt(target), RATE);

        assertNumber(levels.target()).isEqualByComparingTo("80");
        assertNumber(levels.gain()).isZero();
        assertGap(levels.stretchRatio(), Gap.NO_TARGET);
    }

    /** From 1,000: 15 % more is 1,150, 20 % more is 1,200, a floor of 5 % more is 1,050; 200 over 150 is 4 / 3. */
    @Test
    void stretch_and_floor_are_read_as_the_target_is() {
        Objective objective = aimingAt(Plans.from(
                        Quantity.of(1_000, Plans.EUR), ChangeKind.RELATIVE_PERCENT, Quantity.of(15, Unit.PERCENT)))
                .withStretch(StretchSpec.builder()
                        .value(Quantity.of(20, Unit.PERCENT))
                        .build())
                .withFloor(
                        LevelSpec.builder().value(Quantity.of(5, Unit.PERCENT)).build());
        Levels levels = Levels.of(objective, REVENUE);

        assertNumber(levels.target()).isEqualByComparingTo("1150");
        assertNumber(levels.stretch()).isEqualByComparingTo("1200");
        assertNumber(levels.floor()).isEqualByComparingTo("1050");
        assertNumber(levels.stretchGain()).isEqualByComparingTo("200");
        assertNumber(levels.stretchRatio()
                        .value()
                        .map(r -> Figure.known(r.setScale(6, java.math.RoundingMode.HALF_UP)))
                        .orElseThrow())
                .isEqualByComparingTo("1.333333");
    }

    @Test
    void stretch_may_have_its_own_kind_of_change() {
        Objective objective = aimingAt(Plans.from(
                        Quantity.of(1_000, Plans.EUR), ChangeKind.RELATIVE_PERCENT, Quantity.of(15, Unit.PERCENT)))
                .withStretch(StretchSpec.builder()
                        .change(ChangeKind.ABSOLUTE_DELTA)
                        .value(Quantity.of(300, Plans.EUR))
                        .build());

        assertNumber(Levels.of(objective, REVENUE).stretch()).isEqualByComparingTo("1300");
    }

    @Test
    void a_stretch_beyond_a_target_that_is_the_baseline_has_no_ratio() {
        Objective objective = aimingAt(Plans.fromTo(100, 100, Plans.EUR))
                .withStretch(
                        StretchSpec.builder().value(Quantity.of(120, Plans.EUR)).build());

        assertGap(Levels.of(objective, REVENUE).stretchRatio(), Gap.TARGET_IS_BASELINE);
    }

    @Test
    void without_an_indicator_the_baseline_tells_the_unit_then_a_level() {
        assertThat(Levels.of(aimingAt(Plans.fromTo(1, 2, Plans.EUR)), Optional.empty())
                        .unit())
                .contains(Plans.EUR);
        assertThat(Levels.of(aimingAt(Plans.to(Quantity.of(2, Unit.COUNT))), Optional.empty())
                        .unit())
                .contains(Unit.COUNT);
    }

    @Property
    void a_relative_change_of_a_gain_is_the_gain(
            @ForAll @IntRange(min = 1, max = 1_000_000) int baseline,
            @ForAll @IntRange(min = -100, max = 300) int percent) {
        Levels levels = Levels.of(
                aimingAt(Plans.from(
                        Quantity.of(baseline, Plans.EUR),
                        ChangeKind.RELATIVE_PERCENT,
                        Quantity.of(percent, Unit.PERCENT))),
                REVENUE);

        assertNumber(levels.gain()).isEqualByComparingTo(BigDecimal.valueOf((long) baseline * percent, 2));
    }
}
