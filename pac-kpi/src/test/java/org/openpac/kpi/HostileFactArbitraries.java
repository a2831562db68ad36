package org.openpac.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Facts at the ends of what facts can hold, most of them in one currency. */
final class HostileFactArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Arbitrary<LocalDate> DAYS = Arbitraries.of(
            DAY, DAY, DAY, DAY.plusDays(1), LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29), LocalDate.EPOCH);
    private static final Arbitrary<Long> COUNTS = Arbitraries.of(0L, 1L, 2L, 29L, Counts.LARGEST);
    private static final Arbitrary<Id> IDS = Arbitraries.of(Id.of("a"), Id.of("b"));
    private static final Arbitrary<Integer> MONTHS = Arbitraries.of(1, 1, 12, CustomerBase.MAX_MONTHS);
    private static final Arbitrary<Share> SHARES = Arbitraries.of(
                    "-1", "0", "0.000000000001", "0.333333333333", "1", "1.5", "999999999999999")
            .map(Share::of);
    private static final Arbitrary<Money> AMOUNTS = amounts("-");
    private static final Arbitrary<Money> POSITIVE = amounts("");

    private HostileFactArbitraries() {}

    static Arbitrary<List<SalesFact>> facts() {
        return Arbitraries.oneOf(List.of(moved(), money(), counts(), others()))
                .list()
                .ofMaxSize(24);
    }

    static Arbitrary<DateRange> periods() {
        return Arbitraries.of(
                new DateRange(DAY, DAY),
                new DateRange(LocalDate.MIN, LocalDate.MAX),
                new DateRange(LocalDate.MAX, LocalDate.MIN),
                new DateRange(LocalDate.MIN, LocalDate.MIN),
                new DateRange(LocalDate.MAX, LocalDate.MAX),
                new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)),
                new DateRange(LocalDate.of(2026, 2, 1), DAY),
                new DateRange(LocalDate.of(2024, 2, 29), DAY));
    }

    private static Arbitrary<Money> amounts(String sign) {
        Arbitrary<Money> euros = Arbitraries.of("0.01", "0", "1", "100", "999999999999999", "9999999999999.99")
                .map(amount -> Money.of(amount, "EUR"));
        Arbitrary<Money> negative =
                Arbitraries.of("0.01", "50", "999999999999999").map(amount -> Money.of(sign + amount, "EUR"));
        Arbitrary<Money> others = Arbitraries.of("999999999999999 JPY", "0.001 BHD", "99999999999.9999 CLF")
                .map(Money::parse);
        return Arbitraries.frequencyOf(Tuple.of(12, euros), Tuple.of(4, negative), Tuple.of(1, others));
    }

    private static Arbitrary<SalesFact> moved() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                DAYS,
                                AMOUNTS,
                                Arbitraries.of(CostKind.values()),
                                SHARES.injectNull(0.6),
                                Arbitraries.of(new EffectLag(0, 3), new EffectLag(-60, 60))
                                        .injectNull(0.5),
                                Arbitraries.of(TaxBasis.EXCLUDED, TaxBasis.EXCLUDED, TaxBasis.INCLUDED)
                                        .injectNull(0.7))
                        .as((day, amount, kind, share, lag, tax) -> Spend.builder()
                                .date(day)
                                .amount(amount)
                                .costKind(kind)
                                .purpose(SpendPurpose.ACQUISITION)
                                .category(CostCategory.ADVERTISING)
                                .tacticId(Id.of("t"))
                                .acquisitionShare(Optional.ofNullable(share))
                                .effectLag(Optional.ofNullable(lag))
                                .taxBasis(Optional.ofNullable(tax))
                                .build()),
                Combinators.combine(DAYS, AMOUNTS, AMOUNTS, DAYS)
                        .as((day, amount, margin, since) -> Revenue.builder()
                                .date(day)
                                .amount(amount)
                                .grossMargin(margin)
                                .customersSince(since)
                                .tacticId(Id.of("t"))
                                .build()));
    }

    private static Arbitrary<SalesFact> money() {
        return Arbitraries.oneOf(
                Combinators.combine(DAYS, DAYS, AMOUNTS, Arbitraries.of(DealOutcome.values()), SHARES, IDS)
                        .filter((day, opened, amount, outcome, share, id) ->
                                !opened.isBefore(LocalDate.EPOCH) || day.equals(LocalDate.MIN))
                        .as((day, opened, amount, outcome, share, id) -> Deal.builder()
                                .date(day)
                                .openedOn(day.isBefore(LocalDate.of(2030, 1, 1)) ? opened : day)
                                .amount(amount)
                                .outcome(outcome)
                                .probability(share)
                                .personId(id)
                                .build()),
                Combinators.combine(DAYS, AMOUNTS, COUNTS, COUNTS, IDS.injectNull(0.3), IDS.injectNull(0.1))
                        .as((day, amount, units, count, offer, customer) -> Order.builder()
                                .date(day)
                                .amount(amount)
                                .quantity(units)
                                .count(count)
                                .offerId(Optional.ofNullable(offer))
                                .customerId(Optional.ofNullable(customer))
                                .build()),
                Combinators.combine(DAYS, POSITIVE, Arbitraries.of(SubscriptionEvent.values()))
                        .as((day, amount, event) -> Subscription.builder()
                                .date(day)
                                .recurring(amount)
                                .event(event)
                                .build()),
                Combinators.combine(DAYS, POSITIVE, MONTHS)
                        .as((day, amount, months) -> RecurringBase.builder()
                                .date(day)
                                .recurring(amount)
                                .months(months)
                                .build()),
                Combinators.combine(DAYS, AMOUNTS, SHARES.injectNull(0.5), IDS.injectNull(0.5))
                        .as((day, amount, share, id) -> Quota.builder()
                                .date(day)
                                .amount(amount)
                                .prorata(Optional.ofNullable(share))
                                .due(Optional.ofNullable(share).map(part -> Fraction.of(day.toEpochDay(), 3)))
                                .personId(Optional.ofNullable(id))
                                .build()));
    }

    private static Arbitrary<SalesFact> counts() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                DAYS,
                                COUNTS,
                                Arbitraries.of(CustomerOrigin.values()).injectNull(0.3))
                        .as((day, count, origin) -> CustomerWon.builder()
                                .date(day)
                                .count(count)
                                .origin(Optional.ofNullable(origin))
                                .build()),
                Combinators.combine(DAYS, COUNTS)
                        .as((day, count) ->
                                CustomerLost.builder().date(day).count(count).build()),
                Combinators.combine(DAYS, COUNTS, MONTHS)
                        .as((day, count, months) -> CustomerBase.builder()
                                .date(day)
                                .count(count)
                                .months(months)
                                .build()),
                Combinators.combine(DAYS, COUNTS, COUNTS)
                        .as((day, entered, converted) -> Prospects.builder()
                                .date(day)
                                .entered(entered)
                                .converted(converted)
                                .mature(true)
                                .build()),
                Combinators.combine(DAYS, COUNTS, Arbitraries.of(LeadStage.values()))
                        .as((day, count, stage) -> Lead.builder()
                                .date(day)
                                .count(count)
                                .furthest(stage)
                                .mature(true)
                                .build()),
                Combinators.combine(DAYS, COUNTS, Arbitraries.of(ActivityType.values()))
                        .as((day, count, type) -> Activity.builder()
                                .date(day)
                                .count(count)
                                .activity(type)
                                .build()));
    }

    private static Arbitrary<SalesFact> others() {
        return Arbitraries.oneOf(
                Combinators.combine(DAYS, COUNTS, Arbitraries.of(SurveyQuestion.values()), Arbitraries.of(1, 5))
                        .as((day, count, question, score) -> Survey.builder()
                                .date(day)
                                .count(count)
                                .question(question)
                                .score(score)
                                .build()),
                Combinators.combine(DAYS, COUNTS)
                        .as((day, minutes) -> StaffTime.builder()
                                .date(day)
                                .minutes(minutes)
                                .selling(true)
                                .build()),
                Combinators.combine(DAYS, DAYS, AMOUNTS)
                        .filter((day, last, amount) -> !last.isBefore(day))
                        .as((day, last, amount) -> PlannedSpend.builder()
                                .date(day)
                                .lastDay(last)
                                .amount(amount)
                                .build()),
                Combinators.combine(DAYS, AMOUNTS)
                        .as((day, amount) ->
                                MarketSize.builder().date(day).amount(amount).build()),
                DAYS.map(day -> PlannedAction.builder().date(day).doneOn(day).build()));
    }
}
