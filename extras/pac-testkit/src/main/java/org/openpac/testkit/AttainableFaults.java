package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** A: faults of what is attainable. */
final class AttainableFaults {

    private static final int POSTS = 3;

    private AttainableFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "A-03",
                        "/objectives/13/target/value",
                        plan -> Changes.tactic(plan, POSTS, AttainableFaults::withoutProposals)),
                fault(
                        "A-05",
                        "/people/0/sellingShare",
                        plan -> Changes.person(plan, 0, seller -> seller.withSellingShare(Share.of("0.01")))),
                fault(
                        "A-07",
                        "/objectives/0/target/value",
                        plan -> Changes.market(
                                plan,
                                market -> market.withSize(
                                        market.size().orElseThrow().withServiceable(SoundFigures.euros(1))))),
                fault(
                        "A-08",
                        "/objectives/3/id",
                        plan -> Changes.tactic(plan, 0, tactic -> tactic.withObjectiveIds())));
    }

    private static Tactic withoutProposals(Tactic posts) {
        return posts.withExpectedResults(posts.expectedResults().stream()
                .map(result -> result.kpiId().equals(SoundKpis.PROPOSALS)
                        ? result.withAmount(Quantity.of(0, Unit.COUNT))
                        : result)
                .toList());
    }
}
