package org.openpac.cli.factjson;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openpac.cli.facts.FactText;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.MarketSize;
import org.openpac.kpi.Order;
import org.openpac.kpi.PlannedSpend;
import org.openpac.kpi.Quota;
import org.openpac.kpi.RecurringBase;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;
import org.openpac.kpi.Subscription;
import org.openpac.kpi.SubscriptionEvent;

/** Objects that stand for facts with amounts. */
final class MoneyObjects {

    static final Map<String, Function<FactMembers, Supplier<SalesFact>>> BY_TYPE = Map.ofEntries(
            Map.entry("spend", MoneyObjects::spend),
            Map.entry("revenue", MoneyObjects::revenue),
            Map.entry("deal", MoneyObjects::deal),
            Map.entry("order", MoneyObjects::order),
            Map.entry("subscription", MoneyObjects::subscription),
            Map.entry("recurringBase", MoneyObjects::recurringBase),
            Map.entry("quota", MoneyObjects::quota),
            Map.entry("plannedSpend", MoneyObjects::plannedSpend),
            Map.entry("marketSize", MoneyObjects::marketSize));

    private static final int LARGEST_LAG = 1200;

    private MoneyObjects() {}

    private static Supplier<SalesFact> spend(FactMembers members) {
        Spend.Builder fact = Spend.builder()
                .date(members.date("date"))
                .amount(members.money("amount"))
                .costKind(members.requiredWord("costKind", CostKind.class))
                .purpose(members.requiredWord("purpose", SpendPurpose.class))
                .acquisitionShare(members.share("acquisitionShare"))
                .category(members.word("category", CostCategory.class))
                .effectLag(effectLag(members))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> revenue(FactMembers members) {
        Revenue.Builder fact = Revenue.builder()
                .date(members.date("date"))
                .amount(members.money("amount"))
                .grossMargin(members.optionalMoney("grossMargin"))
                .customersSince(members.optionalDate("customersSince"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> deal(FactMembers members) {
        Deal.Builder fact = Deal.builder()
                .date(members.date("date"))
                .openedOn(members.date("openedOn"))
                .amount(members.money("amount"))
                .outcome(members.requiredWord("outcome", DealOutcome.class))
                .stageId(members.id("stageId"))
                .probability(members.share("probability"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> order(FactMembers members) {
        Order.Builder fact = Order.builder()
                .date(members.date("date"))
                .amount(members.money("amount"))
                .quantity(members.count("quantity").orElse(1L))
                .count(members.count("count").orElse(1L))
                .offerId(members.id("offerId"))
                .customerId(members.id("customerId"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> subscription(FactMembers members) {
        Subscription.Builder fact = Subscription.builder()
                .date(members.date("date"))
                .event(members.requiredWord("event", SubscriptionEvent.class))
                .recurring(members.money("recurring"))
                .startedInSamePeriod(members.truth("startedInSamePeriod").orElse(false))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> recurringBase(FactMembers members) {
        RecurringBase.Builder fact = RecurringBase.builder()
                .date(members.date("date"))
                .recurring(members.money("recurring"))
                .months(members.smallNumber("months"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> quota(FactMembers members) {
        Quota.Builder fact = Quota.builder()
                .date(members.date("date"))
                .amount(members.money("amount"))
                .prorata(members.share("prorata"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> plannedSpend(FactMembers members) {
        PlannedSpend.Builder fact = PlannedSpend.builder()
                .date(members.date("date"))
                .lastDay(members.date("lastDay"))
                .amount(members.money("amount"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> marketSize(FactMembers members) {
        MarketSize.Builder fact = MarketSize.builder()
                .date(members.date("date"))
                .amount(members.money("amount"))
                .taxBasis(members.word("taxBasis", TaxBasis.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Optional<EffectLag> effectLag(FactMembers members) {
        return members.members("effectLag").flatMap(lag -> {
            int first = lag.smallNumber("firstMonth");
            int last = lag.smallNumber("lastMonth");
            lag.tellUnknown();
            boolean isLag = first <= last && first >= -LARGEST_LAG && last <= LARGEST_LAG;
            if (lag.isSound() && !isLag) {
                lag.refuse(
                        "lastMonth",
                        FactText.message("no-lag", "Months must be in order and lie between -1200 and 1200."));
            }
            return lag.isSound() ? Optional.of(new EffectLag(first, last)) : Optional.empty();
        });
    }
}
