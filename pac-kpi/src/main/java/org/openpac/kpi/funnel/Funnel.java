package org.openpac.kpi.funnel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The steps on the way to a sale, and what counts as going from one to the next.
 *
 * <p>Every subject counts once, with the way that led it furthest; of ways that led equally far, with the one that began
 * first. A way begins with an event of the first step; each further step is the first event that the {@link StepOrder} lets
 * count, and not later than the window after the beginning. Events at the same time come in the order of the steps, those
 * outside the funnel last, so that the order of the rows never matters.
 */
public final class Funnel {

    /** How many steps a funnel has at most. */
    public static final int MAX_STEPS = 64;

    private final List<String> steps;
    private final StepOrder order;
    private final @Nullable Duration window;

    private Funnel(List<String> steps, StepOrder order, @Nullable Duration window) {
        this.steps = steps;
        this.order = Objects.requireNonNull(order, "order");
        this.window = window;
    }

    /**
     * Makes a funnel of the names of events, in order: {@link StepOrder#IN_ORDER}, without a window.
     *
     * @throws IllegalArgumentException if there are no steps, more than {@value #MAX_STEPS}, or one twice
     */
    public static Funnel of(List<String> steps) {
        if (steps.isEmpty() || steps.size() > MAX_STEPS) {
            throw new IllegalArgumentException("a funnel must have from 1 to " + MAX_STEPS + " steps: " + steps.size());
        }
        HashSet<String> seen = new HashSet<>();
        steps.forEach(step -> {
            if (!seen.add(step)) {
                throw new IllegalArgumentException("step is there twice: " + step);
            }
        });
        return new Funnel(List.copyOf(steps), StepOrder.IN_ORDER, null);
    }

    /**
     * Makes a funnel of the names of events, in order: {@link StepOrder#IN_ORDER}, without a window.
     *
     * @throws IllegalArgumentException if there are no steps, more than {@value #MAX_STEPS}, or one twice
     */
    public static Funnel of(String... steps) {
        return of(List.of(steps));
    }

    /** The same steps, following each other in another way. */
    public Funnel in(StepOrder other) {
        return new Funnel(steps, other, window);
    }

    /**
     * The same steps, all within a time from the first of them on; the end of it counts.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public Funnel within(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("window must not be negative: " + time);
        }
        return new Funnel(steps, order, time);
    }

    /** The names of the steps, in order. */
    public List<String> steps() {
        return steps;
    }

    /** How strictly the steps follow each other. */
    public StepOrder order() {
        return order;
    }

    /** How long the whole way may take; absent if as long as it likes. */
    public Optional<Duration> window() {
        return Optional.ofNullable(window);
    }

    /** Counts who went how far; the order of events changes nothing. */
    public FunnelCounts count(Iterable<FunnelEvent> events) {
        FunnelTally tally = new FunnelTally(this);
        walks(events).forEach(tally::add);
        return tally.counts();
    }

    /**
     * Counts who went how far in each segment; a subject belongs to that of the event its way begins with.
     *
     * <p>Of several beginnings at the same time, one without a segment comes first, then the segment that is first by name.
     */
    public FunnelBreakdown countBySegment(Iterable<FunnelEvent> events) {
        FunnelTally without = new FunnelTally(this);
        Map<String, FunnelTally> tallies = new HashMap<>();
        for (List<FunnelEvent> walk : walks(events)) {
            Optional<String> segment = walk.stream().findFirst().flatMap(FunnelEvent::segment);
            segment.map(name -> tallies.computeIfAbsent(name, unseen -> new FunnelTally(this)))
                    .orElse(without)
                    .add(walk);
        }
        SortedMap<String, FunnelCounts> segments = new TreeMap<>();
        tallies.forEach((name, tally) -> segments.put(name, tally.counts()));
        return new FunnelBreakdown(segments, without.counts());
    }

    /**
     * The events of one subject that led it furthest, one for each step it reached; empty if it never began.
     *
     * @throws IllegalArgumentException if there are events of several subjects
     */
    public List<FunnelEvent> walk(Iterable<FunnelEvent> events) {
        List<List<FunnelEvent>> walks = walks(events);
        if (walks.size() > 1) {
            throw new IllegalArgumentException("a walk is that of one subject: " + walks.size());
        }
        return walks.isEmpty() ? List.of() : walks.get(0);
    }

    @Override
    public String toString() {
        return String.join(" > ", steps) + " " + order + (window == null ? "" : " within " + window);
    }

    private List<List<FunnelEvent>> walks(Iterable<FunnelEvent> events) {
        Map<String, Integer> numbers = new HashMap<>();
        steps.forEach(step -> numbers.put(step, numbers.size()));
        Map<String, List<FunnelEvent>> bySubject = new LinkedHashMap<>();
        for (FunnelEvent event : events) {
            bySubject
                    .computeIfAbsent(event.subject(), unseen -> new ArrayList<>(4))
                    .add(event);
        }
        List<List<FunnelEvent>> walks = new ArrayList<>(bySubject.size());
        bySubject
                .values()
                .forEach(all -> walks.add(Trail.of(all, numbers, order).furthest(order, window)));
        return walks;
    }
}
