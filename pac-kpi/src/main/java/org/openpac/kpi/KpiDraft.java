package org.openpac.kpi;

import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.Unit;

/**
 * An indicator being defined, one step after the other, always in the same order: name, meaning, unit, trend, formula,
 * source, when it is undefined, what it is flagged with, and last the arithmetic.
 */
public interface KpiDraft {

    /** The indicator's name comes next. */
    sealed interface Unnamed permits KpiBuilder {
        /** Names it in English; other languages file theirs under {@code CODE.name}. */
        Unexplained name(String english);
    }

    /** What it tells comes next. */
    sealed interface Unexplained permits KpiBuilder {
        /** Says in one English sentence what it tells; other languages file theirs under {@code CODE.meaning}. */
        Unmeasured meaning(String english);
    }

    /** Its unit comes next. */
    sealed interface Unmeasured permits KpiBuilder {
        /** Gives the unit of its values, whatever the facts. */
        Undirected unit(Unit unit);

        /** Says that its values are amounts in the currency of the facts. */
        Undirected unitOfMoney();
    }

    /** Which way is better comes next. */
    sealed interface Undirected permits KpiBuilder {
        /** Says which way is better. */
        Unwritten trend(Trend trend);
    }

    /** The formula in words comes next. */
    sealed interface Unwritten permits KpiBuilder {
        /** Writes the formula in English words; other languages file theirs under {@code CODE.formula}. */
        Unsourced formula(String english);
    }

    /** Who defined it comes next. */
    sealed interface Unsourced permits KpiBuilder {
        /** Cites the publication it is defined in. */
        Uncomputed source(String citation);
    }

    /** Only the arithmetic is left. */
    sealed interface Uncomputed permits KpiBuilder {
        /** Says when there is no value; of several conditions that hold, the first one written gives the reason. */
        Uncomputed undefinedWhen(Reason reason, Condition condition);

        /** Says what every value is flagged with. */
        Uncomputed flagged(Flag flag);

        /** Says when a value is flagged. */
        Uncomputed flaggedWhen(Flag flag, Condition condition);

        /** Ends the definition with the line of arithmetic. */
        Kpi computedBy(Formula formula);
    }
}
