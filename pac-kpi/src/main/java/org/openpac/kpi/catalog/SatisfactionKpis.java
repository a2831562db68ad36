package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.kpi.Formulas.mean;
import static org.openpac.kpi.Formulas.netScore;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.catalog.CustomerTotals.AT_EASE;
import static org.openpac.kpi.catalog.CustomerTotals.DETRACTORS;
import static org.openpac.kpi.catalog.CustomerTotals.EASE_POINTS;
import static org.openpac.kpi.catalog.CustomerTotals.EASE_SQUARES;
import static org.openpac.kpi.catalog.CustomerTotals.EFFORTS;
import static org.openpac.kpi.catalog.CustomerTotals.PROMOTERS;
import static org.openpac.kpi.catalog.CustomerTotals.RECOMMENDATIONS;
import static org.openpac.kpi.catalog.CustomerTotals.SATISFACTIONS;
import static org.openpac.kpi.catalog.CustomerTotals.SATISFACTION_POINTS;
import static org.openpac.kpi.catalog.CustomerTotals.SATISFACTION_SQUARES;
import static org.openpac.kpi.catalog.CustomerTotals.SATISFIED;
import static org.openpac.kpi.catalog.Sources.EFFORT;
import static org.openpac.kpi.catalog.Sources.METRICS;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SurveyQuestion;
import org.openpac.kpi.statistic.ValueRange;

/** What customers say. Every score comes with its interval at 95 %. */
public final class SatisfactionKpis {

    /** Net promoter score, −100 to 100 points: the share of answers 9 and 10 less that of answers 0 to 6. */
    public static final Kpi NPS = kpi("SAT-001")
            .name("Net promoter score (NPS)")
            .meaning("By how many points the customers who recommend outnumber those who advise against.")
            .unit(Unit.SCORE)
            .trend(HIGHER_IS_BETTER)
            .formula("100 × (promoters − detractors) / answers")
            .source(Sources.PROMOTERS)
            .flaggedWhen(Flag.SMALL_SAMPLE, RECOMMENDATIONS.isBelow(30))
            .computedBy(netScore(PROMOTERS, DETRACTORS, RECOMMENDATIONS, Reason.EMPTY_DENOMINATOR));

    /** Customer satisfaction (CSAT), in hundredths: answers 4 and 5 on a scale of 5. */
    public static final Kpi CSAT = kpi("SAT-002")
            .name("Customer satisfaction (CSAT)")
            .meaning("How many of a hundred customers who answer are satisfied.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("answers 4 and 5 / answers")
            .source(both(METRICS, SCORE_INTERVAL))
            .flaggedWhen(Flag.SMALL_SAMPLE, SATISFACTIONS.isBelow(30))
            .computedBy(share(SATISFIED, SATISFACTIONS, Reason.EMPTY_DENOMINATOR));

    /** Mean satisfaction, 1 to 5. */
    public static final Kpi MEAN_SATISFACTION = kpi("SAT-003")
            .name("Mean satisfaction")
            .meaning("How satisfied customers are on average, on a scale of 5.")
            .unit(Unit.SCORE)
            .trend(HIGHER_IS_BETTER)
            .formula("sum of scores / answers")
            .source(METRICS)
            .flaggedWhen(Flag.SMALL_SAMPLE, SATISFACTIONS.isBelow(30))
            .computedBy(mean(SATISFACTION_POINTS, SATISFACTION_SQUARES, SATISFACTIONS, Reason.EMPTY_DENOMINATOR)
                    .within(scores(SurveyQuestion.SATISFACTION)));

    /** Customer effort score (CES), 1 to 7: mean agreement that the company made it easy. */
    public static final Kpi CES = kpi("SAT-004")
            .name("Customer effort score (CES)")
            .meaning("How easy customers find it on average, on a scale of 7.")
            .unit(Unit.SCORE)
            .trend(HIGHER_IS_BETTER)
            .formula("sum of scores / answers")
            .source(EFFORT)
            .flaggedWhen(Flag.SMALL_SAMPLE, EFFORTS.isBelow(30))
            .computedBy(mean(EASE_POINTS, EASE_SQUARES, EFFORTS, Reason.EMPTY_DENOMINATOR)
                    .within(scores(SurveyQuestion.EASE)));

    /** Share of customers at ease, in hundredths: answers 5 to 7 on a scale of 7. */
    public static final Kpi EASE = kpi("SAT-005")
            .name("Customers at ease")
            .meaning("How many of a hundred customers who answer find it easy.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("answers 5 to 7 / answers")
            .source(both(EFFORT, SCORE_INTERVAL))
            .flaggedWhen(Flag.SMALL_SAMPLE, EFFORTS.isBelow(30))
            .computedBy(share(AT_EASE, EFFORTS, Reason.EMPTY_DENOMINATOR));

    private SatisfactionKpis() {}

    private static ValueRange scores(SurveyQuestion question) {
        return new ValueRange(question.lowest(), question.highest());
    }
}
