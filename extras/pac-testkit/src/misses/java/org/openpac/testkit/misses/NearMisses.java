package org.openpac.testkit.misses;

import java.util.List;
import java.util.stream.Stream;

/** For each rule, a change to any sound plan that comes as near to a breach as can be and is none. */
public final class NearMisses {

    private static final List<NearMiss> ALL = Stream.of(
                    StructureNearMisses.all(),
                    FrameNearMisses.all(),
                    SpecificNearMisses.all(),
                    MeasurableNearMisses.all(),
                    LevelNearMisses.all(),
                    AttainableNearMisses.all(),
                    RelevantNearMisses.all(),
                    AlignmentNearMisses.all(),
                    TimeBoundNearMisses.all(),
                    RhythmNearMisses.all(),
                    StretchNearMisses.all(),
                    StretchUseNearMisses.all(),
                    PyramidNearMisses.all(),
                    ContributionNearMisses.all(),
                    MarketNearMisses.all(),
                    PersonaNearMisses.all(),
                    SegmentNearMisses.all(),
                    StrategyNearMisses.all(),
                    TacticNearMisses.all(),
                    ChannelNearMisses.all(),
                    BudgetNearMisses.all(),
                    PeopleNearMisses.all(),
                    ScheduleNearMisses.all(),
                    IndicatorNearMisses.all(),
                    TrackingNearMisses.all(),
                    TeamNearMisses.all(),
                    WordingNearMisses.all())
            .flatMap(List::stream)
            .toList();

    private NearMisses() {}

    /** Those of the rules of pac-core, theme by theme. */
    public static List<NearMiss> all() {
        return ALL;
    }
}
