package org.openpac.core.plan.means;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

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
