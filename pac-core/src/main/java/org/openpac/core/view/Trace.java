package org.openpac.core.view;

import java.util.Objects;
import java.util.Optional;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;

/**
 * One place of a plan that an export or an erasure touched; never what stood there.
 *
 * @param place where it stood in the plan that was given: the member, its item, or the element
 * @param member the member, or the one that holds the element; empty for members that this version does not know
 * @param treatment what was done
 */
public record Trace(Place place, Optional<Member<?, ?>> member, Treatment treatment) implements Comparable<Trace> {

    /** Refuses nulls. */
    public Trace {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(treatment, "treatment");
    }

    /** Ordered as the plan is written. */
    @Override
    public int compareTo(Trace other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : treatment.compareTo(other.treatment);
    }
}
