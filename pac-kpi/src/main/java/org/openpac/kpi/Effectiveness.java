package org.openpac.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.view.PlanIndex;
import org.openpac.kpi.catalog.ExecutionKpis;
import org.openpac.kpi.catalog.MarketingKpis;
import org.openpac.kpi.internal.HappenedReadings;

/**
 * What a plan’s tactics, strategies, segments and channels have brought for what was spent on them, and which of them are
 * strengths or weaknesses.
 *
 * <p>Facts dated from the plan’s first day to the day asked for count. A fact belongs to the tactic it names, to the segment and
 * the channel it names or else the only ones of its tactic, and to the only strategy of its tactic. What belongs to several of
 * a group is not split up: each of them then has {@linkplain Reason#NOT_TOLD_APART no value} where that would count.
 */
public final class Effectiveness {

    /** From how much better than it should be something is a strength. */
    public static final BigDecimal STRENGTH_FROM = new BigDecimal("1.10");

    /** Below how much of what it should be something is a weakness: as a pace that is off track. */
    public static final BigDecimal WEAKNESS_BELOW = new BigDecimal("0.75");

    /** Above how much of the spending that was due something is overspent. */
    public static final BigDecimal OVERSPENT_ABOVE = new BigDecimal("1.10");

    /** By what is at stake, the most first, a currency at a time; of equal stakes by what is farther from as it should be. */
    private static final Comparator<EffectJudgement> BY_STAKE = Comparator.comparing(
                    (EffectJudgement judgement) -> judgement.currency().code())
            .thenComparing(EffectJudgement::stake, Comparator.reverseOrder());

    private static final Comparator<EffectJudgement> ORDER = Comparator.comparing(
                    (EffectJudgement judgement) -> judgement.line().group())
            .thenComparing(judgement -> judgement.line().id())
            .thenComparing(EffectJudgement::ground);

    private final Map<EffectGroup, List<EffectLine>> lines = new EnumMap<>(EffectGroup.class);
    private final List<EffectJudgement> judgements;

    private Effectiveness(PlanIndex index, Iterable<? extends SalesFact> facts, LocalDate asOf) {
        Optional<DateRange> period =
                index.plan().period().filter(HappenedReadings::isUsual).filter(days -> !asOf.isBefore(days.start()));
        DateRange days = period.map(known -> new DateRange(known.start(), asOf)).orElse(new DateRange(asOf, asOf));
        EffectFacts parts = new EffectFacts(index);
        List<SalesFact> counted = new ArrayList<>();
        for (SalesFact fact : facts) {
            if (period.isPresent() && !fact.kind().isIntended() && days.contains(fact.date())) {
                parts.add(fact);
                counted.add(fact);
            }
        }
        new PlanFacts(index).plannedByStrategy().forEach(planned -> parts.add(planned.spend(), planned.strategyId()));
        index.plan().tactics().stream()
                .flatMap(tactic -> expected(tactic, period, asOf).stream())
                .forEach(parts::add);
        EffectJudge judge = new EffectJudge(counted);
        for (EffectGroup group : EffectGroup.values()) {
            List<EffectLine> of = new ArrayList<>();
            parts.of(group).forEach((id, part) -> {
                EffectLine line = new Asked(part, days).line(group, id);
                of.add(line);
                judge.judge(line, part);
            });
            lines.put(group, List.copyOf(of));
        }
        judgements = judge.found();
    }

    /** Looks at a plan on a day, with the facts there are, in whatever order. */
    public static Effectiveness of(SalesActionPlan plan, Iterable<? extends SalesFact> facts, LocalDate asOf) {
        return new Effectiveness(PlanIndex.of(plan), facts, asOf);
    }

    /** What was asked of one part and what it says. */
    private record Asked(EffectFacts.Part part, DateRange days) {

        EffectLine line(EffectGroup group, Id id) {
            return new EffectLine(
                    group,
                    id,
                    of(EffectKpis.SPENT),
                    of(ExecutionKpis.BUDGET_CONSUMPTION),
                    apart(ExecutionKpis.SPENDING_PACE)
                            .orElseGet(() -> ExecutionKpis.SPENDING_PACE.compute(part.facts, days)),
                    of(EffectKpis.REVENUE),
                    of(EffectKpis.EXPECTED_REVENUE),
                    of(EffectKpis.ATTAINMENT),
                    of(EffectKpis.CUSTOMERS),
                    of(EffectKpis.COST_PER_CUSTOMER),
                    of(MarketingKpis.ROI));
        }

        private KpiResult of(Kpi kpi) {
            return apart(kpi).orElseGet(() -> kpi.compute(part.facts));
        }

        private Optional<KpiResult> apart(Kpi kpi) {
            return kpi.reads().stream().anyMatch(part.undivided::contains)
                    ? Optional.of(KpiResult.undefined(Reason.NOT_TOLD_APART, Map.of()))
                    : Optional.empty();
        }
    }

    /** The revenue a tactic is expected to bring, of which the part of its days that has passed counts. */
    private static Optional<SalesFact> expected(Tactic tactic, Optional<DateRange> period, LocalDate asOf) {
        Optional<Money> revenue = tactic.expectedRevenue()
                .filter(amount -> tactic.status().orElse(TacticStatus.PLANNED) != TacticStatus.CANCELLED);
        Optional<LocalDate> start = tactic.start().or(() -> period.map(DateRange::start));
        Optional<LocalDate> end = tactic.end().or(() -> period.map(DateRange::end));
        if (revenue.isEmpty() || start.isEmpty() || end.isEmpty() || start.get().isAfter(end.get())) {
            return Optional.empty();
        }
        return Optional.of(Quota.builder()
                .date(asOf)
                .amount(revenue.get())
                .due(passed(new DateRange(start.get(), end.get()), asOf))
                .tacticId(tactic.id())
                .build());
    }

    private static Fraction passed(DateRange days, LocalDate asOf) {
        long passed = asOf.isBefore(days.start()) ? 0 : new DateRange(days.start(), asOf).days();
        return Fraction.of(Math.min(passed, days.days()), days.days());
    }

    /** What each element of a group has cost and brought, in the plan’s order. */
    public List<EffectLine> lines(EffectGroup group) {
        return lines.getOrDefault(group, List.of());
    }

    /** What goes better than it should: what has gained most money first, a currency at a time. */
    public List<EffectJudgement> strengths() {
        return ranked(
                judgements.stream().filter(judgement -> judgement.ground().isStrength()),
                Comparator.comparing(EffectJudgement::goodness).reversed());
    }

    /** What goes worse than it should: what has lost most money first, a currency at a time. */
    public List<EffectJudgement> weaknesses() {
        return ranked(
                judgements.stream().filter(judgement -> !judgement.ground().isStrength()),
                Comparator.comparing(EffectJudgement::goodness));
    }

    private static List<EffectJudgement> ranked(
            Stream<EffectJudgement> judgements, Comparator<EffectJudgement> byGoodness) {
        return judgements
                .sorted(BY_STAKE.thenComparing(byGoodness).thenComparing(ORDER))
                .toList();
    }
}
