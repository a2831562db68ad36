package org.openpac.core.rule.catalog;

import java.util.Optional;
import org.openpac.core.rule.Breach;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Span;

/**
 * A text that a person wrote into a plan.
 *
 * @param owner the nearest element with an id that holds it; empty for the plan itself
 * @param place where it stands
 * @param text what it says
 */
record PlanText(Optional<Identified> owner, Place place, String text) {

    /** A breach at these words of the text. */
    Breach breach(Span words) {
        return Breach.elsewhere(place, owner).words(words).with("words", Arguments.quoted(words.of(text)));
    }
}
