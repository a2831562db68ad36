package org.openpac.kpi.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openpac.core.rule.Rule;

/** The list of every rule of this module. */
public final class StatisticCatalog {

    private static final List<Rule<?>> ALL = Stream.of(
                    AllocationRules.all(),
                    ChanceRules.all(),
                    EvidenceRules.all(),
                    LifetimeRules.all(),
                    ReachRules.all(),
                    UnitEconomicsRules.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private StatisticCatalog() {}

    /** Every rule, by its id in alphabetical order. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
