package org.openpac.core.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** A number computed from a plan, or what is missing to compute it. Never NaN, never zero for want of data. */
public sealed interface Figure {

    /**
     * The number.
     *
     * @param number unrounded, to 34 significant digits
     */
    record Known(BigDecimal number) implements Figure {
        /** Refuses a null. */
        public Known {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * Why there is none.
     *
     * @param reason what is missing
     */
    record Unknown(Gap reason) implements Figure {
        /** Refuses a null. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Says what the number is. */
    static Figure known(BigDecimal number) {
        return new Known(number);
    }

    /** Says what is missing. */
    static Figure unknown(Gap gap) {
        return new Unknown(gap);
    }

    /** The number, if there is one. */
    default Optional<BigDecimal> value() {
        return this instanceof Known known ? Optional.of(known.number()) : Optional.empty();
    }

    /** What is missing, if anything is. */
    default Optional<Gap> gap() {
        return this instanceof Unknown unknown ? Optional.of(unknown.reason()) : Optional.empty();
    }
}
