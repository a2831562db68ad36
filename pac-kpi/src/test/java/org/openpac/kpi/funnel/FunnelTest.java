package org.openpac.kpi.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.funnel.Paces.events;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/** Worked by hand; a letter is an event an hour after the one before it, letters in brackets are at the same time. */
class FunnelTest {

    private static final Funnel ABCD = Funnel.of("A", "B", "C", "D");

    /**
     * A, B, D, C and A, B, C, B, D are examples of the documentation of {@code window_funnel} in StarRocks and Apache Doris, the
     * backward ones of that in Hologres; the others follow from the definitions.
     */
    @ParameterizedTest
    @CsvSource({
        "IN_ORDER, ABDC, 3",
        "IN_ORDER, ABCBD, 4",
        "IN_ORDER, DCBA, 1",
        "IN_ORDER, DC, 0",
        "IN_ORDER, AXBXCXD, 4",
        "IN_ORDER, AACCBBDD, 2",
        "IN_ORDER, (BA), 2",
        "STRICT_ORDER, ABDC, 2",
        "STRICT_ORDER, ABCBD, 4",
        "STRICT_ORDER, ABBCD, 4",
        "STRICT_ORDER, DABCD, 4",
        "STRICT_ORDER, AXBXCXD, 4",
        "STRICT_ORDER, ACBABC, 3",
        "STRICT_ORDER, (DBA), 2",
        "STRICT_DEDUPLICATION, ABCBD, 3",
        "STRICT_DEDUPLICATION, ABDC, 3",
        "STRICT_DEDUPLICATION, AABCD, 4",
        "STRICT_DEDUPLICATION, ABACD, 2",
        "STRICT_DEDUPLICATION, ABDCXD, 4",
        "STRICT_DEDUPLICATION, ABCAD, 3",
        "STRICT_INCREASE, A(BC)D, 2",
        "STRICT_INCREASE, A(BC)CD, 4",
        "STRICT_INCREASE, (ABCD), 1",
        "STRICT_INCREASE, ABDC, 3",
        "EXACT_ORDER, ABCD, 4",
        "EXACT_ORDER, ABXCD, 2",
        "EXACT_ORDER, XABCDX, 4",
        "EXACT_ORDER, AABC, 3",
        "EXACT_ORDER, ABBC, 2",
        "EXACT_ORDER, (XA)B, 1",
        "ANY_ORDER, DCBA, 4",
        "ANY_ORDER, DXDXC, 2",
        "ANY_ORDER, XX, 0",
    })
    void a_subject_goes_as_far_as_the_order_of_steps_lets_it(StepOrder order, String pace, int steps) {
        assertThat(ABCD.in(order).walk(events("lead", pace))).hasSize(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_ORDER, AXBXC, 4, 3",
        "IN_ORDER, AXBXC, 3, 2",
        "IN_ORDER, AXBAXC, 3, 2",
        "IN_ORDER, AXXBABC, 3, 3",
        "IN_ORDER, (AB)C, 0, 2",
        "ANY_ORDER, AXXBCD, 2, 3",
        "ANY_ORDER, ABXXXCA, 1, 2",
        "ANY_ORDER, ABXXCDB, 2, 3",
    })
    void what_comes_after_the_window_does_not_count_and_its_last_moment_does(
            StepOrder order, String pace, int hours, int steps) {
        assertThat(ABCD.in(order).within(Duration.ofHours(hours)).walk(events("lead", pace)))
                .hasSize(steps);
    }

    @Test
    void of_ways_that_lead_equally_far_the_first_counts() {
        List<FunnelEvent> events = events("lead", "AABBA");

        assertThat(Funnel.of("A", "B").walk(events)).containsExactly(events.get(0), events.get(2));
        assertThat(Funnel.of("A", "C").walk(events)).containsExactly(events.get(0));
        assertThat(Funnel.of("B", "A").in(StepOrder.ANY_ORDER).walk(events))
                .containsExactly(events.get(0), events.get(2));
    }

