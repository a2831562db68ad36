package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.deal;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.done;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.planned;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.undone;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.Worked.BEFORE;
import static org.openpac.kpi.catalog.Worked.YEAR;
import static org.openpac.kpi.catalog.Worked.and;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;

/** Where indicators of deals, people and plans are commonly got wrong. */
class SalesTrapsTest {

    @TestFactory
    Stream<DynamicTest> traps() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(deals(), pipeline(), people(), work(), plan()).flatMap(part -> part);
    }

    private static Stream<Example> deals() {
        SalesFact[] nineSmall = Collections.nCopies(9, wonDeal("100", 5)).toArray(SalesFact[]::new);
        return Stream.of(
                Example.of(
                        DealKpis.WIN_RATE,
                        "open deals are not lost",
                        "50",
                        wonDeal("1", 5),
                        lostDeal("1"),
                        openDeal("1", "0.5"),
                        openDeal("1", "0.5")),
                Example.of(
                        DealKpis.WIN_RATE_BY_VALUE,
                        "nine small wins weigh less than one large loss",
                        "10",
                        and(nineSmall, lostDeal("8100"))),
                Example.of(DealKpis.AVERAGE_SALE, "lost deals do not count", "100", wonDeal("100", 5), lostDeal("900")),
                Example.of(
                        DealKpis.SALES_CYCLE,
                        "deals still open after 30 and 40 days make it longer than 15",
                        "20",
                        wonDeal("1", 10),
                        wonDeal("1", 20),
                        deal(DealOutcome.OPEN, "1", 30),
                        deal(DealOutcome.OPEN, "1", 40)),
                Example.of(
                        DealKpis.MEAN_SALES_CYCLE,
                        "a deal won before it was opened",
                        Reason.REVERSED_DATES,
                        wonDeal("1", 20),
                        wonDeal("1", -5)),
                Example.of(
                        DealKpis.VELOCITY,
                        "deals won on the day they were opened have no speed",
                        Reason.EMPTY_DENOMINATOR,
                        openDeal("1", "0.5"),
                        wonDeal("100", 0)));
    }

    private static Stream<Example> pipeline() {
        return Stream.of(
                Example.of(
                        DealKpis.PIPELINE_COVERAGE,
                        "what was to be sold is sold",
                        Reason.TARGET_MET,
                        openDeal("500", "0.5"),
                        wonDeal("100", 5),
                        quota("100")),
                Example.of(DealKpis.PIPELINE_COVERAGE, "nobody told of deals", Reason.NO_DATA, quota("100")),
                Example.of(
                        DealKpis.PIPELINE_COVERAGE,
                        "deals of the year before, none in this one",
                        "0",
                        quota("100"),
                        wonDeal("100", 5).withDate(BEFORE)),
                Example.of(
                        DealKpis.COVERAGE_NEEDED,
                        "who wins nothing cannot make it up by more",
                        Reason.EMPTY_DENOMINATOR,
                        lostDeal("500")),
                Example.of(
                        DealKpis.WEIGHTED_PIPELINE,
                        "an open deal without a chance told is not certain",
                        Reason.MISSING_PROBABILITY,
                        openDeal("500", "0.5"),
                        deal(DealOutcome.OPEN, "500", 10)),
                Example.of(
                        DealKpis.WEIGHTED_PIPELINE,
                        "deals won are in no pipeline",
                        "250",
                        openDeal("500", "0.5"),
                        wonDeal("900", 10)));
    }

    private static Stream<Example> people() {
        return Stream.of(
                Example.of(
                        TeamKpis.TEAM_QUOTA_ATTAINMENT,
                        "the quotas of persons are not the team’s",
                        Reason.NO_DATA,
                        quota("anna", "1000"),
                        sold("anna", "500")),
                Example.of(
                        TeamKpis.TEAM_QUOTA_ATTAINMENT,
                        "half of a quota for half of the time",
                        "100",
                        quota("1000").withProrata(Share.of("0.5")),
                        wonDeal("500", 5)),
                Example.of(
                        TeamKpis.PERSONAL_QUOTA_ATTAINMENT,
                        "sales of persons without a quota do not count, nor of one who was away",
                        "60",
                        sold("anna", "600"),
                        sold("dora", "50"),
                        sold("carl", "70"),
                        quota("anna", "500"),
                        quota("ben", "500"),
                        quota("carl", "500").withProrata(Share.of("0"))),
                Example.of(
                        TeamKpis.SHARE_AT_QUOTA,
                        "one far above does not make up for two below, and exactly at it is enough",
                        "50",
                        sold("anna", "9000"),
                        sold("ben", "500"),
                        sold("carl", "499"),
                        quota("anna", "500"),
                        quota("ben", "500"),
                        quota("carl", "500"),
                        quota("dora", "500")),
                Example.of(
                        TeamKpis.INEQUALITY_OF_SALES,
                        "one of two who won nothing",
                        "0.5",
                        sold("anna", "100"),
                        lostDeal("900").withPersonId(Id.of("ben"))),
                Example.of(
                        TeamKpis.PRODUCTIVITY,
                        "half a position that sells 10 000 is as good as a whole one that sells 20 000",
                        "20000",
                        revenue("10000"),
                        staffTime(4_550, true)));
    }

    private static Stream<Example> work() {
        return Stream.of(
                Example.of(
                        TeamKpis.PROSPECTS_CONTACTED,
                        "a second call is no second prospect",
                        "10",
                        activity(ActivityType.CONTACT, 10),
                        activity(ActivityType.FOLLOW_UP, 50)),
                Example.of(
                        TeamKpis.MEETINGS_HELD,
                        "calls without a word of meetings",
                        Reason.NO_DATA,
                        activity(ActivityType.CONTACT, 10)),
                Example.of(
                        TeamKpis.PROPOSALS_SENT,
                        "proposals of another year",
                        Reason.OUTSIDE_PERIOD,
                        activity(ActivityType.PROPOSAL, 3).withDate(BEFORE)),
                Example.of(TeamKpis.SELLING_TIME, "nobody worked", Reason.EMPTY_DENOMINATOR, staffTime(0, true)),
                Example.of(
                        TeamKpis.CONTACTS_PER_SALE,
                        "a lost deal is no sale",
                        Reason.EMPTY_DENOMINATOR,
                        activity(ActivityType.CONTACT, 10),
                        lostDeal("1")),
                Example.of(
                        ConversionKpis.MEETING_RATE,
                        "meetings that older contacts led to",
                        "150",
                        activity(ActivityType.CONTACT, 10),
                        activity(ActivityType.MEETING, 15)),
                Example.of(
                        ConversionKpis.PROPOSAL_RATE,
                        "proposals without a word of meetings",
                        Reason.NO_DATA,
                        activity(ActivityType.PROPOSAL, 3)),
                Example.of(
                        ConversionKpis.PROPOSAL_SUCCESS,
                        "nobody told of deals",
                        Reason.NO_DATA,
                        activity(ActivityType.PROPOSAL, 3)));
    }

    private static Stream<Example> plan() {
        return Stream.of(
                Example.of(ExecutionKpis.ACTIONS_ON_TIME, "what is not done is not on time", "50", done(0), undone()),
                Example.of(ExecutionKpis.COMPLETION, "what is done late is done", "50", done(30), undone()),
                Example.of(
                        ExecutionKpis.BUDGET_CONSUMPTION,
                        "a credit note gives money back",
                        "20",
                        direct("300"),
                        direct("-100"),
                        planned("1000", YEAR.end())),
                // 10 of 31 days of 310
                Example.of(
                                ExecutionKpis.SPENDING_PACE,
                                "a month that is not over has its days’ part of the budget",
                                "1.5",
                                direct("150"),
                                planned("310", LocalDate.of(2026, 1, 31)))
                        .in("2026-01-01", "2026-01-10"),
                // all of January's 310, and 14 of 28 days of February's 280
                Example.of(
                                ExecutionKpis.SPENDING_PACE,
                                "each month has its own days",
                                "2",
                                direct("900"),
                                planned("310", LocalDate.of(2026, 1, 31)),
                                planned("280", LocalDate.of(2026, 2, 28)).withDate(LocalDate.of(2026, 2, 1)))
                        .in("2026-01-01", "2026-02-14"),
                Example.of(ExecutionKpis.MEAN_DELAY, "early and late make up for each other", "0", done(-4), done(4)));
    }

    private static SalesFact sold(String person, String euros) {
        return wonDeal(euros, 5).withPersonId(Id.of(person));
    }
}
