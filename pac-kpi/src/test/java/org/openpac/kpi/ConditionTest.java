package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Formulas.constant;
import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;

/** What refuses a value and what flags it, at the limits. */
class ConditionTest {

    private static final Total<Order> ORDERS = facts(Order.class);
    private static final Total<Order> UNITS = count(Order.class, Order::quantity);
    private static final DateRange DAY = new DateRange(Facts.DAY, Facts.DAY);

    /** Two orders of three units each. */
    private static final List<SalesFact> FACTS = List.of(Facts.order("a", 3, "10"), Facts.order("b", 3, "20"));

    @Test
    void zero_is_neither_negative_nor_positive() {
        Term zero = ORDERS.minus(number(2));
        assertThat(holds(zero.isZero())).isTrue();
        assertThat(holds(zero.isNegative())).isFalse();
        assertThat(holds(zero.isPositive())).isFalse();
        assertThat(holds(ORDERS.isZero())).isFalse();
        assertThat(holds(ORDERS.isPositive())).isTrue();
        assertThat(holds(ORDERS.minus(UNITS).isNegative())).isTrue();
        assertThat(holds(ORDERS.minus(UNITS).isZero())).isFalse();
    }

    @Test
    void a_limit_is_not_below_itself_and_does_not_exceed_itself() {
        assertThat(holds(ORDERS.isBelow(2))).isFalse();
        assertThat(holds(ORDERS.isBelow(3))).isTrue();
        assertThat(holds(ORDERS.exceeds(number(2)))).isFalse();
        assertThat(holds(ORDERS.exceeds(number(1)))).isTrue();
    }

    @Test
    void what_is_missing_meets_no_condition_but_that_it_is_missing() {
        Term missing = facts(Deal.class);
        assertThat(holds(missing.isMissing())).isTrue();
        assertThat(holds(missing.isKnown())).isFalse();
        assertThat(holds(missing.isZero())).isFalse();
        assertThat(holds(ORDERS.isMissing())).isFalse();
        assertThat(holds(ORDERS.isKnown())).isTrue();
    }

    @Test
    void both_of_two_conditions_hold() {
        assertThat(holds(ORDERS.isPositive().and(UNITS.isPositive()))).isTrue();
        assertThat(holds(ORDERS.isPositive().and(UNITS.isZero()))).isFalse();
        assertThat(holds(ORDERS.isZero().and(UNITS.isPositive()))).isFalse();
    }

    /** Whether an indicator that is refused by the condition has no value; its flag has to agree. */
    private static boolean holds(Condition condition) {
        KpiResult refused = Own.draft()
                .undefinedWhen(Reason.NEVER, condition)
                .computedBy(value(ORDERS))
                .compute(FACTS);
        KpiResult.Defined flagged =
                Own.defined(Own.draft().flaggedWhen(Flag.CENSORED, condition).computedBy(value(ORDERS)), FACTS);
        assertThat(flagged.flags()).isEqualTo(refused.isDefined() ? Set.of() : Set.of(Flag.CENSORED));
        assertThat(refused.isDefined() || Own.reason(refused) == Reason.NEVER).isTrue();
        return !refused.isDefined();
    }

    @Test
    void the_first_of_several_reasons_is_given() {
        Kpi kpi = Own.draft()
                .undefinedWhen(Reason.NEVER, ORDERS.isZero())
                .undefinedWhen(Reason.TARGET_MET, ORDERS.isPositive())
                .undefinedWhen(Reason.NO_CHURN, ORDERS.isPositive())
                .computedBy(value(ORDERS));
        assertThat(Own.reason(kpi.compute(FACTS))).isEqualTo(Reason.TARGET_MET);
        assertThat(kpi.reasons())
                .containsExactly(
                        Reason.NO_DATA, Reason.OUTSIDE_PERIOD, Reason.NO_CHURN, Reason.NEVER, Reason.TARGET_MET);
    }

