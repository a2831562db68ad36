package org.openpac.kpi.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every funnel, against walking it event by event from every start. */
class FunnelLawsTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String STEPS = "ABCD";

    @Property(tries = 3_000)
    void a_walk_is_the_first_of_the_longest_that_can_be_walked(
            @ForAll StepOrder order,
            @ForAll @IntRange(max = 9) int size,
            @ForAll @IntRange(max = 12) int hours,
            @ForAll @IntRange(min = 1, max = 4) int steps,
            @ForAll long seed) {
        List<FunnelEvent> events = events("lead", size, new Random(seed));
        Funnel funnel = funnel(steps).in(order).within(Duration.ofHours(hours));

        assertThat(funnel.walk(events)).isEqualTo(expected(events, order, hours, steps));
    }

    @Property(tries = 200)
    void the_order_of_rows_and_how_subjects_are_split_change_nothing(
            @ForAll StepOrder order, @ForAll @IntRange(max = 30) int subjects, @ForAll long seed) {
        Random random = new Random(seed);
        List<FunnelEvent> one = new ArrayList<>();
        List<FunnelEvent> other = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            for (FunnelEvent event : events("lead " + i, random.nextInt(9), random)) {
                FunnelEvent segmented = random.nextInt(4) == 0 ? event : event.in("segment " + random.nextInt(3));
                (i % 3 == 0 ? one : other).add(segmented);
            }
        }
        List<FunnelEvent> all = new ArrayList<>(one);
        all.addAll(other);
        Collections.shuffle(all, random);
        Funnel funnel = funnel(4).in(order).within(Duration.ofHours(6));

        assertThat(funnel.count(one).plus(funnel.count(other))).isEqualTo(funnel.count(all));
        assertThat(funnel.countBySegment(one).plus(funnel.countBySegment(other)))
                .isEqualTo(funnel.countBySegment(all));
        assertThat(funnel.countBySegment(all).total()).isEqualTo(funnel.count(all));
    }

    @Property(tries = 200)
    void a_stricter_order_and_a_shorter_window_lead_nobody_further(
            @ForAll StepOrder order, @ForAll @IntRange(max = 12) int hours, @ForAll long seed) {
        List<FunnelEvent> events = events("lead", 9, new Random(seed));
        Funnel funnel = funnel(4).within(Duration.ofHours(hours));
        int reached = funnel.in(order).walk(events).size();

        if (order != StepOrder.ANY_ORDER) {
            assertThat(reached).isLessThanOrEqualTo(funnel.walk(events).size());
        }
        assertThat(reached)
                .isLessThanOrEqualTo(funnel.in(StepOrder.ANY_ORDER).walk(events).size())
                .isLessThanOrEqualTo(funnel.in(order)
                        .within(Duration.ofHours(hours + 1))
                        .walk(events)
                        .size());
    }

    private static Funnel funnel(int steps) {
        return Funnel.of(STEPS.substring(0, steps).split(""));
    }

    /** Events of the letters A to E, E being none of the steps, in no order of time. */
    private static List<FunnelEvent> events(String subject, int size, Random random) {
        return IntStream.range(0, size)
                .mapToObj(i -> FunnelEvent.of(
                        subject, String.valueOf((char) ('A' + random.nextInt(5))), START.plusHours(random.nextInt(10))))
                .toList();
    }

    private static List<FunnelEvent> expected(List<FunnelEvent> events, StepOrder order, int hours, int steps) {
        List<FunnelEvent> sorted = events.stream()
                .sorted(Comparator.comparing(FunnelEvent::at).thenComparing(event -> step(event, steps)))
                .toList();
        List<FunnelEvent> best = List.of();
        for (int start = 0; start < sorted.size(); start++) {
            List<FunnelEvent> walked = order == StepOrder.ANY_ORDER
                    ? anyFrom(sorted, start, hours, steps)
                    : walkFrom(sorted, start, order, hours, steps);
            best = walked.size() > best.size() ? walked : best;
        }
        return best;
    }

    private static List<FunnelEvent> anyFrom(List<FunnelEvent> sorted, int start, int hours, int steps) {
        List<FunnelEvent> walked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FunnelEvent event : sorted.subList(start, sorted.size())) {
            boolean isInTime = !event.at().isAfter(sorted.get(start).at().plusHours(hours));
            if (isInTime && step(event, steps) < steps && seen.add(event.name())) {
                walked.add(event);
            }
        }
        return walked;
    }

    private static List<FunnelEvent> walkFrom(
            List<FunnelEvent> sorted, int start, StepOrder order, int hours, int steps) {
        List<FunnelEvent> walked = new ArrayList<>();
        for (FunnelEvent event : sorted.subList(start, sorted.size())) {
            int step = step(event, steps);
            boolean isNext = step == walked.size() && step < steps;
            if (!walked.isEmpty() && event.at().isAfter(walked.get(0).at().plusHours(hours))) {
                return walked;
            }
            if (walked.isEmpty() && !isNext) {
                return walked;
            }
            if (isNext
                    && !walked.isEmpty()
                    && order == StepOrder.STRICT_INCREASE
                    && event.at().equals(walked.get(walked.size() - 1).at())) {
                continue;
            }
            if (isNext) {
                walked.add(event);
            } else if (walked.size() < steps && ends(order, step, walked.size(), steps)) {
                return walked;
            }
        }
        return walked;
    }

    private static boolean ends(StepOrder order, int step, int reached, int steps) {
        return switch (order) {
            case STRICT_ORDER -> step > reached && step < steps;
            case STRICT_DEDUPLICATION -> step < reached;
            case EXACT_ORDER -> true;
            default -> false;
        };
    }

    private static int step(FunnelEvent event, int steps) {
        return Math.min(event.name().charAt(0) - 'A', steps);
    }
}
