package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.util.List;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** X: near misses of stretch targets. */
final class StretchNearMisses {

    private StretchNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "X-01",
                        "A floor equal to the target and a stretch 0.01 point beyond it.",
                        "Un seuil égal à la cible et un «\u00a0stretch\u00a0» 0,01 point au-delà.",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withFloor(LevelSpec.builder()
                                                .value(SoundPlanChanges.percent(team, "1"))
                                                .build())
                                        .withStretch(team.stretch()
                                                .orElseThrow()
                                                .withValue(new Quantity(
                                                        SoundPlanChanges.percent(team, "1")
                                                                .value()
                                                                .add(new BigDecimal("0.01")),
                                                        Unit.PERCENT))))),
                miss(
                        "X-02",
                        "A stretch of exactly 1.5 times the effort.",
                        "Un «\u00a0stretch\u00a0» d’exactement 1,5 fois l’effort.",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStretch(team.stretch()
                                        .orElseThrow()
                                        .withValue(SoundPlanChanges.percent(team, "1.5"))))),
                miss(
                        "X-10",
                        "A stretch that takes just the time for selling there is.",
                        "Un «\u00a0stretch\u00a0» qui prend tout juste le temps de vente disponible.",
                        plan -> Changes.person(
                                plan, 0, seller -> seller.withSellingShare(Changes.sellingShare(plan, 0, "0.66")))));
    }
}
