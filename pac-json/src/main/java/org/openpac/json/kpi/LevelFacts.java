package org.openpac.json.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.kpi.MarketSize;
import org.openpac.kpi.PlannedSpend;
import org.openpac.kpi.Quota;
import org.openpac.kpi.SalesFact;

/** How amounts that others are measured against are said in JSON. */
final class LevelFacts {

    /** The forms by the word of each type. */
    static final Map<String, Form<? extends SalesFact>> FORMS = Map.of(
            "quota", quota(),
            "plannedSpend", plannedSpend(),
            "marketSize", marketSize());

    private LevelFacts() {}

    private static Form<Quota> quota() {
        Part<Quota, Money> amount = Part.required("amount", FormKinds.MONEY, "What is to be sold.", Quota::amount);
        Part<Quota, Share> prorata =
                Part.optional("prorata", FormKinds.SHARE, "The part that was due.", Quota::prorata);
        return Form.inline(
                "Quota",
                FactParts.moneyParts("quota", List.of(amount, prorata)),
                parts -> Quota.builder()
                        .date(parts.of(FactParts.DATE))
                        .amount(parts.of(amount))
                        .prorata(parts.maybe(prorata))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<PlannedSpend> plannedSpend() {
        Part<PlannedSpend, LocalDate> lastDay =
                Part.required("lastDay", FormKinds.DATE, "The last day it is for.", PlannedSpend::lastDay);
        Part<PlannedSpend, Money> amount =
                Part.required("amount", FormKinds.MONEY, "What the budget sets aside.", PlannedSpend::amount);
        return Form.inline(
                "PlannedSpend",
                FactParts.moneyParts("plannedSpend", List.of(lastDay, amount)),
                parts -> PlannedSpend.builder()
                        .date(parts.of(FactParts.DATE))
                        .lastDay(parts.of(lastDay))
                        .amount(parts.of(amount))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<MarketSize> marketSize() {
        Part<MarketSize, Money> amount =
                Part.required("amount", FormKinds.MONEY, "What all sellers sell.", MarketSize::amount);
        return Form.inline(
                "MarketSize",
                FactParts.moneyParts("marketSize", List.of(amount)),
                parts -> MarketSize.builder()
                        .date(parts.of(FactParts.DATE))
                        .amount(parts.of(amount))
                        .taxBasis(parts.maybe(FactParts.TAX_BASIS))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }
}
