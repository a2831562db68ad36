package org.openpac.core.rule;

import java.util.Optional;
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

    /** The member as an RFC 6901 JSON Pointer, such as {@code /objectives/2/target/value}. */
    public String pointer() {
        return place.pointer();
    }
}
