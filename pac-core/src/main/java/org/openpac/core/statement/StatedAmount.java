package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.text.Span;
import org.openpac.core.value.Decimals;

/**
 * An amount that a statement names. Dates, durations, ordinals and numbers that are names are none.
 *
 * @param value in percent, points, the currency's main unit, pieces, or as the factor of a multiple: 15 for « 15 % »,
 *     15000 for « 15 k€ », 2 for « doubler »; negative for a change that lessens
 * @param kind what is counted
 * @param role whether it is a change, the level to reach or the one to leave
 * @param measure the currency's ISO 4217 code for money, the noun as written for a count; empty for others, and where no
 *     noun follows
 * @param span from the number's sign to its unit
 */
public record StatedAmount(BigDecimal value, Kind kind, Role role, String measure, Span span) {

    /** What is counted. */
    public enum Kind {
        /** Hundredths: « 15 % ». */
        PERCENT,
        /** Percentage points: « 2 points ». */
        POINTS,
        /** Money: « 15 k€ ». */
        MONEY,
        /** Times: « doubler », "2x". */
        MULTIPLE,
        /** Pieces, or a number of nothing named: « 50 nouveaux clients ». */
        COUNT
    }

    /** What the amount is for. */
    public enum Role {
        /** By how much: « de 15 % », "by 15%". */
        CHANGE,
        /** Up or down to where: « à 25 % », "reach 25%". */
        LEVEL,
        /** From where: « de 38 % à 40 % ». */
        FROM,
        /** The words do not tell. */
        UNSTATED
    }

    /** Brings the value into the form all decimals have. */
    public StatedAmount {
        value = Decimals.canonical(value, "value");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(span, "span");
    }

    /** The ISO 4217 code of money's currency; empty for other kinds. */
    public Optional<String> currencyCode() {
        return kind == Kind.MONEY ? Optional.of(measure) : Optional.empty();
    }

    /** The noun that is counted, as written; empty for other kinds and where none follows. */
    public Optional<String> noun() {
        return kind == Kind.COUNT && !measure.isEmpty() ? Optional.of(measure) : Optional.empty();
    }
}
