package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.Worked.and;
import static org.openpac.kpi.catalog.Worked.example;

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
        SalesFact[] facts = {wonDeal("300", 20), wonDeal("100", 40), lostDeal("600"), openDeal("500", "0.2")};
        return Stream.of(
                example(DealKpis.WIN_RATE, "66.66666666666667", facts),
                example(DealKpis.WIN_RATE_BY_VALUE, "40", facts),
                example(DealKpis.AVERAGE_SALE, "200", facts),
                example(DealKpis.MEAN_SALES_CYCLE, "30", facts),
                example(DealKpis.COVERAGE_NEEDED, "2.5", facts),
                example(DealKpis.WEIGHTED_PIPELINE, "100", facts),
                // 500 open over 650 − 400
                example(DealKpis.PIPELINE_COVERAGE, "2", and(facts, quota("650"))),
                example(
                        TeamKpis.TEAM_QUOTA_ATTAINMENT,
                        "80",
                        and(facts, quota("1000").withProrata(Share.of("0.5")))),
                example(
                        TeamKpis.PERSONAL_QUOTA_ATTAINMENT,
                        "60",
                        sold("anna", "600"),
                        sold("dora", "50"),
                        quota("anna", "500"),
                        quota("ben", "500")),
                example(TeamKpis.SHARE_AT_QUOTA, "50", sold("anna", "600"), quota("anna", "500"), quota("ben", "500")),
                // (3·300 + 1·100) less what the others weigh: (300 − 100) / (2 × 400)
                example(TeamKpis.INEQUALITY_OF_SALES, "0.25", sold("anna", "300"), sold("ben", "100")),
                example(
                        TeamKpis.PRODUCTIVITY,
                        "5000",
                        revenue("10000"),
                        staffTime(9_100, true),
                        staffTime(9_100, false)),
                example(TeamKpis.SELLING_TIME, "25", staffTime(100, true), staffTime(300, false)),
                example(TeamKpis.CONTACTS_PER_SALE, "60", and(facts, activities())),
                example(TeamKpis.PROSPECTS_CONTACTED, "120", activities()),
                example(TeamKpis.MEETINGS_HELD, "30", activities()),
                example(TeamKpis.PROPOSALS_SENT, "12", activities()),
                example(ConversionKpis.MEETING_RATE, "25", activities()),
                example(ConversionKpis.PROPOSAL_RATE, "40", activities()),
                example(ConversionKpis.PROPOSAL_SUCCESS, "16.66666666666667", and(facts, activities())));
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
