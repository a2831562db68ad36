package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.constant;
import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Lead;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.Survey;
import org.openpac.kpi.SurveyQuestion;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;
import org.openpac.kpi.Window;

/** Customers and leads on their way, and what they answer. */
final class CustomerTotals {

    static final Total<CustomerWon> REACTIVATED = count(CustomerWon.class, CustomerWon::count)
            .where(CustomerWon::reactivated)
            .absentMeansZero();

    /** All who left, those won in the same period as well. */
    static final Total<CustomerLost> GONE =
            count(CustomerLost.class, CustomerLost::count).absentMeansZero();

    /** Customers, to the power of the periods that a year has; 1 where it has no whole number of them. */
    static final Term YEAR_OF_CUSTOMERS = derived(
            List.of(Totals.CUSTOMERS, Totals.MONTHS_EACH),
            values -> Optional.of(Growth.ofAYear(values.get(0), values.get(1))));

    /** Customers without those lost, to the same power; where that is 1, the part of a whole that is left after a year. */
    static final Term YEAR_OF_KEPT_CUSTOMERS = derived(
            List.of(Totals.CUSTOMERS, Totals.LOST_CUSTOMERS, Totals.MONTHS_EACH),
            values -> Optional.of(Growth.leftAfterAYear(values.get(0), values.get(1), values.get(2))));

    private static final Total<CustomerBase> MONTHS_APART_BEFORE = Totals.MONTHS_APART.in(Window.PRECEDING_PERIOD);

    private static final Total<CustomerBase> CUSTOMER_MONTHS_BEFORE =
            Totals.CUSTOMER_MONTHS.in(Window.PRECEDING_PERIOD);

    /** Above 0 where the lengths of the periods differ, in the period, in the preceding one or between the two. */
    static final Term MONTHS_APART_IN_BOTH = derived(
            List.of(
                    Totals.MONTHS_APART,
                    MONTHS_APART_BEFORE,
                    Totals.CUSTOMER_MONTHS.times(RevenueTotals.CUSTOMERS_BEFORE),
                    CUSTOMER_MONTHS_BEFORE.times(Totals.CUSTOMERS)),
            values -> Optional.of(values.get(0)
                    .add(values.get(1))
                    .add(values.get(2).subtract(values.get(3)).abs())));

    static final Total<Lead> LEADS = reaching(LeadStage.ENTERED);

    static final Total<Lead> MARKETING_QUALIFIED = reaching(LeadStage.MARKETING_QUALIFIED);

    static final Total<Lead> SALES_QUALIFIED = reaching(LeadStage.SALES_QUALIFIED);

    static final Total<Lead> OPPORTUNITIES = reaching(LeadStage.OPPORTUNITY);

    static final Total<Lead> LEADS_WON = reaching(LeadStage.CUSTOMER);

    static final Total<Lead> IMMATURE_LEADS =
            count(Lead.class, Lead::count).where(lead -> !lead.mature()).absentMeansZero();

    /** Leads taken up by sales, also of those who have time left to come further. */
    static final Total<Lead> TAKEN_UP = count(Lead.class, Lead::count)
            .where(lead -> lead.hasReached(LeadStage.SALES_QUALIFIED))
            .absentMeansZero();

    static final Total<Survey> RECOMMENDATIONS = answers(SurveyQuestion.RECOMMENDATION, 0, 10);

    static final Total<Survey> PROMOTERS =
            answers(SurveyQuestion.RECOMMENDATION, 9, 10).absentMeansZero();

    static final Total<Survey> DETRACTORS =
            answers(SurveyQuestion.RECOMMENDATION, 0, 6).absentMeansZero();

    static final Total<Survey> SATISFACTIONS = answers(SurveyQuestion.SATISFACTION, 1, 5);

    static final Total<Survey> SATISFIED =
            answers(SurveyQuestion.SATISFACTION, 4, 5).absentMeansZero();

    static final Total<Survey> SATISFACTION_POINTS = points(SurveyQuestion.SATISFACTION);

    static final Total<Survey> SATISFACTION_SQUARES = squares(SurveyQuestion.SATISFACTION);

    static final Total<Survey> EFFORTS = answers(SurveyQuestion.EASE, 1, 7);

    static final Total<Survey> AT_EASE = answers(SurveyQuestion.EASE, 5, 7).absentMeansZero();

    static final Total<Survey> EASE_POINTS = points(SurveyQuestion.EASE);

    static final Total<Survey> EASE_SQUARES = squares(SurveyQuestion.EASE);

    /** A full-time position of 35 hours a week, in minutes a month. */
    static final Term FULL_TIME_MONTH = constant(BigDecimal.valueOf(9_100));

    private CustomerTotals() {}

    private static Total<Lead> reaching(LeadStage stage) {
        Total<Lead> reached = count(Lead.class, Lead::count).where(lead -> lead.mature() && lead.hasReached(stage));
        return stage == LeadStage.ENTERED ? reached : reached.absentMeansZero();
    }

    private static Total<Survey> answers(SurveyQuestion question, int from, int to) {
        return count(Survey.class, Survey::count)
                .where(survey -> survey.question() == question && survey.score() >= from && survey.score() <= to);
    }

    private static Total<Survey> points(SurveyQuestion question) {
        return count(Survey.class, survey -> survey.count() * survey.score())
                .where(survey -> survey.question() == question);
    }

    private static Total<Survey> squares(SurveyQuestion question) {
        return count(Survey.class, survey -> survey.count() * survey.score() * survey.score())
                .where(survey -> survey.question() == question);
    }
}