    @Test
    void what_is_missing_is_named_by_its_kind() {
        Kpi asked = Own.draft()
                .undefinedWhen(Reason.NO_DATA, facts(Deal.class).isMissing())
                .computedBy(value(ORDERS));
        assertThat(detail(asked.compute(FACTS))).isEqualTo("There is nothing to compute it from: deals.");
        Kpi added = Own.kpi(value(ORDERS.plus(facts(Deal.class)).plus(facts(Lead.class))));
        assertThat(detail(added.compute(FACTS))).isEqualTo("There is nothing to compute it from: deals, leads.");
        assertThat(detail(added.compute(List.of())))
                .isEqualTo("There is nothing to compute it from: leads, deals, orders.");
        Kpi none = Own.kpi(value(Formulas.derived(List.of(ORDERS), orders -> Optional.empty())));
        assertThat(detail(none.compute(FACTS))).isEqualTo("There is nothing to compute it from: orders.");
    }

    private static String detail(KpiResult result) {
        return ((KpiResult.Undefined) result).detail().toString();
    }

    @Test
    void what_only_conditions_read_is_read_but_does_not_enter_the_value() {
        Kpi kpi = Own.draft()
                .undefinedWhen(Reason.NEVER, facts(Deal.class).isPositive())
                .flaggedWhen(Flag.IMMATURE, facts(Lead.class).isPositive())
                .computedBy(value(ORDERS));
        assertThat(kpi.reads()).containsExactly(FactKind.LEAD, FactKind.DEAL, FactKind.ORDER);
        List<SalesFact> facts = List.of(Facts.order("1"), Facts.lead(1, LeadStage.ENTERED));
        KpiResult.Defined defined = Own.defined(kpi, facts);
        assertThat(defined.n()).isEqualTo(1);
        assertThat(defined.flags()).containsExactly(Flag.IMMATURE);
    }

    @Test
    void every_value_comes_with_the_flags_it_always_has() {
        Kpi kpi = Own.draft().flagged(Flag.RATE_ASSUMED).computedBy(value(ORDERS));
        assertThat(Own.defined(kpi, FACTS).flags()).containsExactly(Flag.RATE_ASSUMED);
        assertThat(kpi.flags()).containsExactly(Flag.RATE_ASSUMED);
        assertThat(Own.kpi(value(sum(Order.class, Order::amount))).flags()).containsExactly(Flag.TAX_BASIS_ASSUMED);
    }

    @Test
    void a_fact_that_speaks_of_days_after_the_period_is_flagged() {
        Kpi bases = Own.kpi(value(facts(CustomerBase.class)));
        DateRange january = DateRange.of("2026-01-01", "2026-01-31");
        List<SalesFact> month = List.of(Facts.base(10, 1));
        List<SalesFact> quarter = List.of(Facts.base(10, 3));
        assertThat(flags(bases.compute(month, january))).isEmpty();
        assertThat(flags(bases.compute(quarter, january))).containsExactly(Flag.PARTIAL_PERIOD);
        assertThat(flags(bases.compute(quarter))).isEmpty();
        Kpi planned = Own.kpi(value(facts(PlannedSpend.class).in(Window.LAST_YEAR)));
        assertThat(flags(planned.compute(List.of(Facts.planned("5", Facts.DAY.plusDays(60))), january)))
                .isEmpty();
    }

    @Test
    void a_period_of_recurring_revenue_and_of_a_budget_reaches_beyond_its_first_day() {
        assertThat(flags(Own.kpi(value(facts(RecurringBase.class))).compute(List.of(Facts.recurring("5", 1)), DAY)))
                .containsExactly(Flag.PARTIAL_PERIOD);
        assertThat(flags(Own.kpi(value(facts(PlannedSpend.class)))
                        .compute(List.of(Facts.planned("5", Facts.DAY.plusDays(1))), DAY)))
                .containsExactly(Flag.PARTIAL_PERIOD);
        assertThat(flags(
                        Own.kpi(value(facts(PlannedSpend.class))).compute(List.of(Facts.planned("5", Facts.DAY)), DAY)))
                .isEmpty();
    }

