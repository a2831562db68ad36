package org.openpac.core.plan.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** An indicator: what is measured, how, and which way is better. */
@Value.Immutable
public sealed interface KpiDefinition extends Targeted, WithKpiDefinition permits ImmutableKpiDefinition {

    /** Identifies the indicator within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the indicator; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> name();

    /**
     * Gives the code of the indicator in the SDK's catalogue, such as {@code ACQ-001}: three letters, a hyphen,
     * three digits; absent for one of the plan's own.
     */
    @PlanMember(value = "Standard code", privacy = PersonalData.NONE, max = 20)
    Optional<String> code();

    /** Says what is measured and how; absent if the code says it. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 2000)
    Optional<String> description();

    /** Says what it is about; absent while undecided. */
    @PlanMember(value = "Family", privacy = PersonalData.NONE)
    Optional<KpiFamily> family();

    /** Says how it is reckoned from others of the plan; absent where it is read or has a standard code. */
    @PlanMember(value = "Formula", privacy = PersonalData.NONE)
    Optional<KpiFormula> formula();

    /** Gives the unit of its values; absent while drafting. */
    @PlanMember(value = "Unit", privacy = PersonalData.NONE)
    Optional<Unit> unit();

    /** Says which values it can take; absent: those its unit allows. */
    @PlanMember(value = "Range", privacy = PersonalData.NONE)
    Optional<ValueRange> range();

    /** Says which way is better; absent: no way is judged. */
    @PlanMember(value = "Trend", privacy = PersonalData.NONE)
    Optional<Trend> trend();

    /** Says how readings are put together over time; absent: the last one counts. */
    @PlanMember(value = "Aggregation", privacy = PersonalData.NONE)
    Optional<Aggregation> aggregation();

    /** Says whether it moves before the result; absent if not judged. */
    @PlanMember(value = "Timing", privacy = PersonalData.NONE)
    Optional<KpiTiming> timing();

    /** Says where between means and effect it looks; absent if not judged. */
    @PlanMember(value = "Stage of value chain", privacy = PersonalData.NONE)
    Optional<ValueChainStage> valueChainStage();

    /** Says how often it is measured; absent while undecided. */
    @PlanMember(value = "Frequency", privacy = PersonalData.NONE)
    Optional<Frequency> frequency();

    /** Says where its values come from; absent while undecided. */
    @PlanMember(value = "Data source", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> dataSource();

    /** Names who answers for its values; absent if nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Lists for whom it is made. */
    @PlanMember(value = "Audience", privacy = PersonalData.NONE, max = 120)
    List<String> audience();

    /** Lists the indicators by which it is moved. */
    @PlanMember(value = "Drivers", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    List<Id> driverIds();

    /** Says from where on it is green or amber; absent: the usual thresholds. */
    @PlanMember(value = "Thresholds", privacy = PersonalData.NONE)
    Optional<Thresholds> thresholds();

    /** Lists the words for its values, from the worst to the best; empty for one that is a number. */
    @PlanMember(value = "Qualitative scale", privacy = PersonalData.NONE, max = 120)
    List<String> qualitativeScale();

    /** Says how far it is to move over the plan; absent if only objectives say so. */
    @Override
    @PlanMember(value = "Target", privacy = PersonalData.NONE)
    Optional<TargetSpec> target();

    /** Gives the level beyond the target; absent if none is set. */
    @Override
    @PlanMember(value = "Stretch target", privacy = PersonalData.NONE)
    Optional<StretchSpec> stretch();

    /** Gives the day by which the target is to be reached; absent: the plan's last day. */
    @Override
    @PlanMember(value = "Due date", privacy = PersonalData.NONE)
    Optional<LocalDate> due();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KpiDefinition}; not thread-safe. */
    final class Builder extends ImmutableKpiDefinition.Builder {
        Builder() {}
    }
}
