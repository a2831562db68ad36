package org.openpac.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.value.Id;

/**
 * Something that happened on a day: money spent, customers won, revenue earned.
 *
 * <p>Indicators are computed from facts. Each indicator reads the {@linkplain Kpi#reads() kinds} it needs and ignores the
 * rest, so one list of facts serves all of them. A fact may stand for one event or for the total of many.
 */
public sealed interface SalesFact
        permits MoneyFact,
                CustomerWon,
                CustomerLost,
                CustomerBase,
                Prospects,
                Lead,
                Activity,
                Survey,
                StaffTime,
                PlannedAction {

    /** Says what sort of fact it is. */
    FactKind kind();

    /** Gives the day it happened, or the first day of the period it speaks of. */
    LocalDate date();

    /** Gives the last day it speaks of: its date, unless the fact is about a period. */
    default LocalDate lastDay() {
        return date();
    }

    /** Points to the market segment it belongs to; absent if it belongs to none or to several. */
    Optional<Id> segmentId();

    /** Points to the contact or distribution channel it came through; absent if unknown. */
    Optional<Id> channelId();

    /** Points to the tactic that brought it about; absent if none did or nobody knows. */
    Optional<Id> tacticId();

    /** Points to the person who brought it about; absent if nobody did or nobody knows. */
    Optional<Id> personId();
}
