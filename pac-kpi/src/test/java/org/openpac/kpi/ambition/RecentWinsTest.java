package org.openpac.kpi.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** Which two of a person's past periods are the last ones where several end on one day. */
class RecentWinsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void of_periods_that_end_on_one_day_those_that_began_later_are_the_last() {
        recent(true, past("2025-01-01", "0.5"), past("2025-07-01", "1.2"), past("2025-10-01", "1"));
        recent(false, past("2025-01-01", "1.5"), past("2025-07-01", "0.9"), past("2025-10-01", "1"));
    }

    @Test
    void of_periods_that_are_told_several_times_the_worst_counts_first() {
        recent(false, past("2025-01-01", "1.2"), past("2025-01-01", "0.9"), past("2025-01-01", "1.1"));
        recent(true, past("2025-01-01", "1.2"), past("2025-01-01", "1"), past("2025-01-01", "1.1"));
    }

    private static void recent(boolean areWins, PastAttainment... history) {
        List<PastAttainment> told = new ArrayList<>(List.of(history));
        for (int turn = 0; turn < told.size(); turn++) {
            Person person = Person.builder()
                    .id(Id.of("anna"))
                    .addAllAttainmentHistory(told)
                    .build();
            assertThat(StretchAssessment.recentWins(Optional.of(person), NEW_YEAR)
                            .value())
                    .contains(areWins);
            Collections.rotate(told, 1);
        }
    }

    private static PastAttainment past(String start, String attainment) {
        return PastAttainment.builder()
                .period(DateRange.of(start, "2025-12-31"))
                .attainment(Share.of(attainment))
                .build();
    }
}
