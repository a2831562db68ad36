package org.openpac.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;

/**
 * A value for one named place of a sentence.
 *
 * @param place the place's name
 * @param value what stands there
 */
public record Given(String place, Argument value) {

    /** A value. */
    public static Given given(String place, Argument value) {
        return new Given(place, value);
    }

    /** A whole number. */
    public static Given given(String place, long count) {
        return new Given(place, Arguments.count(count));
    }

    /** A name, shortened. */
    public static Given named(String place, String name) {
        return new Given(place, Arguments.named(Excerpt.of(name)));
    }

    static Given quoted(String place, String words) {
        return new Given(place, Arguments.quoted(Excerpt.of(words)));
    }

    static Map<String, Argument> all(Given... given) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (Given one : given) {
            arguments.put(one.place(), one.value());
        }
        return arguments;
    }
}
