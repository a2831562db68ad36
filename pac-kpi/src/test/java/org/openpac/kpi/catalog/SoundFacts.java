package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.done;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.market;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.planned;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.undone;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;

/** Facts of two years, and of two years before, from which every indicator can be computed. */
final class SoundFacts {

    static final DateRange PERIOD = DateRange.of("2025-01-01", "2026-12-31");
    static final LocalDate BEFORE = DAY.minusYears(2);
    static final List<SalesFact> ALL = Stream.of(
                    customers(), sales(), recurringRevenue(), plan(), earlier(), Repeaters.until(PERIOD.end()))
            .flatMap(List::stream)
            .toList();

    private SoundFacts() {}

    static Spend advertising(String euros) {
        return direct(euros).withCategory(CostCategory.ADVERTISING).withTacticId(Id.of("t"));
    }

    private static List<SalesFact> customers() {
        return List.of(
                advertising("1000"),
                indirect("500"),
                won(5).withOrigin(CustomerOrigin.PAID),
                won(2).withReactivated(true),
                lost(3),
                base(100, 1),
                prospects(40, 8),
                lead(10, LeadStage.ENTERED),
                lead(9, LeadStage.CUSTOMER),
                revenue("50000", "40000").withCustomersSince(DAY).withTacticId(Id.of("t")));
    }

    private static List<SalesFact> sales() {
        return List.of(
                wonDeal("3000", 20).withPersonId(Id.of("anna")),
                wonDeal("1000", 30).withPersonId(Id.of("ben")),
                lostDeal("4000"),
                openDeal("2000", "0.5"),
                order("a", 3, "300"),
                order("b", 1, "200"),
                order("-50"),
                activity(ActivityType.CONTACT, 100),
                activity(ActivityType.MEETING, 30),
                activity(ActivityType.PROPOSAL, 10));
    }

    private static List<SalesFact> recurringRevenue() {
        return List.of(
                subscription(SubscriptionEvent.START, "12000"),
                subscription(SubscriptionEvent.EXPANSION, "8000"),
                subscription(SubscriptionEvent.CONTRACTION, "3000"),
                subscription(SubscriptionEvent.CHURN, "5000"),
                subscription(SubscriptionEvent.RENEWAL, "15000"),
                recurring("100000", 1),
                survey(SurveyQuestion.RECOMMENDATION, 9, 50),
                survey(SurveyQuestion.SATISFACTION, 4, 50),
                survey(SurveyQuestion.EASE, 6, 50));
    }

    private static List<SalesFact> plan() {
        return List.of(
                staffTime(9_100, true),
                quota("10000"),
                quota("anna", "2000"),
                planned("3000", DAY.plusDays(99)),
                market("1000000"),
                done(0),
                undone());
    }

    private static List<SalesFact> earlier() {
        return List.of(
                direct("400").withDate(BEFORE),
                won(2).withDate(BEFORE),
                base(50, 1).withDate(BEFORE),
                revenue("20000", "15000").withDate(BEFORE),
                revenue("25000", "18000").withDate(DAY.minusMonths(11)),
                order("a", 2, "150").withDate(BEFORE));
    }
}
