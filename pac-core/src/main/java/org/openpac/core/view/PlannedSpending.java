package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;

/** When the lines of a plan’s budget are to be spent. */
public final class PlannedSpending {

    /** Fewer digits than a share has, so that what its division left behind is rounded away. */
    private static final MathContext ROUNDED = new MathContext(30);

    private final PlanIndex index;

    private PlannedSpending(PlanIndex index) {
        this.index = index;
    }

    /** Looks at the lines of a plan. */
    public static PlannedSpending of(PlanIndex index) {
        return new PlannedSpending(index);
    }

    /**
     * The days over which a line is spent: its own, else those of its tactic, else the plan’s; empty where these are missing,
     * reversed or not between 1900 and 2200.
     */
    public Optional<DateRange> days(BudgetLine line) {
        return line.period()
                .or(() -> daysOfTactic(line))
                .or(() -> index.plan().period())
                .filter(PlanTime::isUsable);
    }

    /** The days of the tactic that a line pays for; empty where it pays for none or one of the dates is missing. */
    public Optional<DateRange> daysOfTactic(BudgetLine line) {
        return line.tacticId()
                .flatMap(id -> index.find(id, Tactic.class))
                .flatMap(tactic -> tactic.start().flatMap(start -> tactic.end().map(end -> new DateRange(start, end))));
    }

    /**
     * What is to be spent on a line by the end of a day, in the currency of its amount: as phased, else evenly over its days. A
     * phasing that does not add up to the whole is not followed.
     *
     * @return unknown where the amount or the days are missing
     */
    public Figure by(BudgetLine line, LocalDate day) {
        if (line.amount().isEmpty()) {
            return Figure.unknown(Gap.NO_AMOUNT);
        }
        BigDecimal amount = line.amount().get().amount();
        return days(line)
                .flatMap(days ->
                        ExpectedPath.evenly(days, line.phasing()).shareBy(day).value())
                .map(share -> Figure.known(amount.multiply(share, ROUNDED)))
                .orElse(Figure.unknown(Gap.NO_PERIOD));
    }

    /** Whether each step of a line’s phasing that spends something begins on one of its days; so where it has none of either. */
    public boolean isWithinItsDays(BudgetLine line) {
        return days(line)
                .map(days -> ExpectedPath.evenly(days, line.phasing()).isWithinPeriod())
                .orElse(true);
    }
}
