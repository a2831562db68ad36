package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;

class PlannedSpendingTest {

    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");
    private static final DateRange APRIL = DateRange.of("2026-04-01", "2026-04-30");

    private static final BudgetLine LINE = BudgetLine.builder()
            .id(Id.of("line"))
            .amount(Money.of(3_650, "EUR"))
            .build();

    private static final PlannedSpending SPENDING = PlannedSpending.of(PlanIndex.of(SalesActionPlan.builder()
            .id(Id.of("plan"))
            .period(YEAR)
            .addTactics(
                    Tactic.builder()
                            .id(Id.of("april"))
                            .family(TacticFamily.PROSPECTING)
                            .start(APRIL.start())
                            .end(APRIL.end())
                            .build(),
                    Tactic.builder()
                            .id(Id.of("endless"))
                            .family(TacticFamily.PROSPECTING)
                            .start(APRIL.start())
                            .build())
            .build()));

    @Test
    void a_line_is_spent_over_its_own_days_else_those_of_its_tactic_else_of_the_plan() {
        DateRange may = DateRange.of("2026-05-01", "2026-05-31");

        assertThat(SPENDING.days(LINE)).contains(YEAR);
        assertThat(SPENDING.days(LINE.withTacticId(Id.of("april")))).contains(APRIL);
        assertThat(SPENDING.days(LINE.withTacticId(Id.of("endless")))).contains(YEAR);
        assertThat(SPENDING.days(LINE.withTacticId(Id.of("nowhere")))).contains(YEAR);
        assertThat(SPENDING.days(LINE.withTacticId(Id.of("april")).withPeriod(may)))
                .contains(may);
        assertThat(SPENDING.days(LINE.withPeriod(new DateRange(may.end(), may.start()))))
                .isEmpty();
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource({
        "2025-12-31, 0",
        // 3,650 over 365 days are 10 a day; the first day counts as gone.
        "2026-01-01, 10",
        "2026-01-31, 310",
        "2026-12-31, 3650",
        "2030-01-01, 3650"
    })
    void without_a_phasing_it_is_spent_evenly_over_the_days(LocalDate day, String spent) {
        assertThat(spent(LINE, day)).isEqualByComparingTo(spent);
    }

    @Test
    void a_phasing_says_how_much_falls_into_each_step() {
        BudgetLine quarters = LINE.withAmount(Money.of(1_000, "EUR")).withPhasing(phasing("0.4", "0.3", "0.2", "0.1"));

        assertThat(spent(quarters, LocalDate.of(2026, 3, 31))).isEqualByComparingTo("400");
        // 46 of the 92 days of the third quarter.
        assertThat(spent(quarters, LocalDate.of(2026, 8, 15))).isEqualByComparingTo("800");
    }

    @Test
    void a_phasing_that_is_not_whole_is_not_followed() {
        assertThat(spent(LINE.withPhasing(phasing("0.4", "0.3")), LocalDate.of(2026, 1, 31)))
                .isEqualByComparingTo("310");
    }

    @Test
    void what_is_missing_is_told() {
        assertGap(SPENDING.by(LINE.withAmount(Optional.empty()), YEAR.start()), Gap.NO_AMOUNT);
        assertGap(SPENDING.by(LINE.withPeriod(new DateRange(YEAR.end(), YEAR.start())), YEAR.start()), Gap.NO_PERIOD);
    }

    @Test
    void a_phasing_leaves_its_days_where_a_step_that_spends_begins_after_them() {
        BudgetLine spring = LINE.withPeriod(DateRange.of("2026-04-01", "2026-09-30"));

        assertThat(SPENDING.isWithinItsDays(spring)).isTrue();
        assertThat(SPENDING.isWithinItsDays(spring.withPhasing(phasing("0.5", "0.5"))))
                .isTrue();
        assertThat(SPENDING.isWithinItsDays(spring.withPhasing(phasing("0.5", "0.5", "0"))))
                .isTrue();
        // The third quarter of its own begins on 1 October.
        assertThat(SPENDING.isWithinItsDays(spring.withPhasing(phasing("0.5", "0.3", "0.2"))))
                .isFalse();
    }

    private static BigDecimal spent(BudgetLine line, LocalDate day) {
        return SPENDING.by(line, day).value().orElseThrow();
    }

    private static Phasing phasing(String... shares) {
        return new Phasing(
                PhasingPeriod.QUARTER, List.of(shares).stream().map(Share::of).toList());
    }
}
