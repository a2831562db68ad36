package org.openpac.kpi.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;

/**
 * Worked by hand; quantiles of Student’s t with 3 degrees of freedom from the table in D. V. Lindley and W. F. Scott, “New
 * Cambridge Statistical Tables”, table 10: 0.277 for 40 %, 0.978 for 20 %, 1.638 for 10 %, 3.182 for 2.5 %.
 */
class TargetLadderTest {

    /** Growths of 10, 20, 10 and 20 %. */
    private static final List<BigDecimal> LEVELS = levels("100", "110", "132", "145.2", "174.24");

    /** √(4·0.05²/3)·√(1 + 1/4): the deviation of the growths, widened for the next one. */
    private static final double SCALE = Math.sqrt(0.01 / 3) * Math.sqrt(1.25);

    private static final double HALF_DIGIT = 0.0005 * SCALE * 174.24;

    @Test
    void the_levels_are_those_reached_with_eighty_sixty_and_twenty_per_cent() {
        TargetLadder ladder = TargetLadder.fromHistory(LEVELS).value().orElseThrow();

        assertThat(ladder.growths()).isEqualTo(4);
        assertThat(ladder.meanGrowth()).isCloseTo(0.15, within(1e-12));
        assertThat(ladder.deviation()).isCloseTo(Math.sqrt(0.01 / 3), within(1e-12));
        assertThat(ladder.floor()).isCloseTo(174.24 * (1.15 - 0.978 * SCALE), within(HALF_DIGIT));
        assertThat(ladder.target()).isCloseTo(174.24 * (1.15 - 0.277 * SCALE), within(HALF_DIGIT));
        assertThat(ladder.stretch()).isCloseTo(174.24 * (1.15 + 0.978 * SCALE), within(HALF_DIGIT));
        assertThat(ladder.uncertainty().lower()).isCloseTo(174.24 * (1.15 - 3.182 * SCALE), within(HALF_DIGIT));
        assertThat(ladder.uncertainty().confidence()).isEqualTo(0.95);
        assertThat(ladder.uncertainty().upper()).isCloseTo(174.24 * (1.15 + 3.182 * SCALE), within(HALF_DIGIT));
    }

    @Test
    void a_level_has_the_chance_that_the_table_gives_its_growth() {
        TargetLadder ladder = TargetLadder.fromHistory(LEVELS).value().orElseThrow();

        assertThat(ladder.chanceOf(174.24 * 1.15)).isCloseTo(0.5, within(1e-9));
        assertThat(ladder.chanceOf(174.24 * (1.15 + 1.638 * SCALE))).isCloseTo(0.10, within(0.0005));
        assertThat(ladder.chanceOf(174.24 * (1.15 - 0.978 * SCALE))).isCloseTo(0.80, within(0.0005));
    }

    @Test
    void less_being_better_a_level_is_reached_from_above() {
        TargetLadder cost = TargetLadder.fromHistory(
                        levels("300", "290", "285", "270", "268", "250"), Trend.LOWER_IS_BETTER)
                .value()
                .orElseThrow();

        assertThat(cost.stretch()).isLessThan(cost.target());
        assertThat(cost.target()).isLessThan(cost.floor());
        assertThat(cost.chanceOf(cost.stretch())).isCloseTo(0.20, within(1e-9));
        assertThat(cost.chanceOf(cost.target())).isCloseTo(0.60, within(1e-9));
    }

    @Test
    void what_history_does_not_tell_says_why() {
        assertThat(obstacle(levels("1", "2", "3", "4"))).isEqualTo(Obstacle.TOO_FEW_READINGS);
        assertThat(obstacle(List.of())).isEqualTo(Obstacle.TOO_FEW_READINGS);
        assertThat(obstacle(levels("1", "2", "0", "4", "5"))).isEqualTo(Obstacle.NOT_POSITIVE);
        assertThat(obstacle(levels("1", "2", "-3", "4", "5"))).isEqualTo(Obstacle.NOT_POSITIVE);
        // 10 % each time, exactly, though no double holds it
        assertThat(obstacle(levels("100", "110", "121", "133.1", "146.41"))).isEqualTo(Obstacle.EQUAL_GROWTHS);
        assertThat(obstacle(levels("7", "7", "7", "7", "7"))).isEqualTo(Obstacle.EQUAL_GROWTHS);
    }

    @Test
    void a_ladder_of_numbers_that_no_history_has_is_refused() {
        assertThatThrownBy(() -> new TargetLadder(0, 4, 0.1, 0.1, Trend.HIGHER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> new TargetLadder(1, 3, 0.1, 0.1, Trend.HIGHER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetLadder(1, 4, 0.1, 0, Trend.HIGHER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetLadder(1e200, 4, 0.1, 1e200, Trend.HIGHER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new TargetLadder(1, 4, 0.1, 0.1, Trend.HIGHER_IS_BETTER).growths())
                .isEqualTo(4);
    }

    @Property
    void chance_and_level_undo_each_other(
            @ForAll @Size(min = 5, max = 12) List<@IntRange(min = 1, max = 10_000) Integer> history,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        Outlook<TargetLadder> outlook = TargetLadder.fromHistory(
                history.stream().map(BigDecimal::valueOf).toList());
        outlook.value().ifPresent(ladder -> {
            double chance = percent / 100.0;
            assertThat(ladder.chanceOf(ladder.levelAt(chance))).isCloseTo(chance, within(1e-7));
            assertThat(ladder.floor()).isLessThanOrEqualTo(ladder.target());
            assertThat(ladder.target()).isLessThanOrEqualTo(ladder.stretch());
        });
    }

    private static Obstacle obstacle(List<BigDecimal> levels) {
        return TargetLadder.fromHistory(levels).obstacle().orElseThrow();
    }

    private static List<BigDecimal> levels(String... levels) {
        return Stream.of(levels).map(BigDecimal::new).toList();
    }
}
