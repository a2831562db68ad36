package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-04,ISO,2026-03-04",
        "2026/03/04,ISO,2026-03-04",
        "2026-03-04T23:59:59.999Z,ISO,2026-03-04",
        "2026-03-04 10:15,ISO,2026-03-04",
        "31/03/2026,DMY,2026-03-31",
        "31.3.2026,DMY,2026-03-31",
        "3/31/2026 9:05 PM,MDY,2026-03-31",
        "29/02/2024,DMY,2024-02-29",
    })
    void a_date_that_can_be_read_in_one_way_proves_its_order(String cell, DateOrder order, LocalDate day) {
        DateText date = DateText.parse(cell).orElseThrow();

        assertThat(date.proof()).contains(order);
        assertThat(date.in(order)).contains(day);
    }

    @Test
    void the_fourth_of_march_may_be_the_third_of_april() {
        DateText date = DateText.parse("03/04/2026").orElseThrow();

        assertThat(date.isUnsure()).isTrue();
        assertThat(date.in(DateOrder.DMY)).contains(LocalDate.of(2026, 4, 3));
        assertThat(date.in(DateOrder.MDY)).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void the_fifth_of_may_is_the_same_in_both_orders() {
        assertThat(DateText.parse("05/05/2026").orElseThrow().isUnsure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "31/02/2026",
                "13/13/2026",
                "01/02/26",
                "2026-3",
                "1/2-2026",
                "2026-01-01x",
                "46112",
                "31 mars 2026",
                "00/01/2026"
            })
    void what_is_no_date_is_refused(String cell) {
        assertThat(DateText.parse(cell)).isEmpty();
    }
}
