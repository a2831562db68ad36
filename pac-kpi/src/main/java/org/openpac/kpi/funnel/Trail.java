package org.openpac.kpi.funnel;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of one subject in order of time, with the number of the step that each of them is. */
final class Trail {

    private static final int NEVER = Integer.MAX_VALUE;

    private static final Comparator<Numbered> BY_TIME = Comparator.comparing(Numbered::at)
            .thenComparingInt(Numbered::step)
            .thenComparing(
                    numbered -> numbered.event().segment().orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Numbered[] events;
    /** For each step, where it stands in the trail, in ascending order. */
    private final int[][] places;

    private Trail(Numbered[] events, int[][] places) {
        this.events = events;
        this.places = places;
    }

    /** An event and the number of its step, that of no step being greater than all. */
    private record Numbered(FunnelEvent event, int step) {
        LocalDateTime at() {
            return event.at();
        }
    }

    /** The trail of one subject; what is no step is left out unless it matters. */
    static Trail of(List<FunnelEvent> all, Map<String, Integer> numbers, StepOrder order) {
        int steps = numbers.size();
        Numbered[] events = all.stream()
                .map(event -> new Numbered(event, numbers.getOrDefault(event.name(), steps)))
                .filter(event -> event.step() < steps || order == StepOrder.EXACT_ORDER)
                .sorted(BY_TIME)
                .toArray(Numbered[]::new);
        int[] counts = new int[steps + 1];
        for (Numbered event : events) {
            counts[event.step()]++;
        }
        int[][] places = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(counts, 0);
        for (int i = 0; i < events.length; i++) {
            int step = events[i].step();
            places[step][counts[step]++] = i;
        }
        return new Trail(events, places);
    }

    /** The events of the way that leads furthest, and of several the first. */
    List<FunnelEvent> furthest(StepOrder order, @Nullable Duration window) {
        int[] best = order == StepOrder.ANY_ORDER ? mostKinds(window) : longest(order, window);
        return Arrays.stream(best).mapToObj(place -> events[place].event()).toList();
    }

    private int[] longest(StepOrder order, @Nullable Duration window) {
        int steps = places.length - 1;
        int[] best = {};
        for (int start : places[0]) {
            int[] way = way(start, order, window);
            best = way.length > best.length ? way : best;
            if (best.length == steps) {
                return best;
            }
        }
        return best;
    }

    private int[] way(int start, StepOrder order, @Nullable Duration window) {
        int steps = places.length - 1;
        int[] way = new int[steps];
        way[0] = start;
        int reached = 1;
        while (reached < steps) {
            int next = following(way[reached - 1], reached, order);
            if (next == NEVER || !isWithin(start, next, window)) {
                break;
            }
            way[reached++] = next;
        }
        return Arrays.copyOf(way, reached);
    }

    /** Where the way goes on to a step from the place of the one before it; {@link #NEVER} if it does not. */
    private int following(int from, int step, StepOrder order) {
        int next = order == StepOrder.STRICT_INCREASE ? firstLater(from, step) : firstAfter(from, step);
        int obstacle = switch (order) {
            case STRICT_ORDER -> firstOf(from, step + 1, places.length - 1);
            case STRICT_DEDUPLICATION -> firstOf(from, 0, step);
            case EXACT_ORDER -> from + 1 == next ? NEVER : 0;
            case IN_ORDER, STRICT_INCREASE, ANY_ORDER -> NEVER;
        };
        return obstacle < next ? NEVER : next;
    }

    private int firstOf(int from, int firstStep, int endStep) {
        int first = NEVER;
        for (int step = firstStep; step < endStep; step++) {
            first = Math.min(first, firstAfter(from, step));
        }
        return first;
    }

    private int firstAfter(int from, int step) {
        int[] all = places[step];
        int found = Arrays.binarySearch(all, from + 1);
        int index = found >= 0 ? found : -found - 1;
        return index < all.length ? all[index] : NEVER;
    }

    private int firstLater(int from, int step) {
        int[] all = places[step];
        LocalDateTime time = events[from].at();
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events[all[middle]].at().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < all.length ? all[low] : NEVER;
    }

    private boolean isWithin(int start, int end, @Nullable Duration window) {
        return window == null
                || Duration.between(events[start].at(), events[end].at()).compareTo(window) <= 0;
    }

    /** The first place of each step within the window from the place at which that holds most steps. */
    private int[] mostKinds(@Nullable Duration window) {
        int[] within = new int[places.length];
        int kinds = 0;
        int most = 0;
        int best = 0;
        int end = 0;
        for (int start = 0; start < events.length; start++) {
            while (end < events.length && isWithin(start, end, window)) {
                kinds += within[events[end++].step()]++ == 0 ? 1 : 0;
            }
            if (kinds > most) {
                most = kinds;
                best = start;
            }
            kinds -= --within[events[start].step()] == 0 ? 1 : 0;
        }
        List<Integer> way = new ArrayList<>();
        boolean[] seen = new boolean[places.length];
        for (int place = best; way.size() < most; place++) {
            if (!seen[events[place].step()]) {
                seen[events[place].step()] = true;
                way.add(place);
            }
        }
        return way.stream().mapToInt(Integer::intValue).toArray();
    }
}
