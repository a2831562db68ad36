package org.openpac.kpi.allocation;

import java.util.Optional;
import org.openpac.core.value.Money;

/**
 * A line of a plan’s budget whose amount can move, and what is advised for it.
 *
 * @param allocated what it is given in the best split, and what it has and brings today
 * @param label what the plan says the money is for; empty if nothing
 * @param curve what an amount brings
 * @param ground where the curve comes from
 * @param present what it has today
 * @param lowest what it may be cut to: the plan’s bound, what is already ordered or spent, of an assumed curve half of today’s
 *     amount; never above today’s amount
 * @param highest what it may be raised to: the plan’s bound, of an assumed curve twice today’s amount; never below today’s amount;
 *     empty: no limit
 * @param presentMarginal what one more unit of money would bring today; infinite at no spending on a power curve
 */
public record AdvisedLine(
        AllocatedLine allocated,
        Optional<String> label,
        Curve curve,
        CurveGround ground,
        Money present,
        Money lowest,
        Optional<Money> highest,
        double presentMarginal) {

    /** Whether it could have more than today. */
    public boolean canGrow() {
        return highest.map(most -> present.amount().compareTo(most.amount()) < 0)
                .orElse(true);
    }

    /** Whether it could have less than today. */
    public boolean canShrink() {
        return present.amount().compareTo(lowest.amount()) > 0;
    }
}
