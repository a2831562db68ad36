package org.openpac.kpi.attribution;

import java.util.Objects;
import java.util.Optional;

/** What channels are credited with, or why nothing can be said. */
public sealed interface Attribution {

    /**
     * Conversions are shared out.
     *
     * @param answer who is owed how many
     */
    record Credited(Credits answer) implements Attribution {
        /** Refuses a null. */
        public Credited {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * Nothing can be shared out.
     *
     * @param reason why not
     */
    record Uncredited(AttributionObstacle reason) implements Attribution {
        /** Refuses a null. */
        public Uncredited {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Who is owed how many conversions, if that can be said. */
    default Optional<Credits> credits() {
        return this instanceof Credited credited ? Optional.of(credited.answer()) : Optional.empty();
    }

    /** What stands in the way, if anything does. */
    default Optional<AttributionObstacle> obstacle() {
        return this instanceof Uncredited uncredited ? Optional.of(uncredited.reason()) : Optional.empty();
    }
}
