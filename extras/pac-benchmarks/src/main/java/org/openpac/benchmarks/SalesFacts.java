package org.openpac.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.Activity;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.Lead;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.MarketSize;
import org.openpac.kpi.Order;
import org.openpac.kpi.PlannedAction;
import org.openpac.kpi.PlannedSpend;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.Quota;
import org.openpac.kpi.RecurringBase;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;
import org.openpac.kpi.StaffTime;
import org.openpac.kpi.Subscription;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.Survey;
import org.openpac.kpi.SurveyQuestion;

/**
 * Facts as a large sales department leaves behind in two years, always the same ones: of a hundred facts 30 orders, 20
 * activities, 10 deals, 10 leads, 8 revenues, 6 expenses, 5 subscriptions, 4 surveys, 3 working times, 4 of customers; and
 * seven facts for each month.
 */
final class SalesFacts {

    /** The period that indicators are asked for; half of the facts lie in it, half in the year before. */
    static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 730;
    private static final int MONTHLY = 7;
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final List<Id> PEOPLE = ids("person-", 200);
    private static final List<Id> OFFERS = ids("offer-", 100);
    private static final List<Id> TACTICS = ids("tactic-", 50);
    private static final List<Share> SHARES =
            Stream.of("0.25", "0.5", "0.8", "1").map(Share::of).toList();

    private final SplittableRandom random = new SplittableRandom(7);

    private SalesFacts() {}

    /** Makes so many of them. */
    static List<SalesFact> of(int size) {
        SalesFacts facts = new SalesFacts();
        List<SalesFact> made = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            made.add(facts.next(i));
        }
        return made;
    }

    private static List<Id> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> Id.of(prefix + i)).toList();
    }

    private SalesFact next(int i) {
        if (i < 24 * MONTHLY) {
            return ofMonth(i / MONTHLY, i % MONTHLY);
        }
        int kind = random.nextInt(100);
        if (kind < 30) {
            return order();
        }
        if (kind < 50) {
            return activity();
        }
        if (kind < 60) {
            return deal();
        }
        if (kind < 70) {
            return lead();
        }
        if (kind < 78) {
            return revenue();
        }
        if (kind < 84) {
            return spend();
        }
        if (kind < 89) {
            return subscription();
        }
        return kind < 93 ? survey() : kind < 96 ? staffTime() : ofCustomers(kind);
    }

    private SalesFact order() {
        boolean isRefund = random.nextInt(20) == 0;
        return Order.builder()
                .date(day())
                .personId(any(PEOPLE))
                .taxBasis(TaxBasis.EXCLUDED)
                .amount(euros(isRefund ? -20_000 : 500, isRefund ? -500 : 500_000))
                .quantity(random.nextInt(1, 20))
                .offerId(any(OFFERS))
                .build();
    }

    private SalesFact activity() {
        return Activity.builder()
                .date(day())
                .personId(any(PEOPLE))
                .activity(any(List.of(ActivityType.values())))
                .count(random.nextInt(1, 9))
                .build();
    }

    private SalesFact deal() {
        LocalDate date = day();
        return Deal.builder()
                .date(date)
                .personId(any(PEOPLE))
                .taxBasis(TaxBasis.EXCLUDED)
                .openedOn(date.minusDays(random.nextInt(200)))
                .amount(euros(100_000, 10_000_000))
                .outcome(any(List.of(DealOutcome.values())))
                .probability(any(SHARES))
                .build();
    }

    private SalesFact lead() {
        return Lead.builder()
                .date(day())
                .count(1)
                .furthest(any(List.of(LeadStage.values())))
                .mature(random.nextInt(10) > 0)
                .origin(any(List.of(CustomerOrigin.values())))
                .build();
    }

    private SalesFact revenue() {
        LocalDate date = day();
        return Revenue.builder()
                .date(date)
                .tacticId(any(TACTICS))
                .taxBasis(TaxBasis.EXCLUDED)
                .amount(euros(1_000, 900_000))
                .grossMargin(euros(500, 400_000))
                .customersSince(date.minusDays(random.nextInt(700)))
                .build();
    }

    private SalesFact spend() {
        Spend.Builder spend = Spend.builder()
                .date(day())
                .tacticId(any(TACTICS))
                .taxBasis(TaxBasis.EXCLUDED)
                .amount(euros(1_000, 300_000))
                .costKind(any(List.of(CostKind.values())))
                .purpose(any(List.of(SpendPurpose.values())))
                .category(any(List.of(CostCategory.values())));
        return random.nextInt(3) == 0 ? spend.acquisitionShare(any(SHARES)).build() : spend.build();
    }

    private SalesFact subscription() {
        return Subscription.builder()
                .date(day())
                .taxBasis(TaxBasis.EXCLUDED)
                .event(any(List.of(SubscriptionEvent.values())))
                .recurring(euros(1_000, 50_000))
                .build();
    }

    private SalesFact survey() {
        return Survey.builder()
                .date(day())
                .question(any(List.of(SurveyQuestion.values())))
                .score(random.nextInt(1, 6))
                .build();
    }

    private SalesFact staffTime() {
        return StaffTime.builder()
                .date(day())
                .personId(any(PEOPLE))
                .minutes(random.nextInt(15, 480))
                .selling(random.nextBoolean())
                .build();
    }

    private SalesFact ofCustomers(int kind) {
        return switch (kind) {
            case 96 ->
                CustomerWon.builder()
                        .date(day())
                        .count(1)
                        .reactivated(random.nextInt(10) == 0)
                        .origin(any(List.of(CustomerOrigin.values())))
                        .build();
            case 97 -> CustomerLost.builder().date(day()).count(1).build();
            default ->
                Prospects.builder()
                        .date(day())
                        .entered(random.nextInt(20, 50))
                        .converted(random.nextInt(20))
                        .mature(random.nextInt(10) > 0)
                        .build();
        };
    }

    private SalesFact ofMonth(int month, int what) {
        LocalDate first = FIRST.plusMonths(month);
        return switch (what) {
            case 0 ->
                CustomerBase.builder().date(first).count(1_000_000L).months(1).build();
            case 1 ->
                RecurringBase.builder()
                        .date(first)
                        .recurring(euros(1_000_000_000, 2_000_000_000))
                        .months(1)
                        .build();
            case 2 ->
                PlannedSpend.builder()
                        .date(first)
                        .lastDay(first.plusMonths(1).minusDays(1))
                        .amount(euros(100_000, 900_000))
                        .build();
            case 3 ->
                MarketSize.builder()
                        .date(first)
                        .amount(euros(1_000_000_000, 2_000_000_000))
                        .build();
            case 4 ->
                PlannedAction.builder()
                        .date(first.plusDays(9))
                        .doneOn(first.plusDays(random.nextInt(20)))
                        .build();
            default -> {
                Quota quota = Quota.builder()
                        .date(first)
                        .amount(euros(1_000_000, 2_000_000))
                        .build();
                yield what == 5 ? quota : quota.withPersonId(any(PEOPLE));
            }
        };
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Money euros(int leastCents, int mostCents) {
        return new Money(BigDecimal.valueOf(random.nextInt(leastCents, mostCents), 2), EUR);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
