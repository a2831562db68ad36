package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PlanIndex;
import org.openpac.testkit.Changes;

/** A: near misses of what is attainable. */
final class AttainableNearMisses {

    private static final int POSTS = 3;

    private AttainableNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "A-03",
                        "Actions that bring exactly what is needed.",
                        "Des actions qui apportent exactement le besoin.",
                        AttainableNearMisses::withProposalsToThePoint),
                miss(
                        "A-05",
                        "Actions that take 85% of the time for selling.",
                        "Des actions qui prennent 85\u00a0% du temps de vente.",
                        plan -> Changes.person(
                                plan, 0, seller -> seller.withSellingShare(Changes.sellingShare(plan, 0, "0.85")))),
                miss(
                        "A-07",
                        "A target equal to the market that can be served.",
                        "Une cible égale au marché accessible.",
                        AttainableNearMisses::withMarketOfTheTarget),
                miss(
                        "A-08",
                        "Every tactic is over.",
                        "Toutes les tactiques sont terminées.",
                        plan -> plan.withTactics(plan.tactics().stream()
                                .map(tactic -> tactic.withStatus(TacticStatus.DONE))
                                .toList())));
    }

    private static SalesActionPlan withProposalsToThePoint(SalesActionPlan plan) {
        Objective proposals = plan.objectives().get(Changes.PROPOSALS);
        Levels levels = Levels.of(proposals, PlanIndex.of(plan));
        Quantity gain =
                new Quantity(levels.gain().value().orElseThrow(), levels.unit().orElseThrow());
        return Changes.tactic(
                plan,
                POSTS,
                posts -> posts.withExpectedResults(posts.expectedResults().stream()
                        .map(result -> proposals.kpiId().orElseThrow().equals(result.kpiId())
                                ? result.withAmount(gain)
                                : result)
                        .toList()));
    }

    private static SalesActionPlan withMarketOfTheTarget(SalesActionPlan plan) {
        Levels levels = Levels.of(plan.objectives().get(Changes.COMPANY), PlanIndex.of(plan));
        Money target =
                new Money(levels.target().value().orElseThrow(), plan.currency().orElseThrow());
        return Changes.market(
                plan, market -> market.withSize(market.size().orElseThrow().withServiceable(target)));
    }
}
