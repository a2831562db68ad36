package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A semi-fictional customer that stands for many. Never a real person. */
@Value.Immutable
public sealed interface BuyerPersona extends Identified, WithBuyerPersona permits ImmutableBuyerPersona {

    /** Identifies the persona within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Gives the first name by which the team speaks of the persona; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 80)
    Optional<String> name();

    /** Says in a few words who that is; absent if the name is enough. */
    @PlanMember(value = "Label", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> label();

    /** Says who the persona is; absent while unknown. */
    @PlanMember(value = "Demographics", privacy = PersonalData.NONE)
    Optional<Demographics> demographic();

    /** Says which firm the persona buys for; absent for a consumer. */
    @PlanMember(value = "Firm", privacy = PersonalData.NONE)
    Optional<Firmographics> firmographic();

    /** Says what moves the persona; absent while unknown. */
    @PlanMember(value = "Psychographics", privacy = PersonalData.NONE)
    Optional<Psychographics> psychographic();

    /** Says how the persona informs itself and buys; absent while unknown. */
    @PlanMember(value = "Behaviour", privacy = PersonalData.NONE)
    Optional<Behaviour> behavioural();

    /** Lists what the persona looks for. */
    @PlanMember(value = "Needs", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> needs();

    /** Says what part the persona plays when a firm buys; absent for a consumer or while unknown. */
    @PlanMember(value = "Buying role", privacy = PersonalData.NONE)
    Optional<BuyingRole> buyingRole();

    /** Lists the segments the persona belongs to. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Lists what the portrait rests on. */
    @PlanMember(value = "Evidence", privacy = PersonalData.NONE)
    List<Evidence> evidence();

    /** Says whether it stands for people who are not to be won; absent: it does not. */
    @PlanMember(value = "Negative persona", privacy = PersonalData.NONE)
    Optional<Boolean> negative();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BuyerPersona}; not thread-safe. */
    final class Builder extends ImmutableBuyerPersona.Builder {
        Builder() {}
    }
}
