package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.BUDGET;
import static org.openpac.core.rule.Scope.BUDGET_LINES;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.BudgetLineShape;
import org.openpac.core.plan.means.BudgetShape;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Money;

/** BU: money that is spent when and as it was planned, and brings something back. */
public final class SpendingRules {

    /** Below this return over the expense, a line loses money. */
    public static final Limit LEAST_RETURN = Limit.of("BU-06.least", "0");

    /** Below this part of the revenue aimed at, plans usually starve. */
    public static final Limit LEAST_OF_REVENUE = Limit.of("BU-09.least", "0.05");

    /** Above this part, few plans pay. */
    public static final Limit MOST_OF_REVENUE = Limit.of("BU-09.most", "0.12");

    /** By so many days the money for an action may be spent before or after it: deposits come early, invoices late. */
    public static final Limit PAYMENT_DAYS = Limit.of("BU-10.days", "31");

    /** Above this part of its amount, a line is spent. */
    public static final Limit NEARLY_OVERSPENT = Limit.of("BU-12.tight", "1.05");

    /** Above this part, it is overspent. */
    public static final Limit OVERSPENT = Limit.of("BU-12.over", "1.1");

    /** Below this part of what should be spent by now, an action does not get going. */
    public static final Limit SLOW = Limit.of("BU-12.slow", "0.8");

    /** As long as less than this part of the amount should be spent, the pace tells nothing. */
    public static final Limit BEGUN = Limit.of("BU-12.begun", "0.25");

    /** The part that usually goes to what has proved itself. */
    public static final Limit USUALLY_PROVEN = Limit.of("BU-13.proven", "0.7");

    /** The part that usually goes to what begins to work. */
    public static final Limit USUALLY_GROWING = Limit.of("BU-13.growing", "0.2");

    /** The part that usually goes to what is tried out. */
    public static final Limit USUALLY_TESTED = Limit.of("BU-13.test", "0.1");

    /** By so much of the whole each of the three may differ. */
    public static final Limit MIX_TOLERANCE = Limit.of("BU-13.tolerance", "0.15");

    /** Fewer lines than this are no mix. */
    public static final Limit FEWEST_TO_MIX = Limit.of("BU-13.lines", "5");

    /** Below this ratio, a quota hardly earns the pay for it. */
    public static final Limit LEAST_QUOTA = Limit.of("BU-15.least", "4");

    /** Above this ratio, little of what is sold reaches the one who sells. */
    public static final Limit MOST_QUOTA = Limit.of("BU-15.most", "6");

    /** What a line is expected to bring is at least what it costs. */
    public static final Rule<BudgetLine> BRINGS_ITS_COST_BACK = rule("BU-06", BUDGET_LINES)
            .title("A budget line is expected to bring back at least what it costs")
            .because("If even we expect to lose money by it, others will lose more.")
            .source(METHOD)
            .formula("(expected return − amount) ÷ amount")
            .severity(WARNING)
            .measures((line, view) -> returnOn(line))
            .below(LEAST_RETURN, WARNING)
            .at(BudgetLineShape.EXPECTED_RETURN)
            .message("{line} is expected to return {value} on what it costs.")
            .with("line", Naming.LINE)
            .with(
                    "value",
                    (line, view) -> Arguments.percentage(returnOn(line).value().orElseThrow()))
            .suggest("Spend less on {line} or elsewhere, or say what else it is to bring.");

    /** What the plan costs is a usual part of the revenue it aims at. */
    public static final Rule<Budget> IS_A_USUAL_PART_OF_REVENUE = rule("BU-09", BUDGET)
            .title("The budget is 5% to 12% of the revenue aimed at")
            .because("Far less than others spend, and the targets are hopes; far more, and the growth is bought.")
            .source(SALES_PRACTICE)
            .formula("Σ budget lines ÷ revenue aimed at by the company")
            .severity(INFO)
            .measures((budget, view) -> RevenueAimed.partSpent(view))
            .below(LEAST_OF_REVENUE, INFO)
            .above(MOST_OF_REVENUE, INFO)
            .at(BudgetShape.LINES)
            .message("The lines of the budget are {value} of the revenue aimed at.")
            .with(
                    "value",
                    (budget, view) -> Arguments.percentage(
                            RevenueAimed.partSpent(view).value().orElseThrow()))
            .suggest("Compare with last year and with firms of your trade, then confirm it or correct it.");

