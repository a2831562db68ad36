package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.Competitor;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.TrendEffect;
import org.openpac.core.value.Id;
import org.openpac.testkit.Changes;
import org.openpac.testkit.MarketChanges;

/** MK: near misses of the market analysis. */
final class MarketNearMisses {

    private MarketNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "MK-01",
                        "One item for each of the four, however little it weighs.",
                        "Un élément pour chacun des quatre, si peu qu’il pèse.",
                        plan -> swot(plan, 3, item -> item.withImpact(1))),
                miss(
                        "MK-02",
                        "A strength without an origin: that it comes from within goes without saying.",
                        "Une force sans origine\u00a0: qu’elle vienne de l’entreprise va de soi.",
                        plan -> swot(plan, 0, item -> item.withOrigin(Optional.empty()))),
                miss(
                        "MK-03",
                        "Seven opportunities of the whole market, beside that of one segment.",
                        "Sept opportunités de tout le marché, à côté de celle d’un segment.",
                        plan -> MarketChanges.withOpportunities(plan, 7)),
                miss(
                        "MK-04",
                        "A strength of impact 3 of 5 without evidence.",
                        "Une force de poids 3 sur 5 sans preuve.",
                        plan -> swot(plan, 0, item -> item.withImpact(3).withEvidence())),
                miss(
                        "MK-05",
                        "An opportunity of impact 3 of 5 that nothing answers.",
                        "Une opportunité de poids 3 sur 5 à laquelle rien ne répond.",
                        plan -> Changes.market(
                                plan,
                                market -> market.withSwot(Changes.with(
                                        market.swot(),
                                        market.swot()
                                                .get(2)
                                                .withId(Id.of("swot-new"))
                                                .withImpact(3))))),
                miss(
                        "MK-06",
                        "An analysis made twelve months to the day before the plan begins.",
                        "Une analyse faite douze mois, jour pour jour, avant le début du plan.",
                        plan -> Changes.market(
                                plan,
                                market -> market.withAnalysedOn(
                                        Changes.period(plan).start().minusMonths(12)))),
                miss(
                        "MK-07",
                        "One competitor described in full, another by name only.",
                        "Un concurrent décrit en entier, un autre par son seul nom.",
                        plan -> Changes.market(
                                plan,
                                market -> market.withCompetitors(
                                        market.competitors().get(0),
                                        Competitor.builder()
                                                .id(Id.of("competitor-b"))
                                                .name("Mécafort")
                                                .build()))),
                miss(
                        "MK-08",
                        "A trend without effect that is said to be neutral.",
                        "Une tendance sans effet, dite neutre.",
                        plan -> Changes.market(
                                plan,
                                market -> market.withTrends(Changes.changed(
                                        market.trends(),
                                        0,
                                        trend -> trend.withEffect(TrendEffect.NEUTRAL)
                                                .withSwotItemIds())))),
                miss(
                        "MK-09",
                        "The serviceable market is known with its year, the total is not.",
                        "Le marché accessible est connu avec son année, le marché total non.",
                        plan -> Changes.market(
                                plan,
                                market -> market.withSize(
                                        market.size().orElseThrow().withTotal(Optional.empty())))),
                miss(
                        "MK-10",
                        "A second segment of high priority with one item that is about it.",
                        "Un second segment prioritaire, avec un élément qui le concerne.",
                        plan -> Changes.market(
                                Changes.segment(plan, 1, segment -> segment.withPriority(Priority.HIGH)),
                                market -> market.withSwot(Changes.with(
                                        market.swot(),
                                        market.swot()
                                                .get(0)
                                                .withId(Id.of("swot-large"))
                                                .withSegmentId(Id.of("segment-large")))))));
    }

    private static SalesActionPlan swot(SalesActionPlan plan, int index, UnaryOperator<SwotItem> change) {
        return Changes.market(plan, market -> market.withSwot(Changes.changed(market.swot(), index, change)));
    }
}
