package org.openpac.testkit;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentApproach;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** The market, strategies, tactics, budget and checkpoints of a sound plan. */
final class SoundActions {

    private final SplittableRandom random;
    private final DateRange period;
    private final boolean french;
    private final int people;

    SoundActions(SplittableRandom random, DateRange period, boolean french, int people) {
        this.random = random;
        this.period = period;
        this.french = french;
        this.people = people;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.market(market());
        plan.addSegment(segment());
        plan.addPersona(BuyerPersona.builder()
                .id(Id.of("persona"))
                .name("Anne")
                .behavioural(Behaviour.builder()
                        .addPreferredChannels(ContactChannel.PHONE, ContactChannel.SOCIAL_NETWORK)
                        .build())
                .addSegmentId(Id.of("segment"))
                .build());
        plan.addChannel(DistributionChannel.builder()
                .id(Id.of("channel"))
                .type(DistributionChannelType.DIRECT_SALES)
                .build());
        plan.addStrategy(Strategy.builder()
                .id(Id.of("strategy"))
                .type(StrategyType.ACQUISITION)
                .name(french ? "Conquérir des PME" : "Win small firms")
                .addObjectiveIds(Id.of("company-revenue"), Id.of("company-margin"), Id.of("team-revenue"))
                .addSegmentId(Id.of("segment"))
                .addSwotItemId(Id.of("swot-strength"))
                .build());
        Budget.Builder budget = Budget.builder();
        long total = 0;
        for (int i = 0; i < people; i++) {
            plan.addTactic(tactic(i));
            long cost = 1_000L * (1 + random.nextInt(20));
            total += cost;
            budget.addLine(BudgetLine.builder()
                    .id(Id.of("line-" + i))
                    .costKind(i % 2 == 0 ? CostKind.DIRECT : CostKind.INDIRECT)
                    .category(i % 2 == 0 ? CostCategory.PROSPECTING : CostCategory.SALARIES)
                    .amount(Money.of(cost, "EUR"))
                    .tacticId(Id.of("tactic-" + i))
                    .build());
        }
        long reserve = total / 10;
        plan.budget(budget.total(Money.of(total + reserve, "EUR"))
                .contingency(Money.of(reserve, "EUR"))
                .build());
        for (int month = 1; month <= 12; month++) {
            plan.addCheckpoint(Checkpoint.builder()
                    .id(Id.of("checkpoint-" + month))
                    .date(period.start().plusMonths(month).minusDays(1))
                    .build());
        }
    }

    private MarketAnalysis market() {
        MarketAnalysis.Builder market =
                MarketAnalysis.builder().analysedOn(period.start().minusMonths(1));
        for (SwotQuadrant quadrant : SwotQuadrant.values()) {
            market.addSwot(SwotItem.builder()
                    .id(Id.of("swot-" + quadrant.name().toLowerCase(java.util.Locale.ROOT)))
                    .quadrant(quadrant)
                    .statement(quadrant.label(french ? java.util.Locale.FRENCH : java.util.Locale.ENGLISH))
                    .build());
        }
        return market.build();
    }

    private static Segment segment() {
        return Segment.builder()
                .id(Id.of("segment"))
                .name("PME")
                .addBases(SegmentationBasis.DEMOGRAPHIC)
                .approach(SegmentApproach.builder()
                        .message("M")
                        .offer("O")
                        .addContactChannels(ContactChannel.PHONE)
                        .addDistributionChannelIds(Id.of("channel"))
                        .build())
                .build();
    }

    private Tactic tactic(int i) {
        LocalDate start = period.start().plusDays(random.nextInt(60));
        return Tactic.builder()
                .id(Id.of("tactic-" + i))
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.PHONE)
                .title(french ? "Appeler les prospects" : "Call prospects")
                .addStrategyIds(Id.of("strategy"))
                .addObjectiveIds(Id.of("person-revenue-" + i))
                .addSegmentIds(Id.of("segment"))
                .addPersonaIds(Id.of("persona"))
                .addContactChannels(ContactChannel.PHONE)
                .addDistributionChannelIds(Id.of("channel"))
                .ownerId(Id.of("person-" + i))
                .start(start)
                .end(start.plusDays(30 + random.nextInt(200)))
                .addKpiIds(Id.of("kpi-revenue"))
                .build();
    }
}
