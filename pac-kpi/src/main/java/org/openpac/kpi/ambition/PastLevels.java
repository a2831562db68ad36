package org.openpac.kpi.ambition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanIndex;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;
import org.openpac.kpi.internal.HappenedReadings;

/**
 * What the figures of a plan's objectives came to in the periods before, each as long as the objective's own, as far as it is
 * known on a day.
 *
 * <p>The readings of an objective are those made for it or, where there is none, those of its subject: the person, the team,
 * for a company objective the whole plan. For a figure that adds up they have to cover a past period exactly; for another the
 * reading that ends with it counts. Immutable; made in one pass over the readings.
 */
public final class PastLevels {

    private record Key(Id kpiId, Optional<Id> subjectId) {}

    private final PlanIndex index;
    private final Map<Key, List<Measurement>> readings = new HashMap<>();

    private PastLevels(PlanIndex index, LocalDate asOf) {
        this.index = index;
        for (Measurement reading : HappenedReadings.of(index.plan(), asOf)) {
            readings.computeIfAbsent(new Key(reading.kpiId(), reading.subjectId()), key -> new ArrayList<>())
                    .add(reading);
        }
    }

    /** Reads a plan's past: readings whose period ends after the day are not looked at. */
    public static PastLevels of(PlanIndex index, LocalDate asOf) {
        return new PastLevels(index, asOf);
    }

    /**
     * The levels of an objective's past periods, the oldest first, without a gap; empty where nothing is known or the readings
     * are in different units.
     */
    public List<BigDecimal> of(Objective objective) {
        return levels(objective).value().orElse(List.of());
    }

    /** The levels that an objective's past makes probable, or why none can be told. */
    public Outlook<TargetLadder> ladder(Objective objective) {
        Trend trend = index.kpiOf(objective).flatMap(KpiDefinition::trend).orElse(Trend.HIGHER_IS_BETTER);
        return levels(objective).then(levels -> TargetLadder.fromHistory(levels, trend));
    }

    private Outlook<List<BigDecimal>> levels(Objective objective) {
        Optional<KpiDefinition> kpi = index.kpiOf(objective);
        Optional<DateRange> period = period(objective).filter(History::isUsual);
        if (kpi.isEmpty() || period.isEmpty()) {
            return Outlook.unknown(Obstacle.NO_PERIOD);
        }
        Outlook<List<BigDecimal>> own = History.of(of(kpi.get(), Optional.of(objective.id())), kpi.get(), period.get());
        boolean isUnknown = own.value().filter(List::isEmpty).isPresent();
        return isUnknown ? History.of(of(kpi.get(), subject(objective)), kpi.get(), period.get()) : own;
    }

    private Optional<DateRange> period(Objective objective) {
        Optional<LocalDate> start =
                objective.start().or(() -> index.plan().period().map(DateRange::start));
        return start.flatMap(first -> objective.due().map(last -> new DateRange(first, last)));
    }

    private List<Measurement> of(KpiDefinition kpi, Optional<Id> subject) {
        return readings.getOrDefault(new Key(kpi.id(), subject), List.of());
    }

    private static Optional<Id> subject(Objective objective) {
        return switch (objective.level()) {
            case COMPANY -> Optional.empty();
            case TEAM -> objective.teamId().or(objective::ownerId);
            case INDIVIDUAL -> objective.ownerId();
        };
    }
}
