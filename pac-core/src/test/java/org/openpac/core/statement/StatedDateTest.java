package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;

class StatedDateTest {

    @Test
    void a_quarter_is_counted_from_the_plans_start_too() {
        assertThat(readings("Signer au T1", "2026-04-01/2027-03-31", "2026-04-01"))
                .containsExactly("2027-03-31", "2026-06-30", "2026-03-31");
    }

    @Test
    void the_years_end_is_the_plans_where_it_is_a_year_long() {
        assertThat(readings("Signer d’ici la fin de l’année", "2026-07-01/2027-06-30", "2026-07-01"))
                .containsExactly("2027-06-30", "2026-12-31", "2027-12-31");
        assertThat(readings("Signer d’ici la fin de l’année", "2026-01-01/2026-06-30", "2026-01-01"))
                .containsExactly("2026-12-31");
    }

    @Test
    void a_year_of_two_numbers_and_its_middle_are_the_plans() {
        assertThat(readings("Signer sur l’exercice 2025-2026", "2025-09-01/2026-08-31", "2025-09-01"))
                .first()
                .isEqualTo("2026-08-31");
        assertThat(readings("Signer sur l’exercice 2026", "2026-02-01/2027-01-31", "2026-02-01"))
                .contains("2027-01-31", "2026-12-31");
        assertThat(readings("Signer à mi-exercice", "2026-02-01/2027-01-31", "2026-02-01"))
                .contains("2026-07-31", "2026-06-30");
    }

    @Test
    void the_last_of_february_follows_the_year() {
        assertThat(readings("Signer fin février", "2027-12-01/2028-11-30", "2027-12-01"))
                .containsExactly("2028-02-29", "2027-02-28");
        assertThat(readings("Signer le 29 février", "2026-01-01/2026-12-31", "2026-01-01"))
                .isEmpty();
    }

    @Test
    void a_reversed_or_endless_plan_is_read_in_bounded_work() {
        assertThat(readings("Signer fin juin", "2026-12-31/2026-01-01", "2026-01-01"))
                .containsExactly("2026-06-30");
        assertThat(Statement.of("Signer fin juin et fin du mois", Locale.FRENCH).dates())
                .allSatisfy(date -> assertThat(
                                date.readings(new DateRange(LocalDate.MIN, LocalDate.MAX), LocalDate.of(2026, 1, 1)))
                        .hasSizeLessThanOrEqualTo(120));
    }

    private static List<String> readings(String text, String plan, String start) {
        String[] ends = plan.split("/", -1);
        return Statement.of(text, Locale.FRENCH)
                .dates()
                .get(0)
                .readings(DateRange.of(ends[0], ends[1]), LocalDate.parse(start))
                .stream()
                .map(LocalDate::toString)
                .toList();
    }
}
