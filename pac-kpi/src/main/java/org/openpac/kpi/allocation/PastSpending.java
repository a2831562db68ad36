package org.openpac.kpi.allocation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.PlannedSpending;
import org.openpac.kpi.SalesFact;

/**
 * What the lines of a plan’s budget cost and brought, drawn from facts as points that a response curve can be fitted to.
 *
 * <p>Facts name actions, so a line’s points are those of the action that it alone pays for: all spending that names it, direct or not,
 * against the gross margin in the revenue that names it. There is a point for each month that was over on the day asked for, from the
 * first to the last of which the facts tell both spending and revenue, of whatever action; a month in which nothing was spent on
 * this one counts too, since it shows what comes by itself. What a month’s money brings later counts when it comes.
 *
 * <p>A month stands for the {@linkplain PlannedSpending#days days} over which the line is to be spent: its spending and margin are
 * multiplied by these days over its own. That takes it that money works as well at any time of the year.
 *
 * <p>Amounts in another currency or on another tax basis than the plan’s, revenue without its margin and months below zero are not
 * passed over: the line then has no points but a {@linkplain #gaps() reason}. Of several, the first of {@link PastGap} is told.
 */
public final class PastSpending {

    private final List<YearMonth> months;
    private final ActionMonths facts;
    private final Map<Id, List<SpendResult>> points = new LinkedHashMap<>();
    private final Map<BudgetLine, PastGap> gaps = new LinkedHashMap<>();

    private PastSpending(PlanIndex index, Iterable<? extends SalesFact> past, LocalDate asOf) {
        BudgetReading reading = new BudgetReading(index, Map.of());
        facts = new ActionMonths(reading.currency(), index.plan().effectiveTaxBasis(), asOf);
        past.forEach(facts::add);
        months = facts.months();
        PlannedSpending planned = PlannedSpending.of(index);
        for (BudgetLine line : reading.lines()) {
            Optional<DateRange> days = planned.days(line);
            obstacle(reading, line, days)
                    .or(() -> line.tacticId().flatMap(action -> draw(line, action, days.orElseThrow())))
                    .ifPresent(gap -> gaps.put(line, gap));
        }
    }

    /**
     * Draws points from facts.
     *
     * @param past facts of any kind, in any order; those of spending and revenue count
     * @param asOf the day up to which the facts tell; a month that is not over then is left out
     */
    public static PastSpending of(SalesActionPlan plan, Iterable<? extends SalesFact> past, LocalDate asOf) {
        return new PastSpending(PlanIndex.of(plan), past, asOf);
    }

    private Optional<PastGap> obstacle(BudgetReading reading, BudgetLine line, Optional<DateRange> days) {
        if (reading.isDoubled(line)) {
            return Optional.of(PastGap.DOUBLED_ID);
        }
        if (line.tacticId().isEmpty()) {
            return Optional.of(PastGap.NO_ACTION);
        }
        if (!reading.isAlone(line)) {
            return Optional.of(PastGap.SHARED_ACTION);
        }
        if (days.isEmpty()) {
            return Optional.of(PastGap.NO_DAYS);
        }
        return months.isEmpty() ? Optional.of(PastGap.NO_MONTH) : Optional.empty();
    }

    /** Keeps the line’s points, or tells why there are none. */
    private Optional<PastGap> draw(BudgetLine line, Id action, DateRange days) {
        Optional<PastGap> gap =
                gap(months.stream().map(month -> facts.at(action, month)).toList());
        if (gap.isPresent()) {
            return gap;
        }
        List<SpendResult> drawn = new ArrayList<>();
        for (YearMonth month : months) {
            facts.at(action, month).point(days.days(), month.lengthOfMonth()).ifPresent(drawn::add);
        }
        if (drawn.size() < months.size()) {
            return Optional.of(PastGap.TOO_LARGE);
        }
        points.put(line.id(), List.copyOf(drawn));
        return Optional.empty();
    }

    private static Optional<PastGap> gap(List<ActionMonth> months) {
        if (months.stream().noneMatch(ActionMonth::hasSpending)) {
            return Optional.of(PastGap.NO_SPENDING);
        }
        if (months.stream().noneMatch(ActionMonth::hasRevenue)) {
            return Optional.of(PastGap.NO_REVENUE);
        }
        return months.stream().map(ActionMonth::gaps).flatMap(Set::stream).min(PastGap::compareTo);
    }

    /** The whole months that the points stand for, in order; empty if the facts tell of none. */
    public List<YearMonth> months() {
        return months;
    }

    /** The points by the id of the line, one for each of the {@linkplain #months() months} and in their order. */
    public Map<Id, List<SpendResult>> points() {
        return Collections.unmodifiableMap(points);
    }

    /** Why the other lines have none, by their ids, in the plan’s order. */
    public Map<Id, PastGap> gaps() {
        Map<Id, PastGap> byId = new LinkedHashMap<>();
        gaps.forEach((line, gap) -> byId.put(line.id(), gap));
        return Collections.unmodifiableMap(byId);
    }

    /** How many months there are, and why lines have no points. */
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(AdviceSentences.sentence(
                "past", "Whole months read from the facts: {count}.", Map.of("count", Arguments.count(months.size()))));
        gaps.forEach((line, gap) -> sentences.add(AdviceSentences.sentence(
                "pastGap",
                "{line}: no past can be drawn from the facts: {reason}.",
                Map.of("line", AdviceSentences.name(line.label(), line.id().value()), "reason", gap))));
        return List.copyOf(sentences);
    }
}
