package org.openpac.core.view;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.Id;

/** Who of a plan's people sells, and so has objectives to reach. */
public final class Sellers {

    private Sellers() {}

    /**
     * Those of whom the plan says so and, where it says nothing of a person, who belongs to a team and leads none, in the plan's
     * order.
     */
    public static Set<Id> of(PlanIndex index) {
        Set<Id> leaders = new HashSet<>();
        index.plan().teams().forEach(team -> team.managerId().ifPresent(leaders::add));
        Set<Id> sellers = new LinkedHashSet<>();
        for (Person person : index.plan().people()) {
            boolean isTakenForOne = person.teamId().isPresent() && !leaders.contains(person.id());
            if (person.seller().orElse(isTakenForOne)) {
                sellers.add(person.id());
            }
        }
        return sellers;
    }
}
