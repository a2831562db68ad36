package org.openpac.core.shape;

import org.openpac.core.value.Id;

/** A part of a plan that others can point to. */
public interface Identified extends Element {

    /** Names the element; meant to be unique in its plan, which a rule checks. */
    Id id();
}
