package org.openpac.json.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.Order;
import org.openpac.kpi.RecurringBase;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;
import org.openpac.kpi.Subscription;
import org.openpac.kpi.SubscriptionEvent;

/** How facts with amounts that came about are said in JSON. */
final class MoneyFacts {

    /** The forms by the word of each type. */
    static final Map<String, Form<? extends SalesFact>> FORMS = Map.ofEntries(
            Map.entry("spend", spend()),
            Map.entry("revenue", revenue()),
            Map.entry("deal", deal()),
            Map.entry("order", order()),
            Map.entry("subscription", subscription()),
            Map.entry("recurringBase", recurringBase()));

    private MoneyFacts() {}

    private static Form<Spend> spend() {
        Part<Spend, Money> amount =
                Part.required("amount", FormKinds.MONEY, "The money spent; negative for a credit.", Spend::amount);
        Part<Spend, CostKind> costKind = Part.required(
                "costKind",
                FormKinds.word(CostKind.class),
                "Whether it is incurred for one action or for all.",
                Spend::costKind);
        Part<Spend, SpendPurpose> purpose = Part.required(
                "purpose", FormKinds.word(SpendPurpose.class), "What it is mainly spent for.", Spend::purpose);
        Part<Spend, Share> acquisitionShare = Part.optional(
                "acquisitionShare",
                FormKinds.SHARE,
                "The part that serves acquisition, whatever the purpose.",
                Spend::acquisitionShare);
        Part<Spend, CostCategory> category =
                Part.optional("category", FormKinds.word(CostCategory.class), "What it is spent on.", Spend::category);
        Part<Spend, EffectLag> effectLag =
                Part.optional("effectLag", FactParts.EFFECT_LAG.kind(), "When it takes effect.", Spend::effectLag);
        return Form.inline(
                "Spend",
                FactParts.moneyParts(
                        "spend", List.of(amount, costKind, purpose, acquisitionShare, category, effectLag)),
                parts -> Spend.builder()
                        .date(parts.of(FactParts.DATE))
                        .amount(parts.of(amount))
                        .costKind(parts.of(costKind))
                        .purpose(parts.of(purpose))
                        .acquisitionShare(parts.maybe(acquisitionShare))
                        .category(parts.maybe(category))
                        .effectLag(parts.maybe(effectLag))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Revenue> revenue() {
        Part<Revenue, Money> amount = Part.required("amount", FormKinds.MONEY, "The money earned.", Revenue::amount);
        Part<Revenue, Money> grossMargin =
                Part.optional("grossMargin", FormKinds.MONEY, "The margin in it.", Revenue::grossMargin);
        Part<Revenue, LocalDate> customersSince = Part.optional(
                "customersSince", FormKinds.DATE, "Since when the customers are such.", Revenue::customersSince);
        return Form.inline(
                "Revenue",
                FactParts.moneyParts("revenue", List.of(amount, grossMargin, customersSince)),
                parts -> Revenue.builder()
                        .date(parts.of(FactParts.DATE))
                        .amount(parts.of(amount))
                        .grossMargin(parts.maybe(grossMargin))
                        .customersSince(parts.maybe(customersSince))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Deal> deal() {
        Part<Deal, LocalDate> openedOn =
                Part.required("openedOn", FormKinds.DATE, "The day it was opened.", Deal::openedOn);
        Part<Deal, Money> amount = Part.required("amount", FormKinds.MONEY, "What it is worth.", Deal::amount);
        Part<Deal, DealOutcome> outcome =
                Part.required("outcome", FormKinds.word(DealOutcome.class), "What became of it.", Deal::outcome);
        Part<Deal, Id> stageId = Part.optional("stageId", FormKinds.ID, "The stage it has come to.", Deal::stageId);
        Part<Deal, Share> probability =
                Part.optional("probability", FormKinds.SHARE, "How likely it is to be won.", Deal::probability);
        return Form.inline(
                "Deal",
                FactParts.moneyParts("deal", List.of(openedOn, amount, outcome, stageId, probability)),
                parts -> Deal.builder()
                        .date(parts.of(FactParts.DATE))
                        .openedOn(parts.of(openedOn))
                        .amount(parts.of(amount))
                        .outcome(parts.of(outcome))
                        .stageId(parts.maybe(stageId))
                        .probability(parts.maybe(probability))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Order> order() {
        Part<Order, Money> amount =
                Part.required("amount", FormKinds.MONEY, "What was ordered; negative for a refund.", Order::amount);
        Part<Order, Long> quantity =
                Part.standard("quantity", FormKinds.COUNT, 1L, "How many pieces; left out: 1.", Order::quantity);
        Part<Order, Long> count =
                Part.standard("count", FormKinds.COUNT, 1L, "How many orders; left out: 1.", Order::count);
        Part<Order, Id> offerId = Part.optional("offerId", FormKinds.ID, "What was ordered.", Order::offerId);
        Part<Order, Id> customerId = Part.optional(
                "customerId",
                FormKinds.ID,
                "Whose the orders are, by a number or code that names nobody.",
                Order::customerId);
        return Form.inline(
                "Order",
                FactParts.moneyParts("order", List.of(amount, quantity, count, offerId, customerId)),
                parts -> Order.builder()
                        .date(parts.of(FactParts.DATE))
                        .amount(parts.of(amount))
                        .quantity(parts.of(quantity))
                        .count(parts.of(count))
                        .offerId(parts.maybe(offerId))
                        .customerId(parts.maybe(customerId))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Subscription> subscription() {
        Part<Subscription, SubscriptionEvent> event = Part.required(
                "event",
                FormKinds.word(SubscriptionEvent.class),
                "What happened to recurring revenue.",
                Subscription::event);
        Part<Subscription, Money> recurring =
                Part.required("recurring", FormKinds.MONEY, "The recurring amount.", Subscription::recurring);
        Part<Subscription, Boolean> startedInSamePeriod = Part.standard(
                "startedInSamePeriod",
                FormKinds.BOOLEAN,
                false,
                "Whether it began in the same period; left out: no.",
                Subscription::startedInSamePeriod);
        return Form.inline(
                "Subscription",
                FactParts.moneyParts("subscription", List.of(event, recurring, startedInSamePeriod)),
                parts -> Subscription.builder()
                        .date(parts.of(FactParts.DATE))
                        .event(parts.of(event))
                        .recurring(parts.of(recurring))
                        .startedInSamePeriod(parts.of(startedInSamePeriod))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<RecurringBase> recurringBase() {
        Part<RecurringBase, Money> recurring = Part.required(
                "recurring", FormKinds.MONEY, "The recurring amount at the start.", RecurringBase::recurring);
        Part<RecurringBase, Integer> months =
                Part.required("months", FormKinds.INTEGER, "How many months the period has.", RecurringBase::months);
        return Form.inline(
                "RecurringBase",
                FactParts.moneyParts("recurringBase", List.of(recurring, months)),
                parts -> RecurringBase.builder()
                        .date(parts.of(FactParts.DATE))
                        .recurring(parts.of(recurring))
                        .months(parts.of(months))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }
}
