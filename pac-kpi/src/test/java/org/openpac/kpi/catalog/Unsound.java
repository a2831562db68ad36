package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.deal;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.market;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.orderOf;
import static org.openpac.kpi.Facts.planned;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.shared;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.undone;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.SoundFacts.BEFORE;
import static org.openpac.kpi.catalog.SoundFacts.advertising;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.Activity;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Lead;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.MoneyFacts;
import org.openpac.kpi.Order;
import org.openpac.kpi.PlannedAction;
import org.openpac.kpi.PlannedSpend;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.Quota;
import org.openpac.kpi.Reason;
import org.openpac.kpi.RecurringBase;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.StaffTime;
import org.openpac.kpi.Subscription;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.Survey;
import org.openpac.kpi.SurveyQuestion;

/** The sound facts, spoilt in the ways that lead to a reason. */
final class Unsound {

    private static final List<SalesFact> SOUND = SoundFacts.ALL;

    private Unsound() {}

    static KpiResult compute(Kpi kpi, Reason reason, List<SalesFact> facts) {
        return switch (reason) {
            case NO_PERIOD -> kpi.compute(facts);
            case OUTSIDE_PERIOD -> kpi.compute(facts, DateRange.of("2010-01-01", "2010-12-31"));
            case PARTIAL_MONTH -> kpi.compute(facts, DateRange.of("2025-01-01", "2026-12-30"));
            case SHORT_PERIOD -> kpi.compute(facts, DateRange.of("2026-01-01", "2026-12-31"));
            default -> kpi.compute(facts, SoundFacts.PERIOD);
        };
    }

    /** Lists of facts, one of which lacks a value for the reason. */
    static List<List<SalesFact>> facts(Reason reason) {
        return switch (reason) {
            case NO_DATA -> List.of(List.of());
            case OUTSIDE_PERIOD, NO_PERIOD, PARTIAL_MONTH, SHORT_PERIOD -> List.of(SOUND);
            case MIXED_CURRENCIES ->
                List.of(and(SOUND.stream().map(fact -> MoneyFacts.with(fact, amount -> Money.of(1, "USD")))));
            case MIXED_TAX_BASES ->
                List.of(and(SOUND.stream().map(fact -> MoneyFacts.on(fact, TaxBasis.INCLUDED))).stream()
                        .map(fact -> SOUND.contains(fact) ? MoneyFacts.on(fact, TaxBasis.EXCLUDED) : fact)
                        .toList());
            case EMPTY_DENOMINATOR -> nothing();
            case NO_NEW_CUSTOMERS -> List.of(instead(CustomerWon.class, won(0)));
            case NO_ACTIVITY ->
                List.of(instead(CustomerWon.class, won(0)).stream()
                        .map(fact -> fact instanceof Spend ? MoneyFacts.with(fact, amount -> Money.of(0, "EUR")) : fact)
                        .toList());
            case NEGATIVE_COST -> List.of(and(advertising("-1000000")));
            case NO_CHURN ->
                List.of(
                        without(CustomerLost.class),
                        instead(Subscription.class, subscription(SubscriptionEvent.START, "1")));
            case NEVER -> List.of(and(revenue("0", "-90000")));
            case IMPOSSIBLE_SHARE ->
                List.of(and(
                        shared("1", "1.5"),
                        lost(98),
                        prospects(0, 33),
                        subscription(SubscriptionEvent.CHURN, "999999"),
                        quota("1").withProrata(Share.of("1.5")),
                        openDeal("1", "1.5"),
                        revenue("99999999", "1")));
            case MIXED_PERIODS -> List.of(and(base(100, 3), recurring("1", 3)));
            case MISSING_MARGIN ->
                List.of(and(revenue("1").withCustomersSince(DAY).withTacticId(Id.of("t"))));
            case NOT_MATURE ->
                List.of(
                        instead(Prospects.class, prospects(40, 8).withMature(false)),
                        instead(Lead.class, lead(5, LeadStage.CUSTOMER).withMature(false)));
            case INSUFFICIENT_HISTORY ->
                List.of(
                        SOUND.stream()
                                .filter(fact -> fact.date().isAfter(BEFORE))
                                .toList(),
                        SOUND.stream()
                                .filter(fact -> !fact.date().isBefore(DAY))
                                .toList());
            default -> furtherFacts(reason);
        };
    }

