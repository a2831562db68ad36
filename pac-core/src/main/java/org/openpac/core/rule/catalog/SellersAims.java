package org.openpac.core.rule.catalog;

import java.util.HashSet;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;
import org.openpac.core.view.Sellers;

/** Who sells, and who of all people answers for an objective in which their own sales have a place; made once a check. */
final class SellersAims {

    private final Set<Id> sellers;
    private final Set<Id> owners = new HashSet<>();
    private final boolean isBrokenDown;

    private SellersAims(PlanView view) {
        sellers = Sellers.of(view.index());
        boolean isAnyIndividual = false;
        for (Objective objective : view.plan().objectives()) {
            if (Link.isLive(objective)) {
                isAnyIndividual |= objective.level() == ObjectiveLevel.INDIVIDUAL;
                if (objective.level() != ObjectiveLevel.COMPANY || hasOwnPart(objective)) {
                    objective.ownerId().ifPresent(owners::add);
                }
            }
        }
        isBrokenDown = isAnyIndividual;
    }

    static SellersAims in(PlanView view) {
        return view.shared(SellersAims.class, SellersAims::new);
    }

    private static boolean hasOwnPart(Objective objective) {
        return objective.ownPart().filter(part -> part.fraction().signum() > 0).isPresent();
    }

    /** Whether a person sells in a plan that goes down to people. */
    boolean areTheirs(Person person) {
        return isBrokenDown && sellers.contains(person.id());
    }

    boolean reach(Person person) {
        return owners.contains(person.id());
    }
}