    @Test
    void tax_is_assumed_where_some_say_and_mixed_where_they_differ() {
        Order unsaid = Facts.order("1");
        Order without = unsaid.withTaxBasis(TaxBasis.EXCLUDED);
        Order with = unsaid.withTaxBasis(TaxBasis.INCLUDED);
        Kpi sales = Own.kpi(value(sum(Order.class, Order::amount)));
        assertThat(flags(sales.compute(List.of(unsaid)))).isEmpty();
        assertThat(flags(sales.compute(List.of(with, with)))).isEmpty();
        assertThat(flags(sales.compute(List.of(without, without)))).isEmpty();
        assertThat(flags(sales.compute(List.of(unsaid, with)))).containsExactly(Flag.TAX_BASIS_ASSUMED);
        assertThat(flags(sales.compute(List.of(without, unsaid)))).containsExactly(Flag.TAX_BASIS_ASSUMED);
        assertThat(Own.reason(sales.compute(List.of(with, without)))).isEqualTo(Reason.MIXED_TAX_BASES);
        assertThat(Own.reason(sales.tally()
                        .add(with)
                        .merge(sales.tally().add(without))
                        .result()))
                .isEqualTo(Reason.MIXED_TAX_BASES);
        assertThat(flags(
                        sales.tally().add(with).merge(sales.tally().add(unsaid)).result()))
                .containsExactly(Flag.TAX_BASIS_ASSUMED);
        assertThat(with.includesTax() && !with.excludesTax()).isTrue();
        assertThat(without.excludesTax() && !without.includesTax()).isTrue();
        assertThat(unsaid.includesTax() || unsaid.excludesTax()).isFalse();
    }

    @Test
    void amounts_of_any_sort_of_total_are_of_one_currency() {
        List<SalesFact> facts = List.of(Facts.order("1"), Facts.order("1").withAmount(Money.of("1", "CHF")));
        assertThat(Own.reason(Own.kpi(value(Formulas.squares(Order.class, Order::amount)))
                        .compute(facts)))
                .isEqualTo(Reason.MIXED_CURRENCIES);
        assertThat(Own.reason(Own.kpi(value(Formulas.sumBy(Order.class, order -> "all", Order::amount)
                                .total()))
                        .compute(facts)))
                .isEqualTo(Reason.MIXED_CURRENCIES);
    }

    @Test
    void amounts_of_two_totals_are_of_one_currency() {
        Kpi kpi = Own.amount(value(sum(Order.class, Order::amount).plus(sum(Spend.class, Spend::amount))));
        SalesFact dollars = Facts.spend(Money.of(5, "USD"), CostKind.DIRECT);
        assertThat(detail(kpi.compute(List.of(Facts.order("1"), dollars))))
                .isEqualTo("Amounts of several currencies do not add up: EUR, USD.");
        assertThat(Own.defined(kpi, List.of(Facts.order("1"), Facts.direct("2")))
                        .unit())
                .hasToString("EUR");
        Tally<SalesFact> euros = kpi.tally().add(Facts.order("1")).add(Facts.direct("2"));
        Tally<SalesFact> merged = kpi.tally().merge(euros).merge(kpi.tally().add(dollars));
        assertThat(Own.reason(merged.result())).isEqualTo(Reason.MIXED_CURRENCIES);
        assertThat(euros.result().value().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void facts_of_all_days_do_not_stand_in_for_those_of_the_period() {
        Kpi kpi = Own.kpi(value(ORDERS.plus(count(Order.class, Order::quantity).in(Window.ANY_TIME))));
        List<SalesFact> before = List.of(Facts.order("a", 3, "1").withDate(Facts.DAY.minusDays(1)));
        assertThat(Own.reason(kpi.compute(before, DAY))).isEqualTo(Reason.OUTSIDE_PERIOD);
        assertThat(Own.reason(kpi.compute(List.of(), DAY))).isEqualTo(Reason.NO_DATA);
        Kpi always = Own.kpi(value(ORDERS.in(Window.ANY_TIME)));
        assertThat(always.compute(before, DAY).value().orElseThrow()).isEqualByComparingTo("1");
        assertThat(Own.reason(always.compute(List.of(), DAY))).isEqualTo(Reason.NO_DATA);
    }

    private static Set<Flag> flags(KpiResult result) {
        return ((KpiResult.Defined) result).flags();
    }

    private static Term number(long number) {
        return constant(BigDecimal.valueOf(number));
    }
}