    private static List<List<SalesFact>> furtherFacts(Reason reason) {
        return switch (reason) {
            case NO_POSITIVE_BASE ->
                List.of(
                        and(revenue("-999999", "1"), revenue("-999999", "1").withDate(DAY.minusMonths(11))),
                        and(revenue("-999999", "1").withDate(BEFORE)),
                        and(revenue("-999999", "1").withDate(DAY.minusMonths(11))),
                        instead(
                                Order.class,
                                order("a", 3, "300"),
                                order("a", 2, "-150").withDate(BEFORE)),
                        instead(CustomerBase.class, base(100, 1), base(0, 1).withDate(BEFORE)));
            case NO_INCREASE ->
                List.of(and(won(50).withDate(BEFORE), direct("99999").withDate(BEFORE)));
            case MISSING_PROBABILITY -> List.of(and(deal(DealOutcome.OPEN, "5", 3)));
            case NEGATIVE_AMOUNT ->
                List.of(and(
                        wonDeal("-9999", 3).withPersonId(Id.of("carl")),
                        revenue("-999999", "1"),
                        planned("-99999", DAY)));
            case TARGET_MET -> List.of(and(wonDeal("99999", 3)));
            case NOT_REACHED -> List.of(instead(Deal.class, openDeal("1", "0.5")), and(direct("9999999")));
            case REVERSED_DATES -> List.of(and(wonDeal("1", -5)));
            case NOT_TOLD_APART -> List.of(instead(Order.class, order("5")));
            case TOO_FEW_REPEATS -> List.of(instead(Order.class, orderOf("ada", DAY, "5")));
            case FIT_AT_LIMIT -> List.of(instead(Order.class, Repeaters.whoNeverLeave(SoundFacts.PERIOD.end())));
            case FLAT_FIT ->
                IntStream.range(8, 15)
                        .mapToObj(euros -> instead(Order.class, Repeaters.two(SoundFacts.PERIOD.end(), euros)))
                        .toList();
            case INFINITE_MEAN -> List.of(instead(Order.class, Repeaters.ofAnyAmount(SoundFacts.PERIOD.end())));
            default -> throw new AssertionError("no facts for " + reason);
        };
    }

    private static List<List<SalesFact>> nothing() {
        List<SalesFact> noCustomers = SOUND.stream()
                .filter(fact -> fact.kind() != FactKind.CUSTOMER_BASE && fact.kind() != FactKind.CUSTOMER_LOST)
                .toList();
        return List.of(
                with(noCustomers, Stream.of(base(0, 1), lost(0))),
                instead(Prospects.class, prospects(0, 0)),
                instead(Spend.class, advertising("0")),
                instead(Lead.class, lead(0, LeadStage.CUSTOMER)),
                instead(Deal.class, openDeal("1", "0.5")),
                instead(Deal.class, wonDeal("0", 0).withPersonId(Id.of("anna"))),
                instead(Activity.class, Stream.of(ActivityType.values()).map(type -> activity(type, 0))),
                instead(
                        Survey.class,
                        Stream.of(SurveyQuestion.values()).map(asked -> survey(asked, asked.lowest(), 0))),
                instead(StaffTime.class, staffTime(0, true)),
                instead(Quota.class, quota("0"), quota("anna", "0")),
                with(
                        without(RecurringBase.class).stream()
                                .filter(fact -> fact.kind() != FactKind.SUBSCRIPTION)
                                .toList(),
                        Stream.of(recurring("0", 1), subscription(SubscriptionEvent.RENEWAL, "0"))),
                instead(Subscription.class, subscription(SubscriptionEvent.EXPANSION, "1")),
                instead(Revenue.class, revenue("0", "0")),
                with(
                        without(Revenue.class).stream()
                                .filter(fact -> fact.kind() != FactKind.MARKET_SIZE)
                                .toList(),
                        Stream.of(revenue("0"), market("0"))),
                instead(Order.class, order("-50")),
                instead(PlannedAction.class, undone()),
                instead(PlannedSpend.class, planned("0", DAY)),
                instead(CustomerWon.class, won(5)));
    }

    static List<SalesFact> without(Class<? extends SalesFact> kind) {
        return SOUND.stream().filter(fact -> !kind.isInstance(fact)).toList();
    }

    static List<SalesFact> instead(Class<? extends SalesFact> kind, SalesFact... more) {
        return with(without(kind), Stream.of(more));
    }

    private static List<SalesFact> instead(Class<? extends SalesFact> kind, Stream<? extends SalesFact> more) {
        return with(without(kind), more);
    }

    static List<SalesFact> and(SalesFact... more) {
        return with(SOUND, Stream.of(more));
    }

    private static List<SalesFact> and(Stream<? extends SalesFact> more) {
        return with(SOUND, more);
    }

    static List<SalesFact> with(List<SalesFact> facts, Stream<? extends SalesFact> more) {
        List<SalesFact> all = new ArrayList<>(facts);
        more.forEach(all::add);
        return all;
    }
}
