package org.openpac.core.rule;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number that a rule compares with and that its users may set otherwise.
 *
 * <p>In a set of rules a limit is known by its name.
 *
 * @param name what it is called in settings, such as {@code P-04.floor}
 * @param standard the number it has unless somebody sets another
 */
public record Limit(String name, BigDecimal standard) {

    /** Refuses nulls. */
    public Limit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standard, "standard");
    }

    /** Makes a limit. */
    public static Limit of(String name, String standard) {
        return new Limit(name, new BigDecimal(standard));
    }
}
