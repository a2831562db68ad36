package org.openpac.benchmarks;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpac.benchmarks.LifetimeBenchmarks.Limited;
import org.openpac.kpi.attribution.AttributionModel;
import org.openpac.kpi.attribution.CoalitionWorth;
import org.openpac.kpi.attribution.Journey;
import org.openpac.kpi.funnel.CohortTable;
import org.openpac.kpi.funnel.CohortUnit;
import org.openpac.kpi.funnel.Funnel;
import org.openpac.kpi.funnel.FunnelEvent;

/** What counting funnels and sharing out conversions costs. */
final class FunnelBenchmarks {

    private static final int EVENTS = 1_000_000;
    private static final int EVENTS_A_SUBJECT = 5;
    private static final int JOURNEYS = 100_000;
    private static final int CHANNELS = 12;
    private static final List<String> STEPS = List.of("visit", "lead", "quote", "order", "renewal");
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

    private FunnelBenchmarks() {}

    /** Names the tasks on a million events and a hundred thousand journeys, each with what it may take at most. */
    static Map<String, Limited> limited() {
        List<FunnelEvent> events = events();
        List<Journey> journeys = journeys();
        Funnel funnel = Funnel.of(STEPS).within(Duration.ofDays(90));
        Map<String, Limited> tasks = new LinkedHashMap<>();
        tasks.put("funnel", new Limited(() -> funnel.count(events), 2_000));
        tasks.put(
                "monthly cohorts",
                new Limited(
                        () -> CohortTable.retention(
                                events, CohortUnit.MONTH, START.toLocalDate().plusYears(1)),
                        2_000));
        tasks.put("linear", new Limited(() -> AttributionModel.linear().attribute(journeys), 500));
        tasks.put(
                "Markov, order 2", new Limited(() -> AttributionModel.markov(2).attribute(journeys), 1_000));
        tasks.put(
                "Shapley by conversions",
                new Limited(
                        () -> AttributionModel.shapley(CoalitionWorth.CONVERSIONS)
                                .attribute(journeys),
                        500));
        tasks.put(
                "Shapley by rate",
                new Limited(() -> AttributionModel.shapley(CoalitionWorth.RATE).attribute(journeys), 500));
        return tasks;
    }

    /** Events that come in no order of time or subject, as multiples of a prime do. */
    private static List<FunnelEvent> events() {
        return IntStream.range(0, EVENTS)
                .map(i -> (int) (i * 700_001L % EVENTS))
                .mapToObj(i -> FunnelEvent.of(
                        "lead " + i / EVENTS_A_SUBJECT,
                        STEPS.get(i * 31 / 7 % STEPS.size()),
                        START.plusMinutes(i * 7_919L % 400_000)))
                .toList();
    }

    private static List<Journey> journeys() {
        return IntStream.range(0, JOURNEYS)
                .mapToObj(i -> Journey.of(IntStream.rangeClosed(0, i % 4)
                                .mapToObj(touch -> "channel " + (i * 31L + 7L * touch * touch + i / 97) % CHANNELS)
                                .toList())
                        .ending(i % 3, 1 + i % 7))
                .toList();
    }
}
