package org.openpac.testkit;

import java.time.LocalDate;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.Competitor;
import org.openpac.core.plan.market.CompetitorType;
import org.openpac.core.plan.market.Evidence;
import org.openpac.core.plan.market.EvidenceKind;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketGrowth;
import org.openpac.core.plan.market.MarketSize;
import org.openpac.core.plan.market.MarketTrend;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.plan.market.TowsOption;
import org.openpac.core.plan.market.TowsType;
import org.openpac.core.plan.market.TrendEffect;
import org.openpac.core.plan.market.TrendKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** The market of a sound plan: its size, growth, trends, competitors, and a SWOT that strategies and risks answer. */
final class SoundMarket {

    static final Id STRENGTH = Id.of("swot-strength");
    static final Id WEAKNESS = Id.of("swot-weakness");
    static final Id OPPORTUNITY = Id.of("swot-opportunity");
    static final Id THREAT = Id.of("swot-threat");

    private final SoundFigures figures;
    private final LocalDate analysedOn;

    SoundMarket(SoundFigures figures) {
        this.figures = figures;
        this.analysedOn = figures.period.start().minusMonths(1);
    }

    void addTo(SalesActionPlan.Builder plan) {
        long total = figures.revenueFrom() * 100 / figures.shareFrom;
        plan.market(MarketAnalysis.builder()
                .analysedOn(analysedOn)
                .definition(figures.say("Outillage des ateliers en France", "Workshop tools in France"))
                .size(MarketSize.builder()
                        .total(SoundFigures.euros(total))
                        .serviceable(SoundFigures.euros(total / 2))
                        .obtainable(SoundFigures.euros(total / 4))
                        .year(analysedOn.getYear())
                        .addEvidence(evidence(EvidenceKind.MARKET_STUDY))
                        .build())
                .growth(MarketGrowth.builder()
                        .rate(Share.of("0.09"))
                        .period(new DateRange(analysedOn.minusYears(1), analysedOn.minusDays(1)))
                        .addEvidence(evidence(EvidenceKind.PUBLIC_SOURCE))
                        .build())
                .addTrends(
                        trend(
                                "trend-repair",
                                TrendKind.CUSTOMER_NEED,
                                TrendEffect.OPPORTUNITY,
                                OPPORTUNITY,
                                "Les ateliers réparent au lieu de remplacer.",
                                "Workshops repair instead of replacing."),
                        trend(
                                "trend-imports",
                                TrendKind.COMPETITION,
                                TrendEffect.THREAT,
                                THREAT,
                                "Les outils importés arrivent en ligne.",
                                "Imported tools come on line."))
                .addCompetitors(competitor("a", "Nordoutil", "0.22"), competitor("b", "Mécafort", "0.15"))
                .addSwot(
                        item(STRENGTH, SwotQuadrant.STRENGTH, 4, "Réparation en deux jours", "Repairs within two days"),
                        item(
                                WEAKNESS,
                                SwotQuadrant.WEAKNESS,
                                3,
                                "Peu de notoriété au sud",
                                "Little known in the south"),
                        item(
                                OPPORTUNITY,
                                SwotQuadrant.OPPORTUNITY,
                                5,
                                "Les petits ateliers s’équipent",
                                "Small workshops buy equipment"),
                        item(
                                THREAT,
                                SwotQuadrant.THREAT,
                                4,
                                "Un concurrent baisse ses prix",
                                "A competitor cuts prices"))
                .addTows(
                        tows(
                                TowsType.SO,
                                STRENGTH,
                                OPPORTUNITY,
                                "Vendre la réparation aux petits",
                                "Sell repair to small"),
                        tows(TowsType.WT, WEAKNESS, THREAT, "S’allier à un revendeur", "Join forces with a dealer"))
                .addCustomerNeeds(figures.say("Un outil qui dure", "A tool that lasts"))
                .build());
    }

    private Evidence evidence(EvidenceKind kind) {
        return Evidence.builder()
                .kind(kind)
                .reference(figures.say("Étude de la profession", "Study of the trade"))
                .date(analysedOn.minusDays(10))
                .sampleSize(120)
                .build();
    }

    private MarketTrend trend(String id, TrendKind kind, TrendEffect effect, Id item, String french, String english) {
        return MarketTrend.builder()
                .id(Id.of(id))
                .statement(figures.say(french, english))
                .kind(kind)
                .effect(effect)
                .addSwotItemIds(item)
                .build();
    }

    private Competitor competitor(String letter, String name, String share) {
        return Competitor.builder()
                .id(Id.of("competitor-" + letter))
                .type(CompetitorType.DIRECT)
                .name(name)
                .addStrengths(figures.say("Prix d’entrée bas", "Low entry price"))
                .addWeaknesses(figures.say("Délais de réparation", "Slow repairs"))
                .positioning(figures.say("Le moins cher du catalogue", "The cheapest catalogue"))
                .addStrategies(figures.say("Promotions chaque trimestre", "Sales every quarter"))
                .marketShare(Share.of(share))
                .build();
    }

    private SwotItem item(Id id, SwotQuadrant quadrant, int impact, String french, String english) {
        return SwotItem.builder()
                .id(id)
                .quadrant(quadrant)
                .origin(quadrant.origin())
                .statement(figures.say(french, english))
                .impact(impact)
                .likelihood(4)
                .segmentId(SoundSegments.SMALL)
                .addEvidence(evidence(EvidenceKind.SURVEY))
                .build();
    }

    private TowsOption tows(TowsType type, Id inner, Id outer, String french, String english) {
        return TowsOption.builder()
                .id(Id.of("tows-" + type.name().toLowerCase(java.util.Locale.ROOT)))
                .type(type)
                .statement(figures.say(french, english))
                .addSwotItemIds(inner, outer)
                .build();
    }
}