    /** Money is spent between the dates of the tactic it pays for, else within the plan; a phasing ends with its period. */
    public static final Rule<BudgetLine> IS_SPENT_IN_TIME = rule("BU-10", BUDGET_LINES)
            .title("Money is spent while what it pays for goes on")
            .because("A campaign that is paid in March and runs in May was either not prepared or not paid.")
            .source(METHOD)
            .severity(ERROR)
            .limit(PAYMENT_DAYS)
            .after(RhythmRules.PHASING_IS_WHOLE)
            .assesses(SpendingDays::assess)
            .fix("Bring the days of spending within those of what it pays for", SpendingDays::bounded)
            .at(BudgetLineShape.PERIOD)
            .message("The money of {line} is to be spent outside {span}.")
            .with("line", Naming.LINE)
            .suggest("Correct the days of {line} or those of what it pays for.");

    /** No line is overspent, and none stays far behind what should be spent by the day up to which expenses are known. */
    public static final Rule<BudgetLine> IS_SPENT_AS_PLANNED = rule("BU-12", BUDGET_LINES)
            .title("A budget line is spent as planned")
            .because(
                    "An overspent line takes from the others, and an unspent one stands for an action that does not happen.")
            .source(OWN_DEFAULT)
            .formula("spent ÷ amount; spent ÷ what should be spent by the day, once that is a part of the amount")
            .severity(ERROR)
            .limit(NEARLY_OVERSPENT)
            .limit(OVERSPENT)
            .limit(SLOW)
            .limit(BEGUN)
            .assesses(Consumption::assess)
            .at(BudgetLineShape.ACTUAL)
            .message("{line}: {spent} spent, {planned} planned {basis}.")
            .with("line", Naming.LINE)
            .suggest("Find out why, then correct the action, or adjust the budget and record the decision.");

    /** Most is spent on what has proved itself, some on what grows, a little on tests. */
    public static final Rule<Budget> IS_A_MIX_OF_PROVEN_AND_NEW = rule("BU-13", BUDGET)
            .title("About 70% goes to what is proven, 20% to what grows, 10% to tests")
            .because("Only what worked last year ages with it; only what is new is a bet.")
            .source(SALES_PRACTICE)
            .formula("|part of the budget of each maturity − its usual part| ≤ tolerance")
            .severity(INFO)
            .limit(USUALLY_PROVEN)
            .limit(USUALLY_GROWING)
            .limit(USUALLY_TESTED)
            .limit(MIX_TOLERANCE)
            .limit(FEWEST_TO_MIX)
            .assesses((budget, view) ->
                    MaturityMix.of(budget, view).map(mix -> mix.isUsual(view) ? List.of() : List.of(Breach.here())))
            .at(BudgetShape.LINES)
            .message("Proven {proven}, growing {growing}, tests {test}.")
            .with("proven", (budget, view) -> part(budget, Maturity.PROVEN, view))
            .with("growing", (budget, view) -> part(budget, Maturity.GROWING, view))
            .with("test", (budget, view) -> part(budget, Maturity.TEST, view))
            .suggest("Move money towards the usual parts, or confirm that you mean to differ.");

    /** A seller’s quota is a usual multiple of the pay for reaching it. */
    public static final Rule<Person> QUOTA_FITS_PAY = rule("BU-15", PEOPLE)
            .title("A seller’s quota is four to six times the pay for reaching it")
            .because("Below that the company pays for sales it does not get, above it the good ones leave.")
            .source(SALES_PRACTICE)
            .formula("quota of the period ÷ pay for reaching it in the period")
            .severity(INFO)
            .measures(RevenueAimed::quotaToPay)
            .below(LEAST_QUOTA, INFO)
            .above(MOST_QUOTA, INFO)
            .at(PersonShape.ON_TARGET_EARNINGS)
            .message("The quota is {value} times the pay for reaching it.")
            .suggest("Review quota and pay together.");

    private SpendingRules() {}

    private static Figure returnOn(BudgetLine line) {
        Optional<Money> cost = line.amount().filter(money -> money.amount().signum() > 0);
        return cost.flatMap(money -> line.expectedReturn()
                        .filter(back -> back.currency().equals(money.currency()))
                        .map(back -> Figure.known(
                                back.amount().subtract(money.amount()).divide(money.amount(), MathContext.DECIMAL128))))
                .orElse(Figure.unknown(Gap.NO_AMOUNT));
    }

    private static Argument part(Budget budget, Maturity maturity, PlanView view) {
        return Arguments.percentage(
                MaturityMix.of(budget, view).map(mix -> mix.part(maturity)).orElse(BigDecimal.ZERO));
    }
}
