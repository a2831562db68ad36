package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class RevenueAimedTest {

    private static final BudgetLine LINE = BudgetLine.builder()
            .id(Id.of("line"))
            .amount(Money.of(1_000, "EUR"))
            .build();

    @ParameterizedTest(name = "{0} for a revenue of 10,000: {1}")
    @CsvSource({"499, INFO", "500, ''", "1200, ''", "1201, INFO"})
    void a_budget_is_five_to_twelve_hundredths_of_the_revenue(long spent, String severity) {
        SalesActionPlan.Builder plan = lines(LINE.withAmount(Money.of(spent, "EUR")))
                .addObjectives(revenue("a", ObjectiveLevel.COMPANY, 10_000));

        assertThat(found(SpendingRules.IS_A_USUAL_PART_OF_REVENUE, plan))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /budget/lines"));
    }

    @Test
    void only_a_revenue_of_the_whole_company_is_compared_with_the_whole_budget() {
        Objective whole = revenue("a", ObjectiveLevel.COMPANY, 10_000);

        assertThat(examined(
                        SpendingRules.IS_A_USUAL_PART_OF_REVENUE,
                        lines(LINE).addObjectives(whole.withOfferIds(Id.of("tools")))))
                .isZero();
        assertThat(examined(
                        SpendingRules.IS_A_USUAL_PART_OF_REVENUE,
                        lines(LINE)
                                .addTerritories(territory("north"), territory("south"))
                                .addObjectives(whole.withTerritoryIds(Id.of("north")))))
                .isZero();
        assertThat(examined(
                        SpendingRules.IS_A_USUAL_PART_OF_REVENUE,
                        lines(LINE)
                                .addTerritories(territory("north"), territory("south"))
                                .addObjectives(whole.withTerritoryIds(Id.of("north"), Id.of("south")))))
                .isOne();
        assertThat(examined(
                        SpendingRules.IS_A_USUAL_PART_OF_REVENUE,
                        lines(LINE).addObjectives(revenue("a", ObjectiveLevel.TEAM, 10_000))))
                .isZero();
    }

    @ParameterizedTest(name = "quota 60,000 for {0}: {1}")
    @CsvSource({"15001, INFO", "15000, ''", "10000, ''", "9999, INFO"})
    void a_quota_is_four_to_six_times_the_pay(long pay, String severity) {
        SalesActionPlan.Builder plan = plan().addPeople(seller(pay))
                .addKpis(KpiDefinition.builder()
                        .id(Id.of("sales"))
                        .unit(Unit.parse("EUR"))
                        .build())
                .addObjectives(
                        revenue("spring", ObjectiveLevel.INDIVIDUAL, 25_000).withOwnerId(Id.of("ada")),
                        revenue("autumn", ObjectiveLevel.INDIVIDUAL, 35_000).withOwnerId(Id.of("ada")));

        assertThat(found(SpendingRules.QUOTA_FITS_PAY, plan))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /people/0/onTargetEarnings"));
    }

    @Test
    void the_pay_of_a_year_is_compared_with_the_quota_of_a_half_in_proportion() {
        SalesActionPlan.Builder plan = plan().period(DateRange.of("2026-01-01", "2026-06-30"))
                .addPeople(seller(20_000))
                .addObjectives(
                        revenue("spring", ObjectiveLevel.INDIVIDUAL, 70_000).withOwnerId(Id.of("ada")));

        assertThat(messages(SpendingRules.QUOTA_FITS_PAY, plan))
                .containsExactly("The quota is 7 times the pay for reaching it.");
        assertThat(examined(
                        SpendingRules.QUOTA_FITS_PAY,
                        plan().addPeople(seller(20_000).withSeller(false))))
                .isZero();
    }

    @Test
    void the_revenue_of_a_month_is_compared_neither_with_a_budget_nor_with_the_pay_of_a_year() {
        KpiDefinition recurring = KpiDefinition.builder()
                .id(Id.of("sales"))
                .unit(Unit.parse("EUR"))
                .aggregation(Aggregation.LAST)
                .build();
        SalesActionPlan.Builder plan = lines(LINE)
                .addPeople(seller(20_000))
                .addObjectives(
                        revenue("company", ObjectiveLevel.COMPANY, 10_000),
                        revenue("own", ObjectiveLevel.INDIVIDUAL, 1_000).withOwnerId(Id.of("ada")));
        SalesActionPlan monthly = plan.build().withKpis(recurring);
        SalesActionPlan yearly = plan.build().withKpis(recurring.withAggregation(Aggregation.SUM));

        assertThat(Probe.report(SpendingRules.IS_A_USUAL_PART_OF_REVENUE, monthly)
                        .examined(SpendingRules.IS_A_USUAL_PART_OF_REVENUE))
                .isZero();
        assertThat(Probe.report(SpendingRules.QUOTA_FITS_PAY, monthly).examined(SpendingRules.QUOTA_FITS_PAY))
                .isZero();
        assertThat(Probe.report(SpendingRules.IS_A_USUAL_PART_OF_REVENUE, yearly)
                        .examined(SpendingRules.IS_A_USUAL_PART_OF_REVENUE))
                .isOne();
        assertThat(Probe.report(SpendingRules.QUOTA_FITS_PAY, yearly).examined(SpendingRules.QUOTA_FITS_PAY))
                .isOne();
    }

    private static Person seller(long pay) {
        return Person.builder()
                .id(Id.of("ada"))
                .seller(true)
                .onTargetEarnings(Money.of(pay, "EUR"))
                .build();
    }

    private static Objective revenue(String id, ObjectiveLevel level, long target) {
        return Objective.builder()
                .id(Id.of(id))
                .level(level)
                .category(ObjectiveCategory.REVENUE)
                .kpiId(Id.of("sales"))
                .target(TargetSpec.builder()
                        .change(ChangeKind.ABSOLUTE_VALUE)
                        .value(Quantity.of(target, Unit.parse("EUR")))
                        .build())
                .build();
    }

    private static Territory territory(String id) {
        return Territory.builder().id(Id.of(id)).build();
    }

    private static BudgetLine line(String id, long amount, Maturity maturity) {
        return LINE.withId(Id.of(id)).withAmount(Money.of(amount, "EUR")).withMaturity(maturity);
    }

    private static SalesActionPlan.Builder lines(BudgetLine... lines) {
        return plan().budget(Budget.builder().addLines(lines).build());
    }
}
