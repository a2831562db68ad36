package org.openpac.core.shape;

import java.util.List;
import org.immutables.value.Value;
import org.openpac.core.value.RawMember;

/** A part of a plan that JSON writes as an object. */
public interface Element {

    /**
     * Members that this version does not know, in the order in which they stood.
     *
     * <p>They are kept through every copy, take part in {@code equals} and are written back as they came.
     * {@code toString()} leaves them out.
     */
    @Value.Redacted
    List<RawMember> extras();
}
