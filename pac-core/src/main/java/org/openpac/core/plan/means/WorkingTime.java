package org.openpac.core.plan.means;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.calendar.WorkWeek;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;

/** When people of the plan work. */
@Value.Immutable
public sealed interface WorkingTime extends Element, WithWorkingTime permits ImmutableWorkingTime {

    /** Says where, for the public holidays; absent: those of all of France. */
    @PlanMember(value = "Public holidays", privacy = PersonalData.NONE)
    Optional<HolidayRegion> region();

    /** Says which days of the week are worked; absent: Monday to Friday. */
    @PlanMember(value = "Working week", privacy = PersonalData.NONE)
    Optional<WorkWeek> week();

    /** Gives the length of a working day, in hours; absent: 7. */
    @PlanMember(value = "Hours a day", privacy = PersonalData.NONE)
    Optional<Quantity> hoursPerDay();

    /**
     * Lists the days on which the company is closed beyond public holidays, in any order; those that end before
     * they begin are none.
     */
    @PlanMember(value = "Closures", privacy = PersonalData.NONE)
    List<DateRange> closures();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkingTime}; not thread-safe. */
    final class Builder extends ImmutableWorkingTime.Builder {
        Builder() {}
    }
}
