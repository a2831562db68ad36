package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;
import static org.openpac.kpi.catalog.Worked.YEAR;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;

/** Indicators of how customers are won and kept on a handful of facts, worked out on paper. */
class WorkedCustomersTest {

    @TestFactory
    Stream<DynamicTest> customers() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(acquisition(), conversion(), retention()).flatMap(part -> part);
    }

    private static Stream<Example> acquisition() {
        return Stream.of(
                Example.of(AcquisitionKpis.CAC, "250", direct("600.50"), direct("399.50"), won(3), won(1)),
                Example.of(AcquisitionKpis.CAC_FULLY_LOADED, "250", direct("300"), indirect("200"), won(2)),
                Example.of(AcquisitionKpis.COST_PER_LEAD, "25", direct("1000"), prospects(40, 3)),
                // 600 / 3, the two organic customers aside
                Example.of(
                        AcquisitionKpis.CAC_PAID,
                        "200",
                        advertising("600"),
                        paid(3),
                        won(2).withOrigin(CustomerOrigin.ORGANIC)),
                // (1 500 − 1 000) / (12 − 10)
                Example.of(
                        AcquisitionKpis.CAC_MARGINAL,
                        "250",
                        direct("1500"),
                        won(12),
                        direct("1000").withDate(BEFORE),
                        won(10).withDate(BEFORE)),
                // of 300 from November a third takes effect in January, of 900 all at once
                Example.of(
                        AcquisitionKpis.CAC_BY_EFFECT,
                        "200",
                        direct("300").withEffectLag(new EffectLag(0, 2)).withDate(DAY.minusMonths(2)),
                        direct("900"),
                        won(5)),
                // spent 30 days before the customers, the median cycle
                Example.of(
                        AcquisitionKpis.CAC_A_CYCLE_EARLIER,
                        "100",
                        direct("500").withDate(DAY.minusDays(30)),
                        direct("900").withDate(YEAR.end()),
                        won(5),
                        wonDeal("1", 30)),
                Example.of(
                        AcquisitionKpis.COST_PER_QUALIFIED_LEAD,
                        "50",
                        direct("500"),
                        lead(10, LeadStage.OPPORTUNITY),
                        lead(99, LeadStage.ENTERED)),
                Example.of(AcquisitionKpis.ORGANIC_SHARE, "25", paid(3), won(1).withOrigin(CustomerOrigin.ORGANIC)));
    }

    private static Stream<Example> conversion() {
        return Stream.of(
                Example.of(ConversionKpis.CONVERSION, "30", prospects(200, 60), prospects(60, 18)),
                Example.of(ConversionKpis.PERIOD_CONVERSION, "20", won(8), prospects(40, 3)),
                Example.of(ConversionKpis.MARKETING_QUALIFICATION, "60", leads()),
                Example.of(ConversionKpis.SALES_QUALIFICATION, "50", leads()),
                Example.of(ConversionKpis.OPPORTUNITY_RATE, "66.66666666666667", leads()),
                Example.of(ConversionKpis.CLOSING_RATE, "25", leads()),
                Example.of(ConversionKpis.LEAD_TO_CUSTOMER, "5", leads()));
    }

    private static Stream<Example> retention() {
        SalesFact[] recurring = {
            recurring("1000", 12),
            subscription(SubscriptionEvent.START, "300"),
            subscription(SubscriptionEvent.EXPANSION, "200"),
            subscription(SubscriptionEvent.CONTRACTION, "100"),
            subscription(SubscriptionEvent.CHURN, "50")
        };
        return Stream.of(
                Example.of(RetentionKpis.CHURN, "5", base(200, 12), lost(10)),
                Example.of(RetentionKpis.RETENTION, "95", base(200, 12), lost(10)),
                Example.of(RecurringKpis.GROSS_REVENUE_RETENTION, "85", recurring),
                Example.of(RecurringKpis.NET_REVENUE_RETENTION, "105", recurring),
                Example.of(RecurringKpis.QUICK_RATIO, "3.333333333333333", recurring),
                Example.of(RetentionKpis.REACTIVATION, "40", won(2).withReactivated(true), lost(5)),
                Example.of(
                        RecurringKpis.RENEWAL_RATE,
                        "75",
                        subscription(SubscriptionEvent.RENEWAL, "300"),
                        subscription(SubscriptionEvent.CHURN, "100")),
                // what 10 % a month leave of a hundred: 0.9 to the power of 12
                Example.of(RetentionKpis.ANNUAL_CHURN, "71.7570463519", base(100, 1), lost(10)),
                Example.of(
                        RetentionKpis.CUSTOMER_GROWTH,
                        "4",
                        base(100, 12),
                        won(8),
                        won(1).withReactivated(true),
                        lost(5)),
                Example.of(RetentionKpis.LIFETIME, "25", base(50, 1), lost(2)));
    }

    private static SalesFact[] leads() {
        return new SalesFact[] {
            lead(40, LeadStage.ENTERED),
            lead(30, LeadStage.MARKETING_QUALIFIED),
            lead(10, LeadStage.SALES_QUALIFIED),
            lead(15, LeadStage.OPPORTUNITY),
            lead(5, LeadStage.CUSTOMER)
        };
    }

    private static SalesFact paid(long count) {
        return won(count).withOrigin(CustomerOrigin.PAID);
    }
}
