package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.internal.HappenedReadings;

/** The facts that a plan's readings for the whole plan amount to. A reading that fits no fact gives none: a gap remains. */
final class ReadingFacts {

    private static final BigDecimal MOST = BigDecimal.valueOf(Counts.LARGEST);

    private final Coverage coverage;
    private final Optional<Share> margin;
    private final Map<DateRange, Money> revenues = new HashMap<>();

    private ReadingFacts(SalesActionPlan plan, Coverage coverage) {
        this.coverage = coverage;
        this.margin = plan.grossMargin().filter(Share::isWithinWhole);
    }

    static void addTo(Coverage coverage, SalesActionPlan plan, Map<PlanRole, KpiDefinition> roles, LocalDate asOf) {
        ReadingFacts facts = new ReadingFacts(plan, coverage);
        Map<Id, PlanRole> byKpi = new HashMap<>();
        roles.forEach((role, kpi) -> byKpi.putIfAbsent(kpi.id(), role));
        List<Measurement> known = HappenedReadings.of(plan, asOf).stream()
                .filter(reading -> byKpi.containsKey(reading.kpiId())
                        && reading.subjectId().isEmpty())
                .distinct()
                .toList();
        // Orders need the revenue of their days.
        known.stream()
                .filter(reading -> byKpi.get(reading.kpiId()) == PlanRole.REVENUE)
                .forEach(reading -> money(reading.value().orElseThrow())
                        .ifPresent(amount -> facts.revenues.put(reading.period().orElseThrow(), amount)));
        for (Measurement reading : known) {
            PlanRole role = byKpi.get(reading.kpiId());
            if (role != null) {
                facts.add(role, reading);
            }
        }
    }

    /** What all sellers together sold in the year for which the plan says so. */
    static void addMarketTo(Coverage coverage, SalesActionPlan plan) {
        plan.market()
                .flatMap(MarketAnalysis::size)
                .ifPresent(size -> size.total()
                        .ifPresent(total -> size.year()
                                .filter(year -> year >= PlanFacts.FIRST_YEAR && year <= PlanFacts.LAST_YEAR)
                                .map(year -> new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                                .ifPresent(days -> coverage.add(
                                        MarketSize.builder()
                                                .date(days.start())
                                                .amount(total)
                                                .build(),
                                        days))));
    }

    private void add(PlanRole role, Measurement reading) {
        DateRange days = reading.period().orElseThrow();
        Quantity value = reading.value().orElseThrow();
        if (!role.isCountedIn(value.unit())) {
            coverage.mix(role.facts());
            return;
        }
        Optional<Long> count = count(value);
        Optional<Money> amount = money(value);
        LocalDate day = days.start();
        Optional<? extends SalesFact> fact = switch (role) {
            case REVENUE -> amount.map(money -> revenue(day, money));
            case DIRECT_COST ->
                amount.map(money -> Spend.builder()
                        .date(day)
                        .amount(money)
                        .costKind(CostKind.DIRECT)
                        .purpose(SpendPurpose.ACQUISITION)
                        .build());
            case NEW_CUSTOMERS ->
                count.map(
                        number -> CustomerWon.builder().date(day).count(number).build());
            case ORDERS -> count.flatMap(number -> order(days, number));
            case PROSPECTS ->
                count.map(number -> Prospects.builder()
                        .date(day)
                        .entered(number)
                        .converted(0)
                        .mature(false)
                        .build());
            case CONTACTS -> count.map(number -> activity(day, ActivityType.CONTACT, number));
            case MEETINGS -> count.map(number -> activity(day, ActivityType.MEETING, number));
            case PROPOSALS -> count.map(number -> activity(day, ActivityType.PROPOSAL, number));
        };
        fact.ifPresent(known -> coverage.add(known, days));
    }

    private Revenue revenue(LocalDate day, Money amount) {
        Revenue.Builder revenue = Revenue.builder().date(day).amount(amount);
        margin.flatMap(part -> part(amount, part)).ifPresent(revenue::grossMargin);
        return revenue.build();
    }

    private static Optional<Money> part(Money amount, Share part) {
        BigDecimal exact = amount.amount().multiply(part.fraction());
        return Optional.of(
                new Money(exact.setScale(amount.amount().scale(), RoundingMode.HALF_EVEN), amount.currency()));
    }

    private Optional<Order> order(DateRange days, long count) {
        return Optional.ofNullable(revenues.get(days))
                .map(amount -> Order.builder()
                        .date(days.start())
                        .amount(amount)
                        .count(count)
                        .quantity(count)
                        .build());
    }

    private static Activity activity(LocalDate day, ActivityType type, long count) {
        return Activity.builder().date(day).activity(type).count(count).build();
    }

    private static Optional<Long> count(Quantity value) {
        boolean isCount = value.unit().kind() == UnitKind.COUNT
                && value.value().signum() >= 0
                && value.value().scale() <= 0
                && value.value().compareTo(MOST) <= 0;
        return isCount ? Optional.of(value.value().longValueExact()) : Optional.empty();
    }

    private static Optional<Money> money(Quantity value) {
        if (value.unit().kind() != UnitKind.CURRENCY) {
            return Optional.empty();
        }
        Currency currency = Currency.getInstance(value.unit().code());
        int decimals = currency.getDefaultFractionDigits();
        boolean fits = decimals >= 0 && value.value().scale() <= decimals && Decimals.isWithinBounds(value.value());
        return fits ? Optional.of(new Money(value.value(), currency)) : Optional.empty();
    }
}
