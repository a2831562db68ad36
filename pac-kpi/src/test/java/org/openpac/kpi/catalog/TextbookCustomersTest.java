package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.catalog.Example.printed;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;

/** Indicators of customers against the worked examples of other people, as they were printed. */
class TextbookCustomersTest {

    @TestFactory
    Stream<DynamicTest> customers() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(acquisition(), lifetime(), recurringRevenue(), answers())
                .flatMap(part -> part);
    }

    private static Stream<Example> acquisition() {
        String pitchKit = "pitchkit.net, glossary, “CAC”";
        return Stream.of(
                printed(pitchKit, AcquisitionKpis.CAC_FULLY_LOADED, "500", direct("120000"), won(240)),
                printed(
                        pitchKit,
                        AcquisitionKpis.CAC_PAID,
                        "500",
                        advertising("90000"),
                        won(180).withOrigin(CustomerOrigin.PAID)),
                printed(
                        "lifesight.io, glossary, “Marginal CAC”: a budget raised from 15,000 to 17,500 brings 100 more",
                        AcquisitionKpis.CAC_MARGINAL,
                        "25",
                        direct("17500"),
                        won(700),
                        direct("15000").withDate(BEFORE),
                        won(600).withDate(BEFORE)),
                printed(
                        "meilleurscommerciaux.fr, « Comment calculer un taux de transformation »",
                        ConversionKpis.CONVERSION,
                        "20",
                        prospects(200, 40)));
    }

    private static Stream<Example> lifetime() {
        String skok = "D. Skok, “SaaS Metrics 2.0 – Detailed Definitions”";
        String datarekha = "datarekha.com, business analytics, “Customer lifetime value”: 40 a month, 75 %, 4 %";
        SalesFact[] forty = {base(100, 1), lost(4), revenue("4000", "3000")};
        return Stream.of(
                printed(skok + ": 3 % a month", RetentionKpis.LIFETIME, "33", base(100, 1), lost(3)),
                printed(skok + ": 20 % a year, 5 years", RetentionKpis.LIFETIME, "60", base(100, 12), lost(20)),
                printed(datarekha, RetentionKpis.LIFETIME, "25", forty),
                printed(datarekha, ValueKpis.LTV_MARGIN, "750", forty),
                printed(
                        "pricingnest.com, “CAC payback period calculator”: 1,200, 200 a month, 80 %",
                        ValueKpis.CAC_PAYBACK, "7.5", base(10, 1), revenue("2000", "1600"), direct("1200"), won(1)),
                printed(
                        "scoutmytool.com, “CAC payback period”: 200, 50 a month, 75 %",
                        ValueKpis.CAC_PAYBACK, "5.33", base(10, 1), revenue("500", "375"), direct("200"), won(1)));
    }

    private static Stream<Example> recurringRevenue() {
        String pulse = "pulserevops.com, “How do I calculate true gross retention vs net retention?”";
        SalesFact[] tenMillion = movements("10000000", "0", "1800000", "600000", "900000");
        String klipfolio = "klipfolio.com, “GRR vs NRR”, example A";
        SalesFact[] hundredCustomers = movements("200000", "0", "4000", "1000", "2000");
        String profitWell = "learn.profitwell.com, “SaaS quick ratio”, examples 1 to 3";
        return Stream.of(
                printed(
                        "superleap.com, “Gross revenue retention”",
                        RecurringKpis.GROSS_REVENUE_RETENTION,
                        "86",
                        movements("100000", "0", "8000", "6000", "8000")),
                printed(pulse, RecurringKpis.GROSS_REVENUE_RETENTION, "85", tenMillion),
                printed(pulse, RecurringKpis.NET_REVENUE_RETENTION, "103", tenMillion),
                printed(klipfolio, RecurringKpis.GROSS_REVENUE_RETENTION, "98.5", hundredCustomers),
                printed(klipfolio, RecurringKpis.NET_REVENUE_RETENTION, "100.5", hundredCustomers),
                printed(profitWell, RecurringKpis.QUICK_RATIO, "6", movements("1", "24000", "0", "0", "4000")),
                printed(profitWell, RecurringKpis.QUICK_RATIO, "3", movements("1", "20000", "10000", "10000", "0")),
                printed(profitWell, RecurringKpis.QUICK_RATIO, "2", movements("1", "40000", "0", "5000", "15000")),
                printed(
                        "pitchkit.net, glossary, “Quick ratio”",
                        RecurringKpis.QUICK_RATIO,
                        "3.5",
                        movements("1", "20000", "8000", "3000", "5000")));
    }

    private static Stream<Example> answers() {
        return Stream.of(
                printed(
                        "help.delighted.com, “How is CSAT calculated?”",
                        SatisfactionKpis.CSAT,
                        "69.16",
                        scores(14, 9, 10, 32, 42)),
                printed(
                        "intercom.help, VoC metrics, “What is CSAT?”",
                        SatisfactionKpis.CSAT,
                        "60",
                        scores(5, 5, 10, 20, 10)),
                printed(
                        "talkstats.com, thread 58500: 291 promoters, 476 passives, 395 detractors",
                        SatisfactionKpis.NPS,
                        "-9",
                        survey(SurveyQuestion.RECOMMENDATION, 10, 291),
                        survey(SurveyQuestion.RECOMMENDATION, 8, 476),
                        survey(SurveyQuestion.RECOMMENDATION, 3, 395)));
    }

    private static SalesFact[] movements(
            String start, String added, String expansion, String contraction, String churn) {
        return new SalesFact[] {
            recurring(start, 12),
            subscription(SubscriptionEvent.START, added),
            subscription(SubscriptionEvent.EXPANSION, expansion),
            subscription(SubscriptionEvent.CONTRACTION, contraction),
            subscription(SubscriptionEvent.CHURN, churn)
        };
    }

    /** How many gave 1, 2, 3, 4 and 5. */
    private static SalesFact[] scores(long... counts) {
        SalesFact[] answers = new SalesFact[counts.length];
        for (int i = 0; i < counts.length; i++) {
            answers[i] = survey(SurveyQuestion.SATISFACTION, i + 1, counts[i]);
        }
        return answers;
    }
}
