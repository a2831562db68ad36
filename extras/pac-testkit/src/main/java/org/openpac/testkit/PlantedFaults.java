package org.openpac.testkit;

import java.util.List;
import java.util.stream.Stream;

/** For each rule, a change to any plan of {@link SoundPlans} that breaches this rule once and no other. */
public final class PlantedFaults {

    private static final List<Fault> ALL = Stream.of(
                    StructureFaults.all(),
                    FrameFaults.all(),
                    SpecificFaults.all(),
                    MeasurableFaults.all(),
                    LevelFaults.all(),
                    AttainableFaults.all(),
                    RelevantFaults.all(),
                    AlignmentFaults.all(),
                    TimeBoundFaults.all(),
                    RhythmFaults.all(),
                    StretchFaults.all(),
                    StretchUseFaults.all(),
                    PyramidFaults.all(),
                    ContributionFaults.all(),
                    MarketFaults.all(),
                    PersonaFaults.all(),
                    SegmentFaults.all(),
                    StrategyFaults.all(),
                    TacticFaults.all(),
                    ChannelFaults.all(),
                    BudgetFaults.all(),
                    PeopleFaults.all(),
                    ScheduleFaults.all(),
                    IndicatorFaults.all(),
                    TrackingFaults.all(),
                    TeamFaults.all(),
                    WordingFaults.all())
            .flatMap(List::stream)
            .toList();

    private static final List<Fault> OF_STATISTICS = Stream.of(
                    ChanceFaults.all(), EvidenceFaults.all(), AllocationFaults.all())
            .flatMap(List::stream)
            .toList();

    private PlantedFaults() {}

    /** Every fault of the rules that need no statistics, at least one a rule, in the order of the rules’ themes. */
    public static List<Fault> all() {
        return ALL;
    }

    /** Every fault of the rules that need statistics, which the checker of the core does not know. */
    public static List<Fault> ofStatistics() {
        return OF_STATISTICS;
    }
}
