package org.openpac.kpi.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.funnel.Paces.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FunnelEvent EVENT = FunnelEvent.of("Ada", "quote", DAY);

    @Test
    void events_are_alike_if_all_of_them_is() {
        assertThat(EVENT)
                .isEqualTo(FunnelEvent.of("Ada", "quote", DAY.atStartOfDay()))
                .hasSameHashCodeAs(FunnelEvent.of("Ada", "quote", DAY.atStartOfDay()))
                .isNotEqualTo(FunnelEvent.of("Bob", "quote", DAY))
                .isNotEqualTo(FunnelEvent.of("Ada", "order", DAY))
                .isNotEqualTo(FunnelEvent.of("Ada", "quote", DAY.plusDays(1)))
                .isNotEqualTo(EVENT.in("north"))
                .isNotEqualTo("Ada: quote at 2026-03-02T00:00");
        assertThat(EVENT.hashCode()).isNotEqualTo(EVENT.in("north").hashCode());
        assertThat(EVENT.in("north").segment()).contains("north");
    }

    @Test
    void an_event_tells_what_happened() {
        assertThat(EVENT).hasToString("Ada: quote at 2026-03-02T00:00");
        assertThat(EVENT.in("north")).hasToString("Ada: quote at 2026-03-02T00:00 in north");
    }

    /** Two halves of the subjects, each with a segment of its own, one that both have, and one subject of none. */
    @Test
    void segments_of_other_subjects_add_up() {
        Funnel funnel = Funnel.of("A", "B");
        List<FunnelEvent> some = new ArrayList<>(in("north", "1", "AB"));
        some.addAll(in("south", "2", "A"));
        some.addAll(events("3", "AB"));
        List<FunnelEvent> others = new ArrayList<>(in("south", "4", "AB"));
        others.addAll(in("west", "5", "A"));
        others.addAll(events("6", "A"));

        FunnelBreakdown sum = funnel.countBySegment(some).plus(funnel.countBySegment(others));

        List<FunnelEvent> all = new ArrayList<>(some);
        all.addAll(others);
        assertThat(sum).isEqualTo(funnel.countBySegment(all));
        assertThat(sum.segments().keySet()).containsExactly("north", "south", "west");
        assertThat(reached(sum.segments().get("south"))).containsExactly(2L, 1L);
        assertThat(reached(sum.withoutSegment())).containsExactly(2L, 1L);
        assertThat(reached(sum.total())).containsExactly(6L, 3L);
    }

    private static List<Long> reached(FunnelCounts counts) {
        return counts.steps().stream().map(StepCount::reached).toList();
    }

    private static List<FunnelEvent> in(String segment, String subject, String pace) {
        return events(subject, pace).stream().map(event -> event.in(segment)).toList();
    }
}
