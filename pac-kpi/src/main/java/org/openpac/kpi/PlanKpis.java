package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PlanIndex;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ExecutionKpis;
import org.openpac.kpi.catalog.KpiCatalog;
import org.openpac.kpi.catalog.MarketingKpis;
import org.openpac.kpi.catalog.TeamKpis;
import org.openpac.kpi.catalog.ValueKpis;
import org.openpac.kpi.internal.HappenedReadings;

/**
 * The standard indicators that a plan's own measurements and amounts allow, and why the others have no value.
 *
 * <p>What is read as what:
 *
 * <ul>
 *   <li>Readings for the whole plan of an indicator that adds up are revenue, direct cost, new customers, orders, prospects,
 *       contacts, meetings or proposals, if one of these tells so: its standard code ({@code SAL-016} to {@code SAL-018}); the
 *       formula of a standard quotient of two indicators ({@code ACQ-001}, {@code ACQ-003}, {@code CNV-002}, {@code CNV-008},
 *       {@code CNV-009}, {@code REV-005}); for revenue and new customers, a company objective of that category that is not limited
 *       to a part of the plan.
 *       Where several indicators are told to be the same, none is. Names tell nothing.
 *   <li>The plan’s gross margin is the margin in its revenue.
 *   <li>Where no cost is measured, the amounts spent in the budget are, from the plan’s first day to the day the budget is
 *       spent up to; for customers there are already where all strategies of a line are about keeping or developing them.
 *       Nothing is read from a budget that leaves open what was spent on a line or whether it is direct.
 *   <li>Market size: the total market of the year it is given for.
 *   <li>Budget lines, actions and the persons’ objectives for revenue give consumption and pace of the budget, completion,
 *       and quota attainment by persons; a quota counts as far as it is due by the last reading.
 *   <li>For an indicator that cannot be computed so but is measured itself, its last reading counts; lifetime value over
 *       acquisition cost may come from two such readings.
 * </ul>
 *
 * <p>An indicator is computed over the days from the plan’s first on that all its facts cover. If one kind of facts ends on
 * another day than the others there is {@linkplain Reason#MIXED_PERIODS no value}. The cost of a budget has no dates within
 * its days, so that indicators that compare months do not read it.
 */
public final class PlanKpis {

    private static final Set<Kpi> FROM_BUDGET = Set.of(ExecutionKpis.BUDGET_CONSUMPTION, ExecutionKpis.SPENDING_PACE);
    private static final Set<Kpi> FROM_PERSONS =
            Set.of(TeamKpis.PERSONAL_QUOTA_ATTAINMENT, TeamKpis.SHARE_AT_QUOTA, TeamKpis.INEQUALITY_OF_SALES);

    /** What depends on when within the period money was spent. */
    private static final Set<Kpi> BY_DAY_OF_COST = Set.of(
            AcquisitionKpis.CAC_MARGINAL,
            AcquisitionKpis.CAC_BY_EFFECT,
            AcquisitionKpis.CAC_A_CYCLE_EARLIER,
            MarketingKpis.MARGINAL_ROI);

    private final SalesActionPlan plan;
    private final LocalDate asOf;
    private final PlanFacts facts;
    private final Coverage coverage = new Coverage();
    private final Optional<KpiDefinition> revenue;
    private final boolean isCostMeasured;
    private final OwnReadings readings;
    private final Map<String, KpiResult> results = new ConcurrentHashMap<>();

    private PlanKpis(SalesActionPlan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        PlanIndex index = PlanIndex.of(plan);
        this.facts = new PlanFacts(index);
        Map<PlanRole, KpiDefinition> roles = PlanRole.of(plan);
        this.revenue = Optional.ofNullable(roles.get(PlanRole.REVENUE));
        ReadingFacts.addTo(coverage, plan, roles, asOf);
        this.isCostMeasured = coverage.holds(FactKind.SPEND);
        period().ifPresent(days -> {
            if (!isCostMeasured) {
                addBudget(days);
            }
            ReadingFacts.addMarketTo(coverage, plan);
        });
        this.readings = OwnReadings.of(index, asOf);
    }

    /** Computes all standard indicators from a plan: readings whose period ends after the day are not looked at. */
    public static PlanKpis of(SalesActionPlan plan, LocalDate asOf) {
        return new PlanKpis(plan, asOf);
    }

    /** Computed when first asked for, so that who wants five does not wait for all; the same from whichever thread. */
    private KpiResult known(Kpi kpi) {
        KpiResult known = results.get(kpi.code());
        if (known == null) {
            known = measured(kpi);
            results.put(kpi.code(), known);
        }
        return known;
    }

    private KpiResult measured(Kpi kpi) {
        KpiResult computed = compute(kpi);
        KpiResult measured = computed.isDefined() ? computed : readings.of(kpi).orElse(computed);
        return kpi.equals(ValueKpis.LTV_TO_CAC) && !measured.isDefined()
                ? valueOverCost().orElse(measured)
                : measured;
    }

    private KpiResult compute(Kpi kpi) {
        if (FROM_BUDGET.contains(kpi)) {
            return ofBudget(kpi);
        }
        if (kpi.equals(ExecutionKpis.COMPLETION)) {
            return kpi.compute(facts.actions(asOf));
        }
        if (FROM_PERSONS.contains(kpi)) {
            return revenue.map(known -> ofPersons(kpi, known)).orElse(kpi.compute(List.of()));
        }
        return ofSales(kpi);
    }