    @Test
    void a_later_beginning_counts_where_it_leads_further() {
        List<FunnelEvent> events = events("lead", "AXXAB");

        assertThat(Funnel.of("A", "B").within(Duration.ofHours(1)).walk(events))
                .containsExactly(events.get(3), events.get(4));
    }

    @Test
    void a_step_that_is_not_later_gives_way_to_one_that_is() {
        List<FunnelEvent> events = events("lead", "(AB)BB");

        assertThat(Funnel.of("A", "B").in(StepOrder.STRICT_INCREASE).walk(events))
                .containsExactly(events.get(0), events.get(2));
    }

    @Test
    void everybody_counts_once_at_every_step_reached() {
        FunnelCounts counts = Funnel.of("A", "B", "C").count(leads("ABC", "ABAB", "A", "BC", "AC"));

        assertThat(counts.steps()).extracting(StepCount::name).containsExactly("A", "B", "C");
        assertThat(counts.steps()).extracting(StepCount::reached).containsExactly(4L, 2L, 1L);
        assertThat(counts.entered()).isEqualTo(4);
        assertThat(counts.completed()).isEqualTo(1);
        assertThat(counts.conversion().value()).contains(Proportion.of(1, 4));
        assertThat(counts.fromFirst(1).value()).contains(Proportion.of(2, 4));
        assertThat(counts.fromPrevious(2).value()).contains(Proportion.of(1, 2));
        assertThat(counts.fromPrevious(0).value()).contains(Proportion.of(4, 4));
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 by the score method. */
    @Test
    void a_rate_has_the_interval_of_its_counts() {
        List<FunnelEvent> events =
                leads(IntStream.range(0, 263).mapToObj(i -> i < 81 ? "AB" : "A").toArray(String[]::new));

        Interval interval = Funnel.of("A", "B")
                .count(events)
                .conversion()
                .value()
                .orElseThrow()
                .interval(ProportionMethod.WILSON, 0.95);
        assertThat(interval.lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.upper()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void a_funnel_nobody_entered_has_no_rates() {
        FunnelCounts counts = Funnel.of("A", "B").count(leads("B", "X"));

        assertThat(counts.entered()).isZero();
        assertThat(counts.conversion().hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        assertThat(counts.fromPrevious(1).hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        assertThat(counts.steps().get(1).medianSincePrevious()).isEmpty();
    }

    @Test
    void times_between_steps_are_counted_by_value() {
        FunnelCounts counts = Funnel.of("A", "B", "C").count(leads("ABXC", "AXB", "AXBC", "AXXXXBC"));
        StepCount second = counts.steps().get(1);
        StepCount third = counts.steps().get(2);

        assertThat(second.sincePrevious()).isEqualTo(hours(Map.of(1, 1L, 2, 2L, 5, 1L)));
        assertThat(second.medianSincePrevious()).contains(Duration.ofHours(2));
        assertThat(third.sincePrevious()).isEqualTo(hours(Map.of(2, 1L, 1, 2L)));
        assertThat(third.medianSincePrevious()).contains(Duration.ofHours(1));
        assertThat(third.sinceFirst()).isEqualTo(hours(Map.of(3, 2L, 6, 1L)));
        assertThat(third.medianSinceFirst()).contains(Duration.ofHours(3));
        assertThat(counts.steps().get(0).sincePrevious()).isEmpty();
        assertThat(counts.steps().get(0).sinceFirst()).isEmpty();
    }

    @Test
    void the_median_of_two_lies_in_the_middle() {
        StepCount step = Funnel.of("A", "B").count(leads("AB", "AXXXB")).steps().get(1);

        assertThat(step.medianSincePrevious()).contains(Duration.ofMinutes(150));
    }

    @Test
    void steps_in_any_order_are_called_by_their_number() {
        FunnelCounts counts = Funnel.of("A", "B", "C").in(StepOrder.ANY_ORDER).count(leads("CA", "BB", "BCA"));

        assertThat(counts.steps()).extracting(StepCount::name).containsExactly("1", "2", "3");
        assertThat(counts.steps()).extracting(StepCount::reached).containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_subject_belongs_to_the_segment_its_way_begins_with() {
        List<FunnelEvent> events = new ArrayList<>();
        events("one", "A").forEach(event -> events.add(event.in("web")));
        events("one", "XB").forEach(event -> events.add(event.in("shop")));
        events("two", "AB").forEach(event -> events.add(event.in("shop")));
        events("three", "A").forEach(events::add);
        events("four", "B").forEach(event -> events.add(event.in("fair")));
        FunnelBreakdown breakdown = Funnel.of("A", "B").countBySegment(events);

        assertThat(breakdown.segments().keySet()).containsExactly("shop", "web");
        assertThat(breakdown.segments().get("web").conversion().value()).contains(Proportion.of(1, 1));
        assertThat(breakdown.segments().get("shop").conversion().value()).contains(Proportion.of(1, 1));
        assertThat(breakdown.withoutSegment().conversion().value()).contains(Proportion.of(0, 1));
        assertThat(breakdown.total()).isEqualTo(Funnel.of("A", "B").count(events));
    }

    @Test
    void of_beginnings_at_the_same_time_the_first_segment_by_name_counts() {
        FunnelEvent event = FunnelEvent.of("lead", "A", LocalDate.of(2026, 5, 4));

        assertThat(Funnel.of("A")
                        .countBySegment(List.of(event.in("web"), event.in("fair")))
                        .segments())
                .containsOnlyKeys("fair");
        assertThat(Funnel.of("A")
                        .countBySegment(List.of(event.in("web"), event))
                        .segments())
                .isEmpty();
    }

    @Test
    void a_funnel_says_what_it_cannot_be() {
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.of()).withMessageContaining("from 1 to 64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.of("A", "A"))
                .withMessageEndingWith("twice: A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.of(
                        IntStream.range(0, 65).mapToObj(Integer::toString).toList()))
                .withMessageEndingWith("65");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ABCD.within(Duration.ofHours(-1)))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ABCD.walk(leads("A", "B")))
                .withMessageEndingWith("2");
        assertThat(Funnel.of(IntStream.range(0, 64).mapToObj(Integer::toString).toList())
                        .steps())
                .hasSize(64);
    }

    @Test
    void a_funnel_tells_what_it_is() {
        Funnel funnel = Funnel.of("A", "B").in(StepOrder.EXACT_ORDER).within(Duration.ofDays(2));

        assertThat(funnel.steps()).containsExactly("A", "B");
        assertThat(funnel.order()).isEqualTo(StepOrder.EXACT_ORDER);
        assertThat(funnel.window()).contains(Duration.ofDays(2));
        assertThat(ABCD.window()).isEmpty();
        assertThat(funnel).hasToString("A > B EXACT_ORDER within PT48H");
        assertThat(ABCD).hasToString("A > B > C > D IN_ORDER");
    }

    @Test
    void counts_of_another_funnel_do_not_add_up() {
        FunnelCounts ab = Funnel.of("A", "B").count(leads("A"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ab.plus(Funnel.of("A", "C").count(leads("A"))))
                .withMessage("steps must be [A, B]: [A, C]");
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelCounts(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelCounts(List.of(
                        new StepCount("A", 1, new TreeMap<>(), new TreeMap<>()),
                        new StepCount("B", 2, new TreeMap<>(), new TreeMap<>()))))
                .withMessage("more at step B than before it: 2");
    }

    private static List<FunnelEvent> leads(String... paces) {
        return IntStream.range(0, paces.length)
                .boxed()
                .flatMap(i -> events("lead " + i, paces[i]).stream())
                .toList();
    }

    private static Map<Duration, Long> hours(Map<Integer, Long> counts) {
        Map<Duration, Long> byDuration = new TreeMap<>();
        Stream.of(counts)
                .flatMap(each -> each.entrySet().stream())
                .forEach(entry -> byDuration.put(Duration.ofHours(entry.getKey()), entry.getValue()));
        return byDuration;
    }
}
