package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.value.Id;
import org.openpac.testkit.Changes;
import org.openpac.testkit.MarketChanges;

/** SG: near misses of segments. */
final class SegmentNearMisses {

    private SegmentNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "SG-01",
                        "A segment by place, with its territories for criterion.",
                        "Un segment géographique, avec ses territoires pour critère.",
                        plan -> Changes.segment(
                                plan,
                                0,
                                segment -> segment.withBases(SegmentationBasis.GEOGRAPHIC)
                                        .withCriteria())),
                miss(
                        "SG-02",
                        "A range whose ends are equal.",
                        "Une tranche dont les bornes sont égales.",
                        plan -> MarketChanges.range(plan, 0, 49, 49)),
                miss(
                        "SG-03",
                        "Two ranges that share one end.",
                        "Deux tranches qui ont une borne en commun.",
                        plan -> MarketChanges.range(plan, 1, 49, 249)),
                miss(
                        "SG-04",
                        "Ranges that end at 59 and begin at 60.",
                        "Des tranches qui finissent à 59 et commencent à 60.",
                        plan -> MarketChanges.range(MarketChanges.range(plan, 0, 10, 59), 1, 60, 249)),
                miss(
                        "SG-05",
                        "A priority segment of which only the number of accounts is known.",
                        "Un segment prioritaire dont seul le nombre de comptes est connu.",
                        plan -> Changes.segment(
                                plan,
                                0,
                                segment ->
                                        segment.withSizeValue(Optional.empty()).withPotential(Optional.empty()))),
                miss(
                        "SG-06",
                        "A segment of low priority without an approach.",
                        "Un segment de faible priorité sans approche.",
                        plan -> Changes.segment(plan, 2, segment -> segment.withApproach(Optional.empty()))),
                miss(
                        "SG-08",
                        "A part of a segment at which an action aims.",
                        "Une partie d’un segment qu’une action vise.",
                        plan -> Changes.segment(
                                MarketChanges.withSegments(plan, 1),
                                3,
                                segment -> segment.withPriority(Priority.MEDIUM).withParentId(Id.of("segment")))),
                miss("SG-09", "Eight segments.", "Huit segments.", plan -> MarketChanges.withSegments(plan, 5)));
    }
}
