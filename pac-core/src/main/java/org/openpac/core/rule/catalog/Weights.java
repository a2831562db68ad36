package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.ContributionShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** The weights with which objectives are averaged in one above. */
final class Weights {

    private final Objective parent;
    private final PlanView view;
    private final List<Link> links;

    private Weights(Objective parent, PlanView view, List<Link> links) {
        this.parent = parent;
        this.view = view;
        this.links = links;
    }

    /** None where one of them states no weight: then all count alike. */
    static Weights of(Objective parent, PlanView view) {
        List<Link> links = Link.to(parent, ContributionMode.WEIGHTED, view);
        boolean isStated =
                links.stream().allMatch(link -> link.contribution().share().isPresent());
        List<Link> byId = links.stream()
                .sorted(Comparator.comparing(link -> link.child().id()))
                .toList();
        return new Weights(parent, view, isStated ? byId : List.of());
    }

    /** The weighted contributions, by the id of the objective below. */
    List<Link> links() {
        return links;
    }

    private static Share weight(Link link) {
        return link.contribution().share().orElseThrow();
    }

    /** The finding stands at the largest weight, which has the most to give. */
    List<Breach> missingTheWhole() {
        BigDecimal sum = links.stream().map(link -> weight(link).fraction()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(view.limit(ContributionRules.WEIGHT_TOLERANCE)) <= 0) {
            return List.of();
        }
        Link largest = links.stream()
                .max(Comparator.comparing((Link link) -> weight(link).fraction())
                        .thenComparing(link -> link.child().id(), Comparator.reverseOrder()))
                .orElseThrow();
        return List.of(largest.at(ContributionShape.SHARE, view, parent).with("sum", Arguments.percentage(sum)));
    }

    /** The plan with weights in the same proportions that add up to the whole. */
    Optional<SalesActionPlan> rescaled() {
        return WholeShares.of(links.stream().map(Weights::weight).toList()).map(this::with);
    }

    private SalesActionPlan with(List<Share> shares) {
        Map<Id, Objective> mended = new HashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            Link link = links.get(i);
            Contribution next = link.contribution().withShare(shares.get(i));
            mended.put(link.child().id(), link.childWith(next));
        }
        return view.plan()
                .withObjectives(view.plan().objectives().stream()
                        .map(each -> mended.getOrDefault(each.id(), each))
                        .toList());
    }
}
