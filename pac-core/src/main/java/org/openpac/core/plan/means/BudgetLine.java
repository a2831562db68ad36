package org.openpac.core.plan.means;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;

/** One planned expense. */
@Value.Immutable
public sealed interface BudgetLine extends Identified, WithBudgetLine permits ImmutableBudgetLine {

    /** Identifies the line within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says what the money is for; absent while drafting. */
    @PlanMember(value = "Label", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> label();

    /** Says whether the cost is incurred for one action or for all; absent while undecided. */
    @PlanMember(value = "Kind of cost", privacy = PersonalData.NONE)
    Optional<CostKind> costKind();

    /** Says what the money is spent on; absent while undecided. */
    @PlanMember(value = "Category", privacy = PersonalData.NONE)
    Optional<CostCategory> category();

    /** Gives what is planned for the whole period, on the plan's tax basis; absent while undecided. */
    @PlanMember(value = "Amount", privacy = PersonalData.NONE)
    Optional<Money> amount();

    /** Says whether the line's amounts include tax; absent: as the plan. Amounts of both kinds are never added. */
    @PlanMember(value = "Tax basis", privacy = PersonalData.NONE)
    Optional<TaxBasis> taxBasis();

    /** Gives the days over which it is spent; absent: those of its tactic, else of the plan. */
    @PlanMember(value = "Period", privacy = PersonalData.NONE)
    Optional<DateRange> period();

    /**
     * Spreads the amount over months or quarters of its period, in shares that add up to 1; absent: evenly over the
     * days.
     */
    @PlanMember(value = "Phasing", privacy = PersonalData.NONE)
    Optional<Phasing> phasing();

    /** Gives what has been ordered, spent or not, 0 or more; absent if nothing is known. */
    @PlanMember(value = "Committed", privacy = PersonalData.NONE)
    Optional<Money> committed();

    /**
     * Gives what has been spent up to the day of the plan's latest revision, never negative but for refunds; absent
     * if nothing is known.
     */
    @PlanMember(value = "Spent", privacy = PersonalData.NONE)
    Optional<Money> actual();

    /**
     * Gives the margin that the expense is expected to bring, before the expense itself is deducted; absent if not
     * estimated.
     */
    @PlanMember(value = "Expected return", privacy = PersonalData.NONE)
    Optional<Money> expectedReturn();

    /** Points to the strategy it pays for; absent for an overhead or where a tactic is named. */
    @PlanMember(value = "Strategy", privacy = PersonalData.NONE, refersTo = Strategy.class)
    Optional<Id> strategyId();

    /** Points to the tactic it pays for; absent for an overhead. */
    @PlanMember(value = "Tactic", privacy = PersonalData.NONE, refersTo = Tactic.class)
    Optional<Id> tacticId();

    /** Says whether the amount cannot be moved to other lines; absent: it can. */
    @PlanMember(value = "Fixed", privacy = PersonalData.NONE)
    Optional<Boolean> fixed();

    /** Gives the least the line can be cut to, 0 or more; absent: nothing. */
    @PlanMember(value = "Lowest amount", privacy = PersonalData.NONE)
    Optional<Money> lowest();

    /** Gives the most that can be spent on it; absent: no limit. */
    @PlanMember(value = "Highest amount", privacy = PersonalData.NONE)
    Optional<Money> highest();

    /** Says how well this way of spending is known; absent if not judged. */
    @PlanMember(value = "Maturity", privacy = PersonalData.NONE)
    Optional<Maturity> maturity();

    /** Says whether the cost is incurred for one action or for all: as stated, or as is usual for its category. */
    default Optional<CostKind> effectiveCostKind() {
        return costKind().or(() -> category().flatMap(CostCategory::usualKind));
    }

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BudgetLine}; not thread-safe. */
    final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
