package org.openpac.core.view;

import java.util.Objects;
import java.util.Optional;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Place;

/**
 * A place of a plan that holds what may tell about a person.
 *
 * @param place where it stands
 * @param member the member; empty where the element holds members that this version does not know
 * @param category what it may tell; of unknown members all that can be said is that anybody may have been named
 */
public record PersonalPlace(Place place, Optional<Member<?, ?>> member, PersonalData category) {

    /** Refuses nulls. */
    public PersonalPlace {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(category, "category");
    }
}
