package org.openpac.testkit;

import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ChannelCost;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** The strategies of a sound plan and the ways by which its customers buy. */
final class SoundActions {

    static final Id ACQUISITION = Id.of("strategy");
    static final Id PENETRATION = Id.of("strategy-penetration");
    static final Id DIVERSIFICATION = Id.of("strategy-homes");
    static final Id DIRECT = Id.of("channel");
    static final Id PARTNER = Id.of("channel-partner");
    static final Id ONLINE = Id.of("channel-online");

    private final SoundFigures figures;

    SoundActions(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addStrategies(acquisition(), penetration(), diversification());
        plan.addChannels(direct(), partner(), online());
    }

    private Strategy acquisition() {
        return strategy(ACQUISITION, StrategyType.ACQUISITION, "Conquérir les petits ateliers", "Win small workshops")
                .addObjectiveIds(
                        SoundObjectives.COMPANY_REVENUE,
                        SoundObjectives.TEAM_REVENUE,
                        SoundGoals.COMPANY_SHARE,
                        SoundGoals.TEAM_CUSTOMERS)
                .addSegmentIds(SoundSegments.SMALL, SoundSegments.LARGE)
                .addSwotItemIds(SoundMarket.STRENGTH, SoundMarket.OPPORTUNITY)
                .addTowsOptionIds(Id.of("tows-so"))
                .addOfferIds(Id.of("offer-tools"))
                .addKpiIds(SoundKpis.CUSTOMERS, SoundKpis.CAC)
                .envelope(SoundFigures.euros(2 * SoundBudget.share(figures, 0) + SoundBudget.share(figures, 3)))
                .priority(Priority.HIGH)
                .build();
    }

    private Strategy penetration() {
        return strategy(
                        PENETRATION,
                        StrategyType.MARKET_PENETRATION,
                        "Vendre l’entretien aux clients",
                        "Sell servicing to customers")
                .addObjectiveIds(
                        SoundObjectives.COMPANY_REVENUE,
                        SoundGoals.COMPANY_MARGIN,
                        SoundObjectives.TEAM_REVENUE,
                        SoundGoals.COMPANY_SHARE,
                        SoundGoals.TOOLS_MARGIN,
                        SoundGoals.SERVICE_MARGIN,
                        SoundGoals.TEAM_CUSTOMERS)
                .addSegmentIds(SoundSegments.SMALL, SoundSegments.LARGE)
                .addSwotItemIds(SoundMarket.WEAKNESS, SoundMarket.THREAT)
                .addTowsOptionIds(Id.of("tows-wt"))
                .addOfferIds(Id.of("offer-service"))
                .addKpiIds(SoundKpis.SHARE, SoundKpis.MARGIN)
                .envelope(SoundFigures.euros(SoundBudget.share(figures, 2)))
                .priority(Priority.MEDIUM)
                .build();
    }

    private Strategy diversification() {
        return strategy(DIVERSIFICATION, StrategyType.DIVERSIFICATION, "Ouvrir le marché des foyers", "Open the homes")
                .addObjectiveIds(SoundObjectives.COMPANY_REVENUE, SoundObjectives.TEAM_REVENUE)
                .addSegmentIds(SoundSegments.HOMES)
                .addSwotItemIds(SoundMarket.OPPORTUNITY)
                .addOfferIds(Id.of("offer-kit"))
                .addKpiIds(SoundKpis.REVENUE)
                .newMarket(true)
                .newOffer(true)
                .envelope(SoundFigures.euros(SoundBudget.share(figures, 4)))
                .priority(Priority.LOW)
                .build();
    }

    private Strategy.Builder strategy(Id id, StrategyType type, String french, String english) {
        return Strategy.builder()
                .id(id)
                .type(type)
                .name(figures.say(french, english))
                .lifecycle(LifecycleStatus.ACTIVE)
                .ownerId(SoundFigures.MANAGER)
                .teamId(SoundFigures.TEAM);
    }

    private DistributionChannel direct() {
        DistributionChannel.Builder channel = channel(
                        DIRECT, DistributionChannelType.DIRECT_SALES, "Équipe de vente", "Sales team")
                .addSegmentIds(SoundSegments.SMALL)
                .commissionRate(Share.of("0.05"));
        for (int i = 0; i < figures.sellers; i++) {
            channel.addTerritoryIds(SoundFigures.territory(i));
        }
        return channel.build();
    }

    private DistributionChannel partner() {
        return channel(PARTNER, DistributionChannelType.INDIRECT_SALES, "Revendeurs", "Dealers")
                .addSegmentIds(SoundSegments.LARGE)
                .commissionRate(Share.of("0.15"))
                .build();
    }

    private DistributionChannel online() {
        return channel(ONLINE, DistributionChannelType.ONLINE_SALES, "Boutique en ligne", "Online shop")
                .addSegmentIds(SoundSegments.HOMES)
                .commissionRate(Share.of("0.02"))
                .addCosts(ChannelCost.builder()
                        .label(figures.say("Hébergement", "Hosting"))
                        .amount(SoundFigures.euros(600))
                        .build())
                .build();
    }

    private DistributionChannel.Builder channel(Id id, DistributionChannelType type, String french, String english) {
        return DistributionChannel.builder()
                .id(id)
                .type(type)
                .name(figures.say(french, english))
                .capacity(Quantity.of(2 * figures.revenueTarget(), SoundFigures.EUR))
                .activePeriod(figures.period);
    }
}
