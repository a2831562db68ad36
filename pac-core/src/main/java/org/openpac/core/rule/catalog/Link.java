package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.value.Id;

/**
 * A contribution that leads to an objective of the plan.
 *
 * @param child the objective that contributes
 * @param number where the contribution stands among the child's, from 0
 * @param contribution what it says
 * @param parent the objective above
 */
record Link(Objective child, int number, Contribution contribution, Objective parent) {

    /** The contributions of an objective that lead somewhere, in its order. */
    static List<Link> of(Objective child, PlanView view) {
        List<Link> links = new ArrayList<>(child.contributions().size());
        int number = 0;
        for (Contribution contribution : child.contributions()) {
            int place = number++;
            view.index()
                    .find(contribution.objectiveId(), Objective.class)
                    .ifPresent(parent -> links.add(new Link(child, place, contribution, parent)));
        }
        return links;
    }

    /** The contributions to an objective that are counted in a mode, in the plan's order; none of its own. */
    static List<Link> to(Objective parent, ContributionMode mode, PlanView view) {
        return view.index().childrenOf(parent.id()).stream()
                .filter(child -> !child.id().equals(parent.id()))
                .flatMap(child -> of(child, view).stream()
                        .filter(link -> link.leadsTo(parent.id()) && link.mode() == mode)
                        .limit(1))
                .toList();
    }

    private boolean leadsTo(Id objectiveId) {
        return contribution.objectiveId().equals(objectiveId);
    }

    /** Whether an objective still counts: it has not been given up. */
    static boolean isLive(Objective objective) {
        return objective.lifecycle().filter(LifecycleStatus.CANCELLED::equals).isEmpty();
    }

    ContributionMode mode() {
        return contribution.effectiveMode();
    }

    /** How many floors the parent stands above the child; negative where it stands below. */
    int floors() {
        return child.level().compareTo(parent.level());
    }

    /** A breach in a member of the contribution, which belongs to the child. */
    Breach at(Member<Contribution, ?> member, PlanView view) {
        return at(member, view, child);
    }

    /** A breach in a member of the contribution, which belongs to the child or the parent. */
    Breach at(Member<Contribution, ?> member, PlanView view, Objective owner) {
        return view.index()
                .entry(child.id())
                .filter(entry -> entry.element().equals(child))
                .map(entry -> Breach.elsewhere(
                        entry.place()
                                .member(ObjectiveShape.CONTRIBUTIONS)
                                .item(number)
                                .member(member),
                        Optional.of(owner)))
                .orElseGet(() -> Breach.at(ObjectiveShape.CONTRIBUTIONS));
    }

    /** The child with another contribution in the place of this one. */
    Objective childWith(Contribution next) {
        List<Contribution> contributions = new ArrayList<>(child.contributions());
        contributions.set(number, next);
        return child.withContributions(contributions);
    }

    /** The child without this contribution. */
    Objective childWithout() {
        List<Contribution> contributions = new ArrayList<>(child.contributions());
        contributions.remove(number);
        return child.withContributions(contributions);
    }
}
