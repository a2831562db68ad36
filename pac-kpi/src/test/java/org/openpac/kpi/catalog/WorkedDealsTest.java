package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.Worked.and;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.SalesFact;

/** Indicators of deals and people on a handful of facts, worked out on paper. */
class WorkedDealsTest {

    @TestFactory
    Stream<DynamicTest> deals() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        SalesFact[] facts = {wonDeal("300", 20), wonDeal("100", 40), lostDeal("600"), openDeal("500", "0.2")};
        return Stream.of(
                Example.of(DealKpis.WIN_RATE, "66.66666666666667", facts),
                Example.of(DealKpis.WIN_RATE_BY_VALUE, "40", facts),
                Example.of(DealKpis.AVERAGE_SALE, "200", facts),
                Example.of(DealKpis.SALES_CYCLE, "30", wonDeal("1", 10), wonDeal("1", 30), wonDeal("1", 40)),
                Example.of(DealKpis.MEAN_SALES_CYCLE, "30", facts),
                // 2 open, half of the closed are won, at 300, in 30 days
                Example.of(
                        DealKpis.VELOCITY,
                        "10",
                        openDeal("1", "0.5"),
                        openDeal("1", "0.5"),
                        wonDeal("300", 30),
                        lostDeal("1")),
                Example.of(DealKpis.COVERAGE_NEEDED, "2.5", facts),
                Example.of(DealKpis.WEIGHTED_PIPELINE, "100", facts),
                // 500 open over 650 − 400
                Example.of(DealKpis.PIPELINE_COVERAGE, "2", and(facts, quota("650"))),
                Example.of(
                        TeamKpis.TEAM_QUOTA_ATTAINMENT,
                        "80",
                        and(facts, quota("1000").withProrata(Share.of("0.5")))),
                Example.of(
                        TeamKpis.PERSONAL_QUOTA_ATTAINMENT,
                        "60",
                        sold("anna", "600"),
                        sold("dora", "50"),
                        quota("anna", "500"),
                        quota("ben", "500")),
                Example.of(
                        TeamKpis.SHARE_AT_QUOTA, "50", sold("anna", "600"), quota("anna", "500"), quota("ben", "500")),
                // (3·300 + 1·100) less what the others weigh: (300 − 100) / (2 × 400)
                Example.of(TeamKpis.INEQUALITY_OF_SALES, "0.25", sold("anna", "300"), sold("ben", "100")),
                Example.of(
                        TeamKpis.PRODUCTIVITY,
                        "5000",
                        revenue("10000"),
                        staffTime(9_100, true),
                        staffTime(9_100, false)),
                Example.of(TeamKpis.SELLING_TIME, "25", staffTime(100, true), staffTime(300, false)),
                Example.of(TeamKpis.CONTACTS_PER_SALE, "60", and(facts, activities())),
                Example.of(TeamKpis.PROSPECTS_CONTACTED, "120", activities()),
                Example.of(TeamKpis.MEETINGS_HELD, "30", activities()),
                Example.of(TeamKpis.PROPOSALS_SENT, "12", activities()),
                Example.of(ConversionKpis.MEETING_RATE, "25", activities()),
                Example.of(ConversionKpis.PROPOSAL_RATE, "40", activities()),
                Example.of(ConversionKpis.PROPOSAL_SUCCESS, "16.66666666666667", and(facts, activities())));
    }

    private static SalesFact[] activities() {
        return new SalesFact[] {
            activity(ActivityType.CONTACT, 120), activity(ActivityType.MEETING, 30), activity(ActivityType.PROPOSAL, 12)
        };
    }

    private static SalesFact sold(String person, String euros) {
        return wonDeal(euros, 5).withPersonId(Id.of(person));
    }
}
