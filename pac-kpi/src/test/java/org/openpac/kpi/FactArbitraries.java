package org.openpac.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Facts of all kinds, sound or not, most of them in a period, some before it. */
final class FactArbitraries {

    static final DateRange PERIOD = DateRange.of("2025-01-01", "2026-12-31");

    private static final Arbitrary<LocalDate> DAYS = Arbitraries.of(
            LocalDate.of(2026, 1, 1), LocalDate.of(2025, 3, 9), LocalDate.of(2026, 12, 31), LocalDate.of(2023, 6, 1));
    private static final Arbitrary<Long> COUNTS = Arbitraries.longs().between(0, 60);
    private static final Arbitrary<Money> EUROS = euros("-1000");
    private static final Arbitrary<Id> PEOPLE =
            Arbitraries.of("anna", "ben", "carla").map(Id::of);

    private FactArbitraries() {}

    static Arbitrary<List<SalesFact>> facts() {
        return Arbitraries.oneOf(List.of(
                        spends(),
                        revenues(),
                        customers(),
                        prospects(),
                        deals(),
                        orders(),
                        recurring(),
                        plans(),
                        others()))
                .list()
                .ofMaxSize(16);
    }

    private static Arbitrary<SalesFact> spends() {
        return Combinators.combine(
                        DAYS,
                        EUROS,
                        Arbitraries.of(CostKind.values()),
                        Arbitraries.of(SpendPurpose.values()),
                        Arbitraries.of("0", "0.8", "1", "0.123456", "1.5").injectNull(0.6),
                        Arbitraries.of(new EffectLag(0, 3), new EffectLag(-2, -2))
                                .injectNull(0.7),
                        Arbitraries.of(CostCategory.ADVERTISING, CostCategory.TRAVEL))
                .as((day, amount, kind, purpose, share, lag, category) -> {
                    Spend spend = Facts.spend(amount, kind)
                            .withDate(day)
                            .withPurpose(purpose)
                            .withCategory(category)
                            .withTacticId(Id.of("t"));
                    spend = lag == null ? spend : spend.withEffectLag(lag);
                    return share == null ? spend : spend.withAcquisitionShare(Share.of(share));
                });
    }

    private static Arbitrary<SalesFact> revenues() {
        return Combinators.combine(DAYS, EUROS, EUROS.injectNull(0.05), DAYS).as((day, amount, margin, since) -> {
            Revenue revenue = Facts.revenue("0")
                    .withDate(day)
                    .withAmount(amount)
                    .withCustomersSince(since)
                    .withTacticId(Id.of("t"));
            return margin == null ? revenue : revenue.withGrossMargin(margin);
        });
    }

    private static Arbitrary<SalesFact> customers() {
        return Arbitraries.oneOf(
                Combinators.combine(DAYS, COUNTS, Arbitraries.of(CustomerOrigin.values()))
                        .as((day, count, origin) ->
                                Facts.won(count).withDate(day).withOrigin(origin)),
                COUNTS.map(count -> Facts.won(count).withReactivated(true)),
                COUNTS.map(Facts::lost),
                COUNTS.map(count -> Facts.lost(count).withWonInSamePeriod(true)),
                Combinators.combine(DAYS, COUNTS)
                        .as((day, count) -> Facts.base(count * 10, 1).withDate(day)),
                COUNTS.map(count -> Facts.base(count * 10, 3)));
    }

    private static Arbitrary<SalesFact> prospects() {
        return Arbitraries.oneOf(
                Combinators.combine(COUNTS, COUNTS, Arbitraries.of(true, true, false))
                        .as((a, b, isMature) ->
                                Facts.prospects(Math.max(a, b), Math.min(a, b)).withMature(isMature)),
                Combinators.combine(COUNTS, Arbitraries.of(LeadStage.values()), Arbitraries.of(true, true, false))
                        .as((count, stage, isMature) -> Facts.lead(count, stage).withMature(isMature)));
    }

    private static Arbitrary<SalesFact> deals() {
        return Combinators.combine(
                        Arbitraries.of(DealOutcome.values()),
                        euros("0"),
                        Arbitraries.integers().between(0, 400),
                        PEOPLE,
                        Arbitraries.of("0.1", "0.5", "0.33333"))
                .as((outcome, amount, days, person, chance) -> Facts.deal(outcome, "0", days)
                        .withAmount(amount)
                        .withPersonId(person)
                        .withProbability(Share.of(chance)));
    }

    private static Arbitrary<SalesFact> orders() {
        return Combinators.combine(
                        DAYS,
                        EUROS,
                        COUNTS,
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(1L, 1L, 3L),
                        PEOPLE.injectNull(0.2))
                .as((day, amount, units, offer, count, customer) -> Facts.order(offer, units, "0")
                        .withDate(day)
                        .withAmount(amount)
                        .withCount(count)
                        .withCustomerId(Optional.ofNullable(customer)));
    }

    private static Arbitrary<SalesFact> recurring() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(SubscriptionEvent.values()), euros("0"), Arbitraries.of(true, false))
                        .as((event, amount, isNew) -> Facts.subscription(event, "0")
                                .withRecurring(amount)
                                .withStartedInSamePeriod(isNew)),
                euros("0").map(amount -> Facts.recurring("0", 1).withRecurring(amount)));
    }

    private static Arbitrary<SalesFact> plans() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                euros("0"),
                                PEOPLE.injectNull(0.5),
                                Arbitraries.of(Fraction.of(1, 3), Fraction.of(2, 3), Fraction.of(90, 365))
                                        .injectNull(0.5))
                        .as((amount, person, due) -> Facts.quota("0")
                                .withAmount(amount)
                                .withPersonId(Optional.ofNullable(person))
                                .withDue(Optional.ofNullable(due))),
                Combinators.combine(EUROS, COUNTS)
                        .as((amount, days) ->
                                Facts.planned("0", Facts.DAY.plusDays(days)).withAmount(amount)),
                euros("0").map(amount -> Facts.market("0").withAmount(amount)),
                Arbitraries.integers().between(-20, 20).map(Facts::done),
                Arbitraries.just(Facts.undone()));
    }

    private static Arbitrary<SalesFact> others() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(ActivityType.values()), COUNTS)
                        .as(Facts::activity),
                Combinators.combine(
                                Arbitraries.of(SurveyQuestion.values()),
                                Arbitraries.integers().between(1, 5),
                                COUNTS)
                        .as(Facts::survey),
                Combinators.combine(COUNTS, Arbitraries.of(true, false)).as(Facts::staffTime));
    }

    private static Arbitrary<Money> euros(String least) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal("99999999999"))
                .ofScale(2)
                .map(amount -> new Money(amount, Currency.getInstance("EUR")));
    }
}
