package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.value.Id;
import org.openpac.testkit.Changes;

/** R: near misses of what objectives are for. */
final class RelevantNearMisses {

    private RelevantNearMisses() {}

    static List<NearMiss> all() {
        return List.of(miss(
                "R-01",
                "A company objective without an axis that contributes to another objective.",
                "Un objectif général sans axe qui contribue à un autre objectif.",
                plan -> Changes.margin(
                        plan,
                        margin -> margin.withAxisId(Optional.empty())
                                .withContributions(Contribution.builder()
                                        .objectiveId(Id.of("company-revenue"))
                                        .build()))));
    }
}
