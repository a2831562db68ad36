package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.deal;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.Example.printed;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;
import static org.openpac.kpi.catalog.Worked.and;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.Id;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.SalesFact;

/** Indicators of sales and revenue against the worked examples of other people, as they were printed. */
class TextbookSalesTest {

    @TestFactory
    Stream<DynamicTest> sales() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(deals(), cycles(), people(), activities(), offers(), returns())
                .flatMap(part -> part);
    }

    private static Stream<Example> deals() {
        String altify = "blog.altify.com, “When is your win rate not your win rate”, scenario 1";
        SalesFact[] four = {wonDeal("20000", 5), wonDeal("10000", 5), lostDeal("40000"), lostDeal("30000")};
        String winsAbove = "winsabove.pages.dev, glossary, “Pipeline coverage ratio”";
        return Stream.of(
                printed(altify, DealKpis.WIN_RATE, "50", four),
                printed(altify, DealKpis.WIN_RATE_BY_VALUE, "30", four),
                printed(winsAbove, DealKpis.PIPELINE_COVERAGE, "3.0", openDeal("4800000", "0.2"), quota("1600000")),
                printed(winsAbove, DealKpis.COVERAGE_NEEDED, "4.5", wonDeal("22", 5), lostDeal("78")),
                printed(winsAbove, DealKpis.COVERAGE_NEEDED, "5.6", wonDeal("18", 5), lostDeal("82")),
                printed(
                        "winsabove.pages.dev, glossary, “Sales velocity”: 18 × 42,000 × 24 % / 78",
                        DealKpis.VELOCITY, "2326", pipeline(18, 6, 19, wonDeal("42000", 78))),
                printed(
                        "askedwell.com, “What is sales velocity?”: 50 × 25 % × 12,000 / 90",
                        DealKpis.VELOCITY, "1667", pipeline(50, 1, 3, wonDeal("12000", 90))));
    }

    private static Stream<Example> cycles() {
        String freireich = "E. J. Freireich et al., Blood 21 (1963): weeks of remission, ";
        return Stream.of(
                printed(
                        freireich + "6-MP",
                        DealKpis.SALES_CYCLE,
                        "23",
                        and(
                                durations(DealOutcome.WON, 6, 6, 6, 7, 10, 13, 16, 22, 23),
                                durations(DealOutcome.OPEN, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))),
                printed(
                        freireich + "placebo",
                        DealKpis.SALES_CYCLE,
                        "8",
                        durations(
                                DealOutcome.WON,
                                1,
                                1,
                                2,
                                2,
                                3,
                                4,
                                4,
                                5,
                                5,
                                8,
                                8,
                                8,
                                8,
                                11,
                                11,
                                12,
                                12,
                                15,
                                17,
                                22,
                                23)));
    }

    private static Stream<Example> people() {
        String prowi = "prowi.io, glossary, “Quota attainment”";
        long[] incomes = {8_000, 22_000, 45_000, 85_000, 11_000, 35_000, 115_000, 40_000, 37_000, 28_000};
        SalesFact[] sold = IntStream.range(0, incomes.length)
                .mapToObj(i -> sold("p" + i, incomes[i]))
                .toArray(SalesFact[]::new);
        return Stream.of(
                printed(prowi, TeamKpis.PERSONAL_QUOTA_ATTAINMENT, "85", sold("a", 42_500), quota("a", "50000")),
                printed(prowi, TeamKpis.PERSONAL_QUOTA_ATTAINMENT, "110", sold("a", 55_000), quota("a", "50000")),
                printed(
                        prowi + ", January and February",
                        TeamKpis.PERSONAL_QUOTA_ATTAINMENT,
                        "97.5",
                        sold("a", 42_500),
                        sold("a", 55_000),
                        quota("a", "50000"),
                        quota("a", "50000")),
                printed(
                        "salesforce.com, “What does quota attainment really tell you?”",
                        TeamKpis.TEAM_QUOTA_ATTAINMENT,
                        "75",
                        wonDeal("75000", 5),
                        quota("100000")),
                printed("justaaa.com, exercise 35719: ten incomes", TeamKpis.INEQUALITY_OF_SALES, "0.384", sold));
    }

    private static Stream<Example> activities() {
        String ratios = "« Ratios » (scribd.com 143018271): ";
        SalesFact[] month = {
            activity(ActivityType.CONTACT, 240),
            activity(ActivityType.MEETING, 80),
            activity(ActivityType.PROPOSAL, 80),
            order("465900").withCount(50),
            revenue("465900", "69885")
        };
        SalesFact[] fifteen = Collections.nCopies(15, wonDeal("1", 5)).toArray(SalesFact[]::new);
        return Stream.of(
                printed(ratios + "montant moyen d’une commande", RevenueKpis.AVERAGE_BASKET, "9318", month),
                printed(ratios + "taux de marque moyen", RevenueKpis.GROSS_MARGIN, "15", month),
                printed(ratios + "productivité des contacts", ConversionKpis.MEETING_RATE, "33", month),
                printed(
                        ratios + "productivité des rendez-vous",
                        ConversionKpis.PROPOSAL_SUCCESS,
                        "18.75",
                        and(month, fifteen)));
    }

    private static Stream<Example> offers() {
        String horngren =
                "C. T. Horngren et al., “Cost Accounting”, 13th edition (2009), 517–519, in contribution margin";
        SalesFact[] drinks = {
            order("kola", 480_000, "960000"),
            order("limor", 900_000, "1080000"),
            order("orlem", 1_620_000, "4050000"),
            order("kola", 400_000, "800000").withDate(BEFORE),
            order("limor", 600_000, "720000").withDate(BEFORE),
            order("orlem", 1_500_000, "3750000").withDate(BEFORE)
        };
        return Stream.of(
                printed(horngren, GrowthKpis.PRICE_EFFECT, "0", drinks),
                printed(horngren, GrowthKpis.VOLUME_EFFECT, "1054000", drinks),
                printed(horngren, GrowthKpis.MIX_EFFECT, "-234000", drinks),
                printed(
                        "gaodun.com, management accounting, question c013gl: products E and F",
                        GrowthKpis.MIX_EFFECT,
                        "3300",
                        order("e", 6_000, "27000"),
                        order("f", 6_000, "60000"),
                        order("e", 5_500, "24750").withDate(BEFORE),
                        order("f", 4_500, "45000").withDate(BEFORE)),
                printed(
                                "htuse.com, “How to calculate CAGR”: from 100 to 200 in three years",
                                GrowthKpis.COMPOUND_GROWTH,
                                "26.0",
                                revenue("100"),
                                revenue("200").withDate(DAY.plusYears(3)))
                        .in("2026-01-01", "2029-12-31"));
    }

    private static Stream<Example> returns() {
        String dafe = "dafe.ro, “POAS vs ROAS”: 800 spent, 4,800 sold, 720 earned";
        SalesFact[] shop = {advertising("800"), revenue("4800", "720").withTacticId(Id.of("t"))};
        String eleniq = "eleniq.com, glossary, “Profit on ad spend”";
        SalesFact[] campaign = {advertising("8000"), revenue("40000", "16000").withTacticId(Id.of("t"))};
        return Stream.of(
                printed(dafe, MarketingKpis.ROAS, "6", shop),
                printed(dafe, MarketingKpis.POAS, "0.9", shop),
                printed(eleniq, MarketingKpis.ROAS, "5.0", campaign),
                printed(eleniq, MarketingKpis.POAS, "2.0", campaign),
                printed(
                        "kameir.com, “Return on marketing”: 2 for each dollar, 10,000 spent, 50,000 sold at 60 %",
                        MarketingKpis.ROMI,
                        "200",
                        advertising("10000"),
                        revenue("50000", "30000").withTacticId(Id.of("t"))));
    }

    private static SalesFact[] pipeline(int open, int won, int lost, SalesFact sale) {
        List<SalesFact> deals = new ArrayList<>(Collections.nCopies(open, openDeal("1000", "0.5")));
        deals.addAll(Collections.nCopies(won, sale));
        deals.addAll(Collections.nCopies(lost, lostDeal("1")));
        return deals.toArray(SalesFact[]::new);
    }

    private static SalesFact[] durations(DealOutcome outcome, int... days) {
        return IntStream.of(days).mapToObj(length -> deal(outcome, "1", length)).toArray(SalesFact[]::new);
    }

    private static SalesFact sold(String person, long euros) {
        return wonDeal(Long.toString(euros), 5).withPersonId(Id.of(person));
    }
}
