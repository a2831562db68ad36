package org.openpac.kpi.allocation;

import java.util.Optional;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/**
 * A line of a plan’s budget that keeps its amount.
 *
 * @param id of the line
 * @param label what the plan says the money is for; empty if nothing
 * @param amount what it has; empty while undecided
 * @param reason why it cannot move
 */
public record KeptLine(Id id, Optional<String> label, Optional<Money> amount, KeptReason reason) {}
