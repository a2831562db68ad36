package org.openpac.kpi.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Proportion;

/** Worked by hand. */
class CohortTableTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);

    /** Three began in January, of whom two came back in February and one in March; two in February, one of whom came back. */
    private static final List<FunnelEvent> VISITS = List.of(
            visit("a", "2026-01-05"),
            visit("a", "2026-02-01"),
            visit("a", "2026-02-28"),
            visit("a", "2026-03-31"),
            visit("b", "2026-01-31"),
            visit("b", "2026-02-14"),
            visit("b", "2026-04-01"),
            visit("c", "2026-01-20"),
            visit("d", "2026-02-02"),
            visit("d", "2026-03-02"),
            visit("e", "2026-02-28"),
            visit("f", "2026-04-02"));

    @Test
    void the_retained_of_each_month_are_counted_by_age() {
        CohortTable table = CohortTable.retention(VISITS, CohortUnit.MONTH, MARCH_31);

        assertThat(table.rows())
                .extracting(CohortRow::firstDay)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        assertThat(cells(table.rows().get(0))).containsExactly("3/3", "2/3", "1/3");
        assertThat(cells(table.rows().get(1))).containsExactly("2/2", "1/2");
        assertThat(table.ages()).isEqualTo(3);
    }

    @Test
    void a_month_that_is_not_over_is_blank() {
        CohortTable table = CohortTable.retention(VISITS, CohortUnit.MONTH, MARCH_31.minusDays(1));

        assertThat(cells(table.rows().get(0))).containsExactly("3/3", "2/3");
        assertThat(table.rows().get(0).cell(2)).isEmpty();
        assertThat(table.rows().get(0).cell(-1)).isEmpty();
        assertThat(cells(table.rows().get(1))).containsExactly("2/2");
    }

    @Test
    void a_month_that_is_over_and_without_anybody_is_zero() {
        CohortTable table = CohortTable.retention(VISITS, CohortUnit.MONTH, LocalDate.of(2026, 5, 31));

        assertThat(cells(table.rows().get(0))).containsExactly("3/3", "2/3", "1/3", "1/3", "0/3");
        assertThat(cells(table.rows().get(2))).containsExactly("1/1", "0/1");
    }

    @Test
    void a_column_is_the_ratio_of_its_sums_over_what_has_matured() {
        CohortTable table = CohortTable.retention(VISITS, CohortUnit.MONTH, MARCH_31);

        assertThat(table.column(0).value()).contains(Proportion.of(5, 5));
        assertThat(table.column(1).value()).contains(Proportion.of(3, 5));
        assertThat(table.column(2).value()).contains(Proportion.of(1, 3));
        assertThat(table.column(3).hindrance()).contains(Hindrance.EMPTY_SAMPLE);
    }

    @Test
    void a_cohort_whose_own_month_is_not_over_has_its_size_and_no_cell() {
        CohortTable table = CohortTable.retention(VISITS, CohortUnit.MONTH, LocalDate.of(2026, 2, 2));

        assertThat(table.rows().get(1).size()).isEqualTo(1);
        assertThat(table.rows().get(1).maturedAges()).isZero();
        assertThat(table.rows().get(1).cell(0)).isEmpty();
    }

    @Test
    void the_converted_add_up_with_age_and_convert_after_they_began() {
        CohortTable table = CohortTable.conversion(
                List.of(
                        event("a", "lead", "2026-01-05"),
                        event("a", "sale", "2026-01-05"),
                        event("b", "sale", "2026-01-01"),
                        event("b", "lead", "2026-01-10"),
                        event("b", "sale", "2026-03-01"),
                        event("b", "sale", "2026-03-02"),
                        event("c", "lead", "2026-01-31"),
                        event("c", "visit", "2026-02-01"),
                        event("d", "sale", "2026-02-01"),
                        event("e", "lead", "2026-03-03"),
                        event("e", "lead", "2026-02-03"),
                        event("e", "sale", "2026-04-01")),
                "lead",
                "sale",
                CohortUnit.MONTH,
                MARCH_31);

        assertThat(table.measure()).isEqualTo(CohortMeasure.CONVERSION);
        assertThat(table.rows()).hasSize(2);
        assertThat(cells(table.rows().get(0))).containsExactly("1/3", "1/3", "2/3");
        assertThat(cells(table.rows().get(1))).containsExactly("0/1", "0/1");
        assertThat(table.column(1).value()).contains(Proportion.of(1, 4));
    }

    /** Monday 2 March 2026 begins a week, Sunday 1 March ends one. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-02-23, 1", "2026-03-02, 2026-03-02, 0", "2026-03-08, 2026-03-02, 0"})
    void weeks_go_from_monday_to_sunday(LocalDate day, LocalDate monday, long age) {
        assertThat(CohortUnit.WEEK.firstDay(day)).isEqualTo(monday);
        assertThat(CohortUnit.WEEK.age(day, LocalDate.of(2026, 3, 4))).isEqualTo(age);
        CohortTable table = CohortTable.retention(
                List.of(FunnelEvent.of("a", "visit", day)), CohortUnit.WEEK, LocalDate.of(2026, 3, 8));
        assertThat(table.rows().get(0).maturedAges()).isEqualTo(age + 1);
    }

    @Test
    void tables_that_do_not_belong_together_do_not_add_up() {
        CohortTable table = CohortTable.retention(VISITS, CohortUnit.MONTH, MARCH_31);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.plus(CohortTable.retention(VISITS, CohortUnit.WEEK, MARCH_31)))
                .withMessageContaining("RETENTION by MONTH until 2026-03-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.plus(CohortTable.conversion(VISITS, "a", "b", CohortUnit.MONTH, MARCH_31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.plus(CohortTable.retention(VISITS, CohortUnit.MONTH, MARCH_31.minusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CohortRow(MARCH_31, 0, 0, CohortMeasure.RETENTION, new TreeMap<>()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CohortRow(MARCH_31, 1, 1, CohortMeasure.RETENTION, new TreeMap<>(Map.of(1L, 1L))))
                .withMessage("age must be below 1: 1");
    }

    @Property(tries = 100)
    void every_cell_is_what_counting_by_hand_finds_in_any_order_and_split(
            @ForAll @IntRange(max = 40) int size, @ForAll @IntRange(max = 400) int days, @ForAll long seed) {
        Random random = new Random(seed);
        List<FunnelEvent> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate day = LocalDate.of(2025, 11, 20).plusDays(random.nextInt(300));
            all.add(FunnelEvent.of("lead " + random.nextInt(9), random.nextBoolean() ? "lead" : "sale", day));
        }
        LocalDate last = LocalDate.of(2025, 11, 20).plusDays(days);
        CohortTable table = CohortTable.retention(all, CohortUnit.MONTH, last);
        for (CohortRow row : table.rows()) {
            for (int age = 0; age < 12; age++) {
                assertThat(row.cell(age)).isEqualTo(counted(all, row.firstDay(), age, last));
            }
        }
        Collections.shuffle(all, random);
        assertThat(CohortTable.retention(all, CohortUnit.MONTH, last)).isEqualTo(table);
        CohortTable converted = CohortTable.conversion(all, "lead", "sale", CohortUnit.WEEK, last);
        List<FunnelEvent> even = all.stream().filter(CohortTableTest::isEven).toList();
        List<FunnelEvent> odd = all.stream().filter(event -> !isEven(event)).toList();
        assertThat(CohortTable.conversion(even, "lead", "sale", CohortUnit.WEEK, last)
                        .plus(CohortTable.conversion(odd, "lead", "sale", CohortUnit.WEEK, last)))
                .isEqualTo(converted);
        assertThat(CohortTable.retention(odd, CohortUnit.MONTH, last)
                        .plus(CohortTable.retention(even, CohortUnit.MONTH, last)))
                .isEqualTo(table);
    }

    private static Optional<Proportion> counted(List<FunnelEvent> all, LocalDate cohort, int age, LocalDate last) {
        YearMonth month = YearMonth.from(cohort).plusMonths(age);
        if (month.atEndOfMonth().isAfter(last)) {
            return Optional.empty();
        }
        long members = 0;
        long active = 0;
        for (int i = 0; i < 9; i++) {
            String subject = "lead " + i;
            List<YearMonth> months = all.stream()
                    .filter(event -> event.subject().equals(subject))
                    .map(event -> YearMonth.from(event.at()))
                    .sorted()
                    .toList();
            if (!months.isEmpty() && months.get(0).until(month, ChronoUnit.MONTHS) == age) {
                members++;
                active += months.contains(month) ? 1 : 0;
            }
        }
        return Optional.of(Proportion.of(active, members));
    }

    private static boolean isEven(FunnelEvent event) {
        return event.subject().charAt(event.subject().length() - 1) % 2 == 0;
    }

    private static List<String> cells(CohortRow row) {
        List<String> cells = new ArrayList<>();
        for (long age = 0; row.cell(age).isPresent(); age++) {
            Proportion cell = row.cell(age).orElseThrow();
            cells.add(cell.successes() + "/" + cell.trials());
        }
        return cells;
    }

    private static FunnelEvent visit(String subject, String day) {
        return event(subject, "visit", day);
    }

    private static FunnelEvent event(String subject, String name, String day) {
        return FunnelEvent.of(subject, name, LocalDate.parse(day));
    }
}
