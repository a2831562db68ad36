package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.Objects;
import org.openpac.core.text.Span;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Unit;

/**
 * A span of time that a statement names as a figure, not as the time in which something is due: « à 20 jours ».
 *
 * @param value how many, never negative
 * @param unit of what: hours, days, weeks, months, years, or a unit of small letters such as {@code minute}
 * @param span from the number to its unit
 */
public record StatedDuration(BigDecimal value, Unit unit, Span span) {

    /** Brings the value into the form all decimals have. */
    public StatedDuration {
        value = Decimals.canonical(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(span, "span");
    }
}