    private KpiResult ofPersons(Kpi kpi, KpiDefinition sales) {
        return facts.sales(sales, asOf).map(kpi::compute).orElse(KpiResult.undefined(Reason.MIXED_PERIODS, Map.of()));
    }

    /** Spending of the plan beside its budget, over the days for which both are known. */
    private KpiResult ofBudget(Kpi kpi) {
        boolean isOfLaterDay = plan.budget()
                .flatMap(Budget::actualsAsOf)
                .filter(asOf::isBefore)
                .isPresent();
        if (period().isEmpty() || isOfLaterDay) {
            return kpi.compute(List.of());
        }
        DateRange days = period().get();
        List<SalesFact> all = new ArrayList<>(facts.planned());
        all.addAll(facts.spent(days.start()));
        return kpi.equals(ExecutionKpis.SPENDING_PACE)
                ? spentUpTo()
                        .map(last -> kpi.compute(all, new DateRange(days.start(), last)))
                        .orElse(kpi.compute(List.of()))
                : kpi.compute(all);
    }

    private KpiResult ofSales(Kpi kpi) {
        if (kpi.reads().stream().anyMatch(coverage::isMixed)) {
            return KpiResult.undefined(Reason.MIXED_UNITS, Map.of());
        }
        List<FactKind> missing =
                kpi.reads().stream().filter(kind -> !coverage.holds(kind)).toList();
        if (!missing.isEmpty()) {
            return KpiResult.undefined(Reason.NO_DATA, Map.of("facts", Arguments.several(missing)));
        }
        List<FactKind> kinds = List.copyOf(kpi.reads());
        Optional<DateRange> days = period().flatMap(whole -> common(kinds, whole.start()));
        if (days.isEmpty()) {
            return KpiResult.undefined(Reason.INSUFFICIENT_HISTORY, Map.of());
        }
        List<SalesFact> read =
                kinds.stream().flatMap(kind -> coverage.facts(kind).stream()).toList();
        KpiResult result = kpi.compute(read, days.get());
        if (!result.isDefined()) {
            return result;
        }
        if (BY_DAY_OF_COST.contains(kpi) && !isCostMeasured) {
            return KpiResult.undefined(Reason.INSUFFICIENT_HISTORY, Map.of());
        }
        boolean isCovered = kinds.stream().allMatch(kind -> coverage.isExact(kind, days.get()));
        if (!isCovered) {
            return KpiResult.undefined(Reason.MIXED_PERIODS, Map.of());
        }
        return kpi.needsPeriod() && !reachesBack(kinds, days.get())
                ? KpiResult.undefined(Reason.INSUFFICIENT_HISTORY, Map.of())
                : result;
    }

    /** The days from the first on that facts of all kinds cover; empty if those of one do not cover the first. */
    private Optional<DateRange> common(List<FactKind> kinds, LocalDate first) {
        List<Optional<LocalDate>> ends =
                kinds.stream().map(kind -> coverage.until(kind, first)).toList();
        return ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream()
                        .map(Optional::orElseThrow)
                        .min(LocalDate::compareTo)
                        .map(last -> new DateRange(first, last));
    }

    private boolean reachesBack(List<FactKind> kinds, DateRange days) {
        return Window.PRECEDING_PERIOD
                .days(days)
                .filter(before -> kinds.stream().allMatch(kind -> coverage.isExact(kind, before)))
                .isPresent();
    }

    private void addBudget(DateRange days) {
        spentUpTo()
                .filter(facts::tellsAllSpending)
                .ifPresent(last -> facts.spent(days.start())
                        .forEach(spend -> coverage.add(spend, new DateRange(days.start(), last))));
    }

    private Optional<LocalDate> spentUpTo() {
        return plan.budget()
                .flatMap(Budget::actualsAsOf)
                .filter(last -> !last.isAfter(asOf)
                        && period().filter(days -> !last.isBefore(days.start())).isPresent());
    }

    private Optional<DateRange> period() {
        return plan.period().filter(HappenedReadings::isUsual);
    }

    private Optional<KpiResult> valueOverCost() {
        KpiResult value = result(ValueKpis.LTV_MARGIN);
        KpiResult cost = result(AcquisitionKpis.CAC_FULLY_LOADED);
        if (value instanceof KpiResult.Defined worth
                && cost instanceof KpiResult.Defined price
                && worth.unit().equals(price.unit())
                && price.number().signum() > 0) {
            BigDecimal ratio = worth.number().divide(price.number(), MathContext.DECIMAL64);
            return Optional.of(new KpiResult.Defined(
                    ratio,
                    Unit.RATIO,
                    worth.number(),
                    price.number(),
                    worth.n() + price.n(),
                    Optional.empty(),
                    worth.flags()));
        }
        return Optional.empty();
    }

    /** The result of every standard indicator, by its code, sorted. */
    public Map<String, KpiResult> results() {
        Map<String, KpiResult> all = new TreeMap<>();
        KpiCatalog.standard().forEach(kpi -> all.put(kpi.code(), known(kpi)));
        return Collections.unmodifiableMap(all);
    }

    /** The result of a standard indicator; without data if it is none of the catalogue’s. */
    public KpiResult result(Kpi kpi) {
        return KpiCatalog.find(kpi.code()).map(this::known).orElseGet(() -> kpi.compute(List.of()));
    }
}
