package org.openpac.core.rule;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;

/**
 * Where a finding is: the member whose change removes it.
 *
 * @param place the member, as a place in the plan
 * @param elementId the id of the element it belongs to; empty for the plan itself
 * @param span the offending words where a text is judged; empty elsewhere
 */
public record Location(Place place, Optional<Id> elementId, Optional<Span> span) {

    static Location of(Rule<?> rule, Element element, Place place, Breach breach) {
        List<Member<?, ?>> path = breach.path().isEmpty() ? rule.path() : breach.path();
        Place where = breach.place().orElseGet(() -> below(place, path));
        return new Location(where, owner(element, breach).map(Identified::id), breach.span());
    }

    /** The element that a breach belongs to; empty for the plan itself and for parts without an id. */
    static Optional<Identified> owner(Element element, Breach breach) {
        return breach.place().isPresent()
                ? breach.element()
                : Optional.of(element)
                        .filter(each -> !(each instanceof SalesActionPlan))
                        .filter(Identified.class::isInstance)
                        .map(Identified.class::cast);
    }

    private static Place below(Place place, List<Member<?, ?>> path) {
        Place where = place;
        for (Member<?, ?> member : path) {
            where = where.member(member);
        }
        return where;
    }

    /** The member as an RFC 6901 JSON Pointer, such as {@code /objectives/2/target/value}. */
    public String pointer() {
        return place.pointer();
    }
}
