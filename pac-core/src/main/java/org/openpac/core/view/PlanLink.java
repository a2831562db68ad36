package org.openpac.core.view;

import java.util.List;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Place;
import org.openpac.core.value.Id;

/**
 * An id by which an element points to another.
 *
 * @param from the element that points
 * @param member the member that holds the id
 * @param place where the id stands
 * @param target the id
 * @param types what it may point to; empty: anything
 */
record PlanLink(PlanNode from, Member<?, ?> member, Place place, Id target, List<Class<? extends Identified>> types) {

    boolean fits(Class<?> type) {
        return types.isEmpty() || types.stream().anyMatch(allowed -> allowed.isAssignableFrom(type));
    }

    boolean mayNamePerson() {
        return fits(Person.class);
    }

    /**
     * Whether the element says by it whose it is: it cannot be without the link, the link tells its subject, or it names
     * the one person whose working life it is about.
     */
    boolean isBinding() {
        return member.isRequired()
                || (member.occurrence() == Occurrence.OPTIONAL
                        && (isSubject() || (isPersonal() && from.isOfOnesWork())));
    }

    private boolean isSubject() {
        return mayNamePerson() && !types.equals(List.of(Person.class));
    }

    boolean isPersonal() {
        return member.privacy() == PersonalData.REFERENCE && mayNamePerson();
    }
}
