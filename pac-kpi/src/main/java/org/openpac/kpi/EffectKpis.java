package org.openpac.kpi;

import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.value;

import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** What is asked of each tactic, strategy, segment and channel; not of the catalogue, as it says nothing of a whole plan. */
final class EffectKpis {

    private static final Total<Spend> SPENDING = sum(Spend.class, Spend::amount);

    private static final Total<Revenue> EARNED = sum(Revenue.class, Revenue::amount);

    /** What was expected by the day: quotas stand for it, the part of each that is due. */
    private static final Total<Quota> EXPECTED =
            sum(Quota.class, Quota::amount, quota -> quota.prorata().orElse(Share.WHOLE), Quota::due);

    private static final Total<CustomerWon> WON = count(CustomerWon.class, CustomerWon::count)
            .where(won -> !won.reactivated())
            .absentMeansZero();

    static final Kpi SPENT = amount("EFF-001", "Spent", value(SPENDING));

    static final Kpi REVENUE = amount("EFF-002", "Revenue", value(EARNED));

    static final Kpi EXPECTED_REVENUE = amount("EFF-003", "Expected revenue", value(EXPECTED));

    static final Kpi CUSTOMERS = draft("EFF-004", "Customers won")
            .unit(Unit.COUNT)
            .trend(Trend.HIGHER_IS_BETTER)
            .formula("customers won")
            .source("Own definition")
            .computedBy(value(count(CustomerWon.class, CustomerWon::count).where(won -> !won.reactivated())));

    static final Kpi COST_PER_CUSTOMER = draft("EFF-005", "Cost per customer")
            .unitOfMoney()
            .trend(Trend.LOWER_IS_BETTER)
            .formula("spent / customers won")
            .source("Own definition")
            .undefinedWhen(Reason.NEGATIVE_COST, SPENDING.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, SPENDING.isZero().and(WON.isZero()))
            .flaggedWhen(Flag.ZERO_COST, SPENDING.isZero())
            .computedBy(ratio(SPENDING).over(WON, Reason.NO_NEW_CUSTOMERS));

    static final Kpi ATTAINMENT = draft("EFF-006", "Revenue beside expectation")
            .unit(Unit.PERCENT)
            .trend(Trend.HIGHER_IS_BETTER)
            .formula("revenue / expected revenue by the day")
            .source("Own definition")
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, EXPECTED.isNegative())
            .computedBy(percentage(EARNED).over(EXPECTED, Reason.EMPTY_DENOMINATOR));

    private EffectKpis() {}

    private static KpiDraft.Unmeasured draft(String code, String name) {
        return Kpi.kpi(code, KpiWords.TEXTS).name(name).meaning(name + ".");
    }

    private static Kpi amount(String code, String name, Formula formula) {
        return draft(code, name)
                .unitOfMoney()
                .trend(Trend.HIGHER_IS_BETTER)
                .formula(name)
                .source("Own definition")
                .computedBy(formula);
    }
}
