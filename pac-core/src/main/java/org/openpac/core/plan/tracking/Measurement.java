package org.openpac.core.plan.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** One reading of an indicator. */
@Value.Immutable
public sealed interface Measurement extends Element, WithMeasurement permits ImmutableMeasurement {

    /** Points to what was measured. */
    @PlanMember(value = "Indicator", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    Id kpiId();

    /** Points to whose figure it is; absent: that of the whole plan. */
    @PlanMember(
            value = "Subject",
            privacy = PersonalData.REFERENCE,
            refersTo = {Objective.class, Person.class, Team.class, Segment.class, Tactic.class})
    Optional<Id> subjectId();

    /** Says whether it happened, was planned or is expected; absent: it happened. */
    @PlanMember(value = "Scenario", privacy = PersonalData.NONE)
    Optional<Scenario> scenario();

    /** Gives the days it covers; absent while unknown. */
    @PlanMember(value = "Period", privacy = PersonalData.NONE)
    Optional<DateRange> period();

    /**
     * Gives the reading, in the indicator's unit: what fell within the period for an indicator that adds up, else
     * the level at its end; absent while unknown.
     */
    @PlanMember(value = "Value", privacy = PersonalData.PERFORMANCE)
    Optional<Quantity> value();

    /** Counts the cases behind a rate or a mean, 1 or more; absent if unknown. */
    @PlanMember(value = "Sample size", privacy = PersonalData.NONE)
    Optional<Integer> sampleSize();

    /** Gives the day on which it was written down; absent if unknown. */
    @PlanMember(value = "Recorded on", privacy = PersonalData.NONE)
    Optional<LocalDate> recordedOn();

    /** Points to who wrote it down; absent if unknown. */
    @PlanMember(value = "Recorded by", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> recordedById();

    /** Says where the reading comes from; absent if not noted. */
    @PlanMember(value = "Source", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> source();

    /** Returns what the figure stands for: as stated, or what happened. */
    default Scenario effectiveScenario() {
        return scenario().orElse(Scenario.ACTUAL);
    }

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}; not thread-safe. */
    final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
