package org.openpac.kpi.funnel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up how far subjects went, and how long each step took. */
final class FunnelTally {

    private final Funnel funnel;
    private final long[] reached;
    private final List<Map<Duration, Long>> sincePrevious = new ArrayList<>();
    private final List<Map<Duration, Long>> sinceFirst = new ArrayList<>();

    FunnelTally(Funnel funnel) {
        this.funnel = funnel;
        this.reached = new long[funnel.steps().size()];
        for (int i = 0; i < reached.length; i++) {
            sincePrevious.add(new HashMap<>());
            sinceFirst.add(new HashMap<>());
        }
    }

    void add(List<FunnelEvent> walk) {
        for (int i = 0; i < walk.size(); i++) {
            reached[i]++;
            if (i > 0) {
                count(sincePrevious.get(i), walk.get(i - 1), walk.get(i));
                count(sinceFirst.get(i), walk.get(0), walk.get(i));
            }
        }
    }

    private static void count(Map<Duration, Long> counts, FunnelEvent from, FunnelEvent to) {
        counts.merge(Duration.between(from.at(), to.at()), 1L, Long::sum);
    }

    FunnelCounts counts() {
        List<StepCount> steps = new ArrayList<>();
        for (int i = 0; i < reached.length; i++) {
            String name = funnel.order() == StepOrder.ANY_ORDER
                    ? Integer.toString(i + 1)
                    : funnel.steps().get(i);
            steps.add(new StepCount(name, reached[i], sorted(sincePrevious.get(i)), sorted(sinceFirst.get(i))));
        }
        return new FunnelCounts(steps);
    }

    private static SortedMap<Duration, Long> sorted(Map<Duration, Long> counts) {
        return new TreeMap<>(counts);
    }
}
