package org.openpac.kpi;

import org.openpac.core.value.Id;

/**
 * What a tactic, a strategy, a segment or a channel has cost and brought since the plan’s first day, beside what was planned.
 *
 * @param group by what it is looked at
 * @param id the tactic, strategy, segment or channel
 * @param spent the money spent
 * @param budget the money spent as a part of all that its budget sets aside, in hundredths
 * @param spendingPace the money spent over what the budget sets aside up to the day; 1 is exactly as planned
 * @param revenue the revenue it brought
 * @param expectedRevenue the revenue expected by the day: of each tactic the part of its days that has passed
 * @param attainment revenue over expected revenue, in hundredths
 * @param customers the new customers it won
 * @param costPerCustomer the money spent over the new customers
 * @param returnOnSpending (margin − money spent) / money spent, in hundredths
 */
public record EffectLine(
        EffectGroup group,
        Id id,
        KpiResult spent,
        KpiResult budget,
        KpiResult spendingPace,
        KpiResult revenue,
        KpiResult expectedRevenue,
        KpiResult attainment,
        KpiResult customers,
        KpiResult costPerCustomer,
        KpiResult returnOnSpending) {}
