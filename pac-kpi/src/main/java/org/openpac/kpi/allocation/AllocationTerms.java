package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.Money;

/**
 * How much there is to be split, and how far spending may go.
 *
 * @param currency of all amounts
 * @param budget all there is, 0 or more; empty: no limit, each line is spent on down to the least marginal return
 * @param contingency what of the budget is kept back, 0 or more
 * @param leastMarginal what each further unit of money has to bring, 0 or more, in the unit of the curves
 */
public record AllocationTerms(Currency currency, Optional<Money> budget, Money contingency, double leastMarginal) {

    /**
     * Checks that the amounts go together.
     *
     * @throws IllegalArgumentException if an amount is negative or of another currency, or the least marginal return is negative
     *     or not finite, or 0 where there is no budget
     */
    public AllocationTerms {
        Objects.requireNonNull(budget, "budget");
        requireAmount(currency, contingency, "contingency");
        if (budget.isPresent()) {
            requireAmount(currency, budget.get(), "budget");
        }
        if (!(leastMarginal >= 0 && leastMarginal < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("leastMarginal must be 0 or more and finite: " + leastMarginal);
        }
        if (budget.isEmpty() && leastMarginal == 0) {
            throw new IllegalArgumentException("without a budget, leastMarginal must be above 0");
        }
    }

    private static void requireAmount(Currency currency, Money amount, String name) {
        if (amount.amount().signum() < 0 || !amount.currency().equals(currency)) {
            throw new IllegalArgumentException(name + " must be 0 or more, in " + currency + ": " + amount);
        }
    }

    /** A budget that may be spent whole. */
    public static AllocationTerms of(Money budget) {
        return new AllocationTerms(budget.currency(), Optional.of(budget), nothing(budget.currency()), 0);
    }

    /** As much money as pays: each line is spent on until a further unit brings no more than this. */
    public static AllocationTerms downTo(double leastMarginal, Currency currency) {
        return new AllocationTerms(currency, Optional.empty(), nothing(currency), leastMarginal);
    }

    /** The same, with a part of the budget kept back. */
    public AllocationTerms keepingBack(Money reserve) {
        return new AllocationTerms(currency, budget, reserve, leastMarginal);
    }

    /** The same, with nothing spent that brings less than this per unit of money. */
    public AllocationTerms butDownTo(double marginal) {
        return new AllocationTerms(currency, budget, contingency, marginal);
    }

    private static Money nothing(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }
}
