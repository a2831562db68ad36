package org.openpac.core.view;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;

/**
 * A place where a plan is not what a {@link PlanDiff} expects, so that the diff cannot be applied to it.
 *
 * @param place where it stands in that plan; for an item that is not there, its list
 * @param element the nearest element with an id
 * @param member the members from there to the place, in words; empty for the element itself
 * @param expected what the diff found there before; empty where there was nothing
 * @param found what stands there; empty where there is nothing
 */
public record Conflict(
        Place place,
        ElementName element,
        Optional<Argument> member,
        Optional<Argument> expected,
        Optional<Argument> found) {

    static Conflict at(Place place, Trail trail, @Nullable Argument expected, @Nullable Argument found) {
        return new Conflict(
                place, trail.element(), trail.members(), Optional.ofNullable(expected), Optional.ofNullable(found));
    }

    /** The sentence in the locale's language, or in English where that language has none. */
    public String message(Locale locale) {
        return ChangeTexts.message(
                        "conflict",
                        Map.of(
                                "part", part(),
                                "expected", expected.orElse(ValueText.NOTHING),
                                "found", found.orElse(ValueText.NOTHING)))
                .text(locale);
    }

    private Argument part() {
        return member.<Argument>map(members -> new Trail.Joined(element, " – ", members))
                .orElse(element);
    }

    @Override
    public String toString() {
        return place + " " + message(Locale.ENGLISH);
    }
}
