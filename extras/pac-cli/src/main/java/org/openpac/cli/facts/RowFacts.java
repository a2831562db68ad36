package org.openpac.cli.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Money;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.Lead;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.Order;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;

/** The facts that a row stands for. */
final class RowFacts {

    private final TableSettings settings;
    private final Consumer<SalesFact> facts;
    private final CustomerFacts customers;

    RowFacts(TableSettings settings, Consumer<SalesFact> facts) {
        this.settings = settings;
        this.facts = facts;
        this.customers = new CustomerFacts(settings.period(), facts);
    }

    void add(TableKind kind, Row row) {
        switch (kind) {
            case DEALS -> deal(row);
            case ORDERS -> order(row);
            case LEADS -> lead(row);
            case COSTS -> spend(row);
            case CUSTOMERS -> customers.add(row);
        }
    }

    /** Ends a table of a kind. */
    void end(Columns columns) {
        if (columns.kind() == TableKind.CUSTOMERS) {
            customers.end(columns.has(Field.LEFT_ON));
        }
    }

    private void deal(Row row) {
        DealOutcome outcome = DealEnd.of(row);
        LocalDate date = switch (outcome) {
            case OPEN -> settings.asOf();
            case WON -> endedOn(row, Field.WON_ON);
            case LOST -> endedOn(row, Field.LOST_ON);
        };
        boolean isPriced =
                outcome == DealOutcome.WON && row.text(Field.WON_AMOUNT).isPresent();
        Field amount = isPriced ? Field.WON_AMOUNT : Field.AMOUNT;
        Deal.Builder deal = Deal.builder()
                .date(date)
                .openedOn(row.requiredDate(Field.OPENED_ON))
                .amount(row.requiredMoney(amount))
                .taxBasis(row.taxBasis(amount))
                .outcome(outcome)
                .probability(row.share(Field.PROBABILITY))
                .segmentId(row.id(Field.SEGMENT))
                .channelId(row.id(Field.CHANNEL))
                .tacticId(row.id(Field.TACTIC))
                .personId(row.id(Field.PERSON));
        if (row.isSound() && ChronoUnit.DAYS.between(row.requiredDate(Field.OPENED_ON), date) > Deal.MAX_DAYS) {
            row.refuse(
                    Field.OPENED_ON, FactText.message("too-old", "The deal was open for more than a hundred years."));
        }
        if (row.isSound()) {
            facts.accept(deal.build());
        }
    }

    private static LocalDate endedOn(Row row, Field own) {
        Field field = row.text(Field.CLOSED_ON).isPresent() || !row.has(own) ? Field.CLOSED_ON : own;
        return row.requiredDate(field);
    }

    private void order(Row row) {
        LocalDate date = row.requiredDate(Field.DATE);
        Money amount = row.requiredMoney(Field.AMOUNT);
        boolean isRefund = amount.amount().signum() < 0;
        long quantity = row.count(Field.QUANTITY, isRefund).map(Math::abs).orElse(1L);
        Order.Builder order = Order.builder()
                .date(date)
                .amount(amount)
                .taxBasis(row.taxBasis(Field.AMOUNT))
                .quantity(quantity)
                .count(row.count(Field.COUNT, false).orElse(1L))
                .offerId(row.id(Field.OFFER))
                .customerId(row.id(Field.CUSTOMER))
                .segmentId(row.id(Field.SEGMENT))
                .channelId(row.id(Field.CHANNEL))
                .tacticId(row.id(Field.TACTIC))
                .personId(row.id(Field.PERSON));
        Optional<Money> margin = row.money(Field.MARGIN);
        if (row.isSound()) {
            Order built = order.build();
            facts.accept(built);
            facts.accept(Revenue.builder()
                    .date(date)
                    .amount(amount)
                    .grossMargin(margin)
                    .taxBasis(built.taxBasis())
                    .segmentId(built.segmentId())
                    .channelId(built.channelId())
                    .tacticId(built.tacticId())
                    .personId(built.personId())
                    .build());
        }
    }

    private void lead(Row row) {
        LocalDate date = row.requiredDate(Field.DATE);
        Field told = row.has(Field.LIFECYCLE) ? Field.LIFECYCLE : Field.LEAD_STAGE;
        LeadStage stage = row.word(told, Field.LEAD_STAGE, LeadStage.class).orElse(LeadStage.ENTERED);
        if (row.text(told).isEmpty()) {
            row.missing(told);
        }
        boolean isMature = row.truth(Field.MATURE)
                .orElse(!date.plusDays(settings.leadDays()).isAfter(settings.asOf()));
        long count = row.count(Field.COUNT, false).orElse(1L);
        Lead.Builder lead = Lead.builder()
                .date(date)
                .count(count)
                .furthest(stage)
                .mature(isMature)
                .origin(origin(row))
                .segmentId(row.id(Field.SEGMENT))
                .channelId(row.id(Field.CHANNEL))
                .tacticId(row.id(Field.TACTIC))
                .personId(row.id(Field.PERSON));
        if (row.isSound()) {
            Lead built = lead.build();
            facts.accept(built);
            facts.accept(Prospects.builder()
                    .date(date)
                    .entered(count)
                    .converted(stage == LeadStage.CUSTOMER ? count : 0)
                    .mature(isMature)
                    .segmentId(built.segmentId())
                    .channelId(built.channelId())
                    .tacticId(built.tacticId())
                    .personId(built.personId())
                    .build());
        }
    }

    /** Sources have names of all sorts; only those that say what brought the customer are understood. */
    static Optional<CustomerOrigin> origin(Row row) {
        return row.text(Field.ORIGIN)
                .flatMap(text -> Dictionary.meaning("ORIGIN", Folded.of(text)))
                .map(CustomerOrigin::valueOf);
    }

    private void spend(Row row) {
        Optional<CostCategory> category = row.word(Field.CATEGORY, CostCategory.class);
        Optional<CostKind> kind = row.word(Field.COST_KIND, CostKind.class)
                .or(() -> category.flatMap(CostCategory::usualKind))
                .or(settings::costKind);
        Optional<SpendPurpose> purpose =
                row.word(Field.PURPOSE, SpendPurpose.class).or(settings::purpose);
        Spend.Builder spend = Spend.builder()
                .date(row.requiredDate(Field.DATE))
                .amount(row.requiredMoney(Field.AMOUNT))
                .taxBasis(row.taxBasis(Field.AMOUNT))
                .costKind(kind.orElse(CostKind.DIRECT))
                .purpose(purpose.orElse(SpendPurpose.ACQUISITION))
                .acquisitionShare(row.share(Field.ACQUISITION_SHARE))
                .category(category)
                .segmentId(row.id(Field.SEGMENT))
                .channelId(row.id(Field.CHANNEL))
                .tacticId(row.id(Field.TACTIC))
                .personId(row.id(Field.PERSON));
        if (row.isSound() && kind.isEmpty()) {
            row.refuse(
                    Field.COST_KIND,
                    FactText.message(
                            "no-cost-kind", "Nothing says whether the cost is direct; say it with --cost-kind."));
        }
        if (row.isSound() && purpose.isEmpty()) {
            row.refuse(
                    Field.PURPOSE,
                    FactText.message("no-purpose", "Nothing says what the cost is for; say it with --purpose."));
        }
        if (row.isSound()) {
            facts.accept(spend.build());
        }
    }
}
