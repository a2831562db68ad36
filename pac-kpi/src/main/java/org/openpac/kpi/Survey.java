package org.openpac.kpi;

import org.immutables.value.Value;

/** Answers of customers to one question, all of the same score. */
@Value.Immutable
public sealed interface Survey extends SalesFact, WithSurvey permits ImmutableSurvey {

    /** Says what was asked. */
    SurveyQuestion question();

    /** Gives the score, on the question’s scale. */
    int score();

    /** Gives how many answered so; 0 to 10<sup>15</sup>, 1 unless said. */
    @Value.Default
    default long count() {
        return 1;
    }

    @Override
    default FactKind kind() {
        return FactKind.SURVEY;
    }

    /** Refuses a score off the scale or a count outside its range. */
    @Value.Check
    default void check() {
        Counts.requireCount(count(), "count");
        if (score() < question().lowest() || score() > question().highest()) {
            throw new IllegalArgumentException("score must be between "
                    + question().lowest() + " and " + question().highest() + " for " + question() + ": " + score());
        }
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Survey}; not thread-safe. */
    final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
