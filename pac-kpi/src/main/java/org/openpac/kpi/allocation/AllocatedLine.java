package org.openpac.kpi.allocation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/**
 * What one line is given.
 *
 * @param id of the line
 * @param amount to the currency’s own decimals
 * @param present what is spent on it today; empty if nothing is known
 * @param result what the amount brings
 * @param presentResult what today’s amount brings; empty if nothing is known of it
 * @param marginal what one more unit of money would bring; infinite at no spending on a power curve
 * @param binding what keeps it from having more or less
 */
public record AllocatedLine(
        Id id,
        Money amount,
        Optional<Money> present,
        double result,
        OptionalDouble presentResult,
        double marginal,
        Binding binding) {}
