package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.retention;
import static org.openpac.kpi.Facts.spend;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.Reason;

/** Where indicators of how customers are won and kept are commonly got wrong. */
class CustomerTrapsTest {

    @TestFactory
    Stream<DynamicTest> traps() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(acquisition(), conversion(), customersKept()).flatMap(part -> part);
    }

    private static Stream<Example> acquisition() {
        return Stream.of(
                Example.of(
                        AcquisitionKpis.CAC,
                        "what keeps customers is no cost of winning them, and who came back is not new",
                        "250",
                        direct("1000"),
                        retention("700"),
                        won(4),
                        won(9).withReactivated(true)),
                Example.of(
                        AcquisitionKpis.CAC,
                        "what keeps customers tells nothing of what winning them costs",
                        Reason.NO_DATA,
                        retention("700"),
                        won(4)),
                Example.of(
                        AcquisitionKpis.CAC_FULLY_LOADED,
                        "euros and dollars",
                        Reason.MIXED_CURRENCIES,
                        direct("1000"),
                        spend(Money.of(500, "USD"), CostKind.INDIRECT),
                        won(4)),
                Example.of(
                        AcquisitionKpis.COST_PER_LEAD,
                        "prospects who entered late were paid for as well",
                        "25",
                        direct("1000"),
                        prospects(30, 3),
                        prospects(10, 0).withMature(false)),
                Example.of(
                        AcquisitionKpis.CAC_PAID,
                        "of a television budget 80 % serves acquisition; prospecting is no advertising",
                        "200",
                        advertising("1000").withAcquisitionShare(Share.of("0.8")),
                        direct("5000"),
                        won(4).withOrigin(CustomerOrigin.PAID),
                        won(6).withOrigin(CustomerOrigin.OUTBOUND)),
                Example.of(
                        AcquisitionKpis.CAC_MARGINAL,
                        "more customers for less money are no negative cost",
                        Reason.NO_INCREASE,
                        direct("800"),
                        won(12),
                        direct("1000").withDate(BEFORE),
                        won(10).withDate(BEFORE)),
                Example.of(
                                AcquisitionKpis.CAC_BY_EFFECT,
                                "a month that is not over",
                                Reason.PARTIAL_MONTH,
                                direct("100"),
                                won(1))
                        .in("2026-01-01", "2026-01-30"),
                Example.of(
                        AcquisitionKpis.CAC_A_CYCLE_EARLIER,
                        "spending that begins with the period has won none of its customers",
                        Reason.INSUFFICIENT_HISTORY,
                        direct("100"),
                        won(1),
                        wonDeal("1", 30)),
                Example.of(
                        AcquisitionKpis.COST_PER_QUALIFIED_LEAD,
                        "what marketing alone calls qualified",
                        Reason.EMPTY_DENOMINATOR,
                        direct("500"),
                        lead(10, LeadStage.MARKETING_QUALIFIED)),
                Example.of(
                        AcquisitionKpis.ORGANIC_SHARE,
                        "an unknown origin is none of the others",
                        "25",
                        won(3).withOrigin(CustomerOrigin.PAID),
                        won(1).withOrigin(CustomerOrigin.ORGANIC),
                        won(5).withOrigin(CustomerOrigin.ORGANIC).withReactivated(true),
                        won(96)));
    }

    private static Stream<Example> conversion() {
        return Stream.of(
                Example.of(
                        ConversionKpis.CONVERSION,
                        "a cohort that has time left is not a failure",
                        "25",
                        prospects(20, 5),
                        prospects(50, 0).withMature(false)),
                Example.of(
                        ConversionKpis.PERIOD_CONVERSION,
                        "nobody told of customers won",
                        Reason.NO_DATA,
                        prospects(40, 3)),
                Example.of(
                        ConversionKpis.PERIOD_CONVERSION,
                        "customers were won in another year, so none was in this one",
                        "0",
                        prospects(40, 3),
                        won(9).withDate(BEFORE)),
                Example.of(
                        ConversionKpis.MARKETING_QUALIFICATION,
                        "all leads have time left",
                        Reason.NOT_MATURE,
                        lead(40, LeadStage.CUSTOMER).withMature(false)),
                Example.of(
                        ConversionKpis.SALES_QUALIFICATION,
                        "a customer has passed all stages before",
                        "50",
                        lead(5, LeadStage.CUSTOMER),
                        lead(5, LeadStage.MARKETING_QUALIFIED)),
                Example.of(
                        ConversionKpis.OPPORTUNITY_RATE,
                        "leads that never came to sales do not count",
                        "25",
                        lead(2, LeadStage.OPPORTUNITY),
                        lead(6, LeadStage.SALES_QUALIFIED),
                        lead(90, LeadStage.ENTERED)),
                Example.of(
                        ConversionKpis.CLOSING_RATE,
                        "no opportunity is not a rate of 0",
                        Reason.EMPTY_DENOMINATOR,
                        lead(50, LeadStage.ENTERED)),
                Example.of(
                        ConversionKpis.LEAD_TO_CUSTOMER,
                        "young leads count on neither side",
                        "5",
                        lead(5, LeadStage.CUSTOMER),
                        lead(95, LeadStage.ENTERED),
                        lead(100, LeadStage.CUSTOMER).withMature(false)));
    }

    private static Stream<Example> customersKept() {
        return Stream.of(
                Example.of(
                        RetentionKpis.CHURN,
                        "who came and left within the period was not there at its start",
                        "3",
                        base(100, 1),
                        lost(3),
                        lost(2).withWonInSamePeriod(true)),
                Example.of(
                        RetentionKpis.CHURN,
                        "average churn is all lost over all at start, not the mean of 3 % and 1.67 %",
                        "2",
                        base(100, 1),
                        lost(3),
                        base(300, 1),
                        lost(5)),
                Example.of(
                        RetentionKpis.CHURN,
                        "months and years",
                        Reason.MIXED_PERIODS,
                        base(9, 1),
                        base(9, 12),
                        lost(1)),
                Example.of(RetentionKpis.RETENTION, "nobody told of customers lost", Reason.NO_DATA, base(100, 1)),
                Example.of(RetentionKpis.RETENTION, "none was lost", "100", base(100, 1), lost(0)),
                Example.of(RetentionKpis.REACTIVATION, "nobody left", Reason.NO_CHURN, won(2).withReactivated(true)),
                Example.of(
                        RetentionKpis.REACTIVATION,
                        "nobody told of customers who came back",
                        Reason.NO_DATA,
                        won(2),
                        lost(5)),
                Example.of(
                        RetentionKpis.REACTIVATION,
                        "they came back at another time",
                        "0",
                        won(2).withReactivated(true).withDate(BEFORE),
                        lost(5)),
                Example.of(
                        RetentionKpis.ANNUAL_CHURN,
                        "the churn of a year is its own, not one twelfth twelve times over",
                        "20",
                        base(200, 12),
                        lost(40)),
                Example.of(
                        RetentionKpis.ANNUAL_CHURN,
                        "three quarters stay each half-year",
                        "43.75",
                        base(200, 6),
                        lost(50)),
                Example.of(
                        RetentionKpis.CUSTOMER_GROWTH,
                        "who came and left within the period is no growth",
                        "2",
                        base(100, 12),
                        won(7),
                        lost(3),
                        lost(2).withWonInSamePeriod(true)),
                Example.of(
                        RetentionKpis.LIFETIME,
                        "nobody left, which is not for ever",
                        Reason.NO_CHURN,
                        base(100, 12),
                        lost(0)));
    }
}
