package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.done;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.orderOf;
import static org.openpac.kpi.Facts.planned;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.SoundFacts.BEFORE;
import static org.openpac.kpi.catalog.SoundFacts.advertising;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.kpi.Activity;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.Flag;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.MoneyFacts;
import org.openpac.kpi.Order;
import org.openpac.kpi.PlannedSpend;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.Survey;
import org.openpac.kpi.SurveyQuestion;

/** The sound facts, changed in the ways that lead to a reservation. */
final class Reserved {

    private static final List<SalesFact> SOUND = SoundFacts.ALL;
    private static final LocalDate END = SoundFacts.PERIOD.end();

    private Reserved() {}

    /** Lists of facts on which any two indicators differ, unless they are one. */
    static List<List<SalesFact>> different() {
        Spend late = direct("77").withDate(END);
        return Stream.concat(
                        Stream.of(Flag.values()).flatMap(flag -> facts(flag).stream()),
                        Stream.of(Unsound.and(
                                late,
                                late.withEffectLag(new EffectLag(3, 3)),
                                order("a", 3, "60"),
                                lead(5, LeadStage.MARKETING_QUALIFIED),
                                lead(3, LeadStage.SALES_QUALIFIED),
                                lead(2, LeadStage.OPPORTUNITY),
                                done(3),
                                quota("ben", "9000"),
                                survey(SurveyQuestion.RECOMMENDATION, 3, 7),
                                staffTime(700, false),
                                revenue("777", "70"),
                                subscription(SubscriptionEvent.EXPANSION, "9"),
                                survey(SurveyQuestion.SATISFACTION, 2, 3),
                                survey(SurveyQuestion.EASE, 3, 5))))
                .distinct()
                .toList();
    }

    /** Lists of facts, one of which has a value with the flag. */
    static List<List<SalesFact>> facts(Flag flag) {
        return switch (flag) {
            case HOMOGENEITY_ASSUMED,
                    REVENUE_BASIS,
                    RATE_ASSUMED,
                    CENSORED,
                    INDIRECT_COST_LEFT_OUT,
                    MODEL_FITTED,
                    CUSTOMER_UNKNOWN -> List.of(SOUND);
            case REFUNDS_DEDUCTED -> List.of(Unsound.and(orderOf("c1", END, "-1")));
            case SPENDING_NOT_INDEPENDENT ->
                List.of(Unsound.with(Unsound.without(Order.class), Repeaters.spendingMoreTheMore(END).stream()));
            case IMMATURE ->
                List.of(Unsound.and(
                        prospects(5, 0).withMature(false),
                        lead(5, LeadStage.ENTERED).withMature(false)));
            case PARTIAL_PERIOD ->
                List.of(Unsound.and(
                        base(100, 1).withDate(END),
                        planned("1", END.plusDays(9)),
                        recurring("1", 1).withDate(END),
                        planned("1", END.plusDays(1)),
                        revenue("1", "1").withCustomersSince(DAY).withDate(END.plusDays(9))));
            case SMALL_SAMPLE ->
                List.of(
                        SOUND,
                        Unsound.instead(
                                CustomerBase.class, base(9, 1), base(8, 1).withDate(BEFORE)),
                        Unsound.instead(Prospects.class, prospects(9, 3)),
                        Unsound.instead(
                                Survey.class,
                                survey(SurveyQuestion.RECOMMENDATION, 9, 5),
                                survey(SurveyQuestion.SATISFACTION, 4, 5),
                                survey(SurveyQuestion.EASE, 6, 5)));
            case ZERO_COST ->
                List.of(Unsound.instead(
                        Spend.class, advertising("0"), direct("0").withDate(BEFORE)));
            case INDIRECT_COST_MISSING ->
                List.of(Unsound.instead(
                        Spend.class, advertising("1000"), direct("400").withDate(BEFORE)));
            case ABOVE_WHOLE ->
                List.of(
                        Unsound.and(won(50), won(50).withReactivated(true), order("-9999"), advertising("9999")),
                        Unsound.instead(
                                Activity.class,
                                activity(ActivityType.CONTACT, 1),
                                activity(ActivityType.MEETING, 2),
                                activity(ActivityType.PROPOSAL, 3)),
                        Unsound.with(
                                Unsound.instead(Activity.class, activity(ActivityType.PROPOSAL, 1)),
                                Stream.of(wonDeal("7", 7))),
                        Unsound.with(Unsound.instead(CustomerLost.class, lost(1)), Stream.of(planned("1", DAY))),
                        Unsound.instead(PlannedSpend.class, planned("1", DAY)));
            case TAX_BASIS_ASSUMED ->
                List.of(Unsound.with(SOUND, SOUND.stream().map(fact -> MoneyFacts.on(fact, TaxBasis.EXCLUDED))));
        };
    }
}
