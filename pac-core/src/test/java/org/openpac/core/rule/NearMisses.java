package org.openpac.core.rule;

import java.util.List;
import java.util.stream.Stream;

/** For each rule, a change to any sound plan that comes as near to a breach as can be and is none. */
final class NearMisses {

    private static final List<NearMiss> ALL = Stream.of(
                    StructureNearMisses.all(),
                    SpecificNearMisses.all(),
                    MeasurableNearMisses.all(),
                    AttainableNearMisses.all(),
                    RelevantNearMisses.all(),
                    TimeBoundNearMisses.all(),
                    StretchNearMisses.all(),
                    PyramidNearMisses.all(),
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
                    TrackingNearMisses.all())
            .flatMap(List::stream)
            .toList();

    private NearMisses() {}

    static List<NearMiss> all() {
        return ALL;
    }
}
