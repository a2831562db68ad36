package org.openpac.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openpac.core.value.DateRange;

/**
 * Facts that each stand for all that happened in a span of days, and which days they cover without gap or overlap.
 *
 * <p>Facts of one kind and span count together, as the expenses of several budget lines do.
 */
final class Coverage {

    private final Map<FactKind, TreeMap<LocalDate, List<SalesFact>>> byStart = new EnumMap<>(FactKind.class);
    private final Map<FactKind, TreeMap<LocalDate, DateRange>> spans = new EnumMap<>(FactKind.class);
    private final Set<FactKind> muddled = EnumSet.noneOf(FactKind.class);
    private final Set<FactKind> mixed = EnumSet.noneOf(FactKind.class);

    /** Notes a fact; two spans that begin on one day and end on different ones make the kind unusable. */
    void add(SalesFact fact, DateRange span) {
        DateRange known =
                spans.computeIfAbsent(fact.kind(), kind -> new TreeMap<>()).putIfAbsent(span.start(), span);
        if (known != null && !known.equals(span)) {
            muddled.add(fact.kind());
        }
        byStart.computeIfAbsent(fact.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(span.start(), start -> new ArrayList<>())
                .add(fact);
    }

    /** Notes that something read as facts of a kind is in a unit in which there are none. */
    void mix(FactKind kind) {
        mixed.add(kind);
    }

    boolean isMixed(FactKind kind) {
        return mixed.contains(kind);
    }

    boolean holds(FactKind kind) {
        return spans.containsKey(kind);
    }

    /** The last day up to which the facts of a kind cover all days from one on; empty if not even the first is covered. */
    Optional<LocalDate> until(FactKind kind, LocalDate from) {
        TreeMap<LocalDate, DateRange> known = spans.getOrDefault(kind, new TreeMap<>());
        LocalDate next = from;
        for (DateRange span : known.tailMap(from).values()) {
            if (!span.start().equals(next)) {
                break;
            }
            next = span.end().plusDays(1);
        }
        return next.equals(from) || muddled.contains(kind) ? Optional.empty() : Optional.of(next.minusDays(1));
    }

    /** Whether the facts of a kind cover a period exactly: each of its days once, and none of another. */
    boolean isExact(FactKind kind, DateRange period) {
        TreeMap<LocalDate, DateRange> known = spans.getOrDefault(kind, new TreeMap<>());
        Map.Entry<LocalDate, DateRange> before = known.lowerEntry(period.start());
        boolean reachesIn = before != null && !before.getValue().end().isBefore(period.start());
        if (reachesIn || muddled.contains(kind)) {
            return false;
        }
        LocalDate next = period.start();
        for (DateRange span :
                known.subMap(period.start(), true, period.end(), true).values()) {
            if (!span.start().equals(next)) {
                return false;
            }
            next = span.end().plusDays(1);
        }
        return next.equals(period.end().plusDays(1));
    }

    /** The facts of a kind, by time. */
    List<SalesFact> facts(FactKind kind) {
        return byStart.getOrDefault(kind, new TreeMap<>()).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
