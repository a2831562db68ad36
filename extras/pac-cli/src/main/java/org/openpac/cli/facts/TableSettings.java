package org.openpac.cli.facts;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.SpendPurpose;

/**
 * What the reader of a table is told because the table may not say it.
 *
 * @param kind what the rows are; empty: the headings tell
 * @param dates the order of the parts of dates; empty: the cells tell
 * @param decimals the mark before decimals; empty: the cells tell
 * @param currency the currency of amounts that have none
 * @param taxBasis whether amounts include tax where the headings do not say
 * @param costKind whether costs are direct where no column says
 * @param purpose what costs are for where no column says
 * @param asOf the day the table was exported; open deals are noted on it
 * @param leadDays how many days a lead is given to become a customer
 * @param period the period asked for; customers at its start are counted
 */
public record TableSettings(
        Optional<TableKind> kind,
        Optional<DateOrder> dates,
        Optional<DecimalMark> decimals,
        Optional<Currency> currency,
        Optional<TaxBasis> taxBasis,
        Optional<CostKind> costKind,
        Optional<SpendPurpose> purpose,
        LocalDate asOf,
        int leadDays,
        Optional<DateRange> period) {

    /** The usual number of days a lead is given. */
    public static final int LEAD_DAYS = 90;

    /** What stands before decimals. */
    public enum DecimalMark {
        /** {@code 1,5} */
        COMMA,
        /** {@code 1.5} */
        POINT;

        NumberText.Proof proof() {
            return this == COMMA ? NumberText.Proof.COMMA : NumberText.Proof.POINT;
        }
    }
}
