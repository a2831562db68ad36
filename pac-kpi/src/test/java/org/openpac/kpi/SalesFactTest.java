package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.CostKind;

/** What a fact says of itself, and what no fact can say. */
class SalesFactTest {

    private final Map<FactKind, SalesFact> oneOfEach = Map.ofEntries(
            Map.entry(FactKind.SPEND, Facts.direct("1")),
            Map.entry(FactKind.REVENUE, Facts.revenue("1")),
            Map.entry(FactKind.CUSTOMER_WON, Facts.won(1)),
            Map.entry(FactKind.CUSTOMER_LOST, Facts.lost(1)),
            Map.entry(FactKind.CUSTOMER_BASE, Facts.base(1, 2)),
            Map.entry(FactKind.PROSPECTS, Facts.prospects(2, 1)),
            Map.entry(FactKind.LEAD, Facts.lead(1, LeadStage.ENTERED)),
            Map.entry(FactKind.DEAL, Facts.lostDeal("1")),
            Map.entry(FactKind.ORDER, Facts.order("1")),
            Map.entry(FactKind.SUBSCRIPTION, Facts.subscription(SubscriptionEvent.START, "1")),
            Map.entry(FactKind.RECURRING_BASE, Facts.recurring("1", 2)),
            Map.entry(FactKind.ACTIVITY, Facts.activity(ActivityType.CONTACT, 1)),
            Map.entry(FactKind.SURVEY, Facts.survey(SurveyQuestion.EASE, 1, 1)),
            Map.entry(FactKind.STAFF_TIME, Facts.staffTime(1, true)),
            Map.entry(FactKind.QUOTA, Facts.quota("1")),
            Map.entry(FactKind.PLANNED_SPEND, Facts.planned("1", Facts.DAY.plusDays(3))),
            Map.entry(FactKind.MARKET_SIZE, Facts.market("1")),
            Map.entry(FactKind.PLANNED_ACTION, Facts.undone()));

    @Test
    void every_fact_knows_its_kind() {
        assertThat(oneOfEach.keySet()).containsExactlyInAnyOrder(FactKind.values());
        assertThat(oneOfEach).allSatisfy((kind, fact) -> assertThat(fact.kind()).isEqualTo(kind));
        assertThatThrownBy(() -> FactKind.of(SalesFact.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts must be of one of the kinds of SalesFact: org.openpac.kpi.SalesFact");
    }

    @Test
    void only_facts_of_a_period_end_on_another_day_than_they_begin() {
        assertThat(oneOfEach)
                .allSatisfy((kind, fact) ->
                        assertThat(fact.lastDay().isAfter(fact.date())).isEqualTo(kind.isOfPeriod()));
        assertThat(Facts.base(1, 2).lastDay()).isEqualTo("2026-02-28");
        assertThat(Facts.recurring("1", 2).lastDay()).isEqualTo("2026-02-28");
        assertThat(Facts.order("1").lastDay()).isEqualTo(Facts.DAY);
    }

    @Test
    void counts_lie_between_nothing_and_the_largest() {
        isBounded("count", Facts::won);
        isBounded("count", Facts::lost);
        isBounded("count", count -> Facts.base(count, 1));
        isBounded("entered", count -> Facts.prospects(count, 0));
        isBounded("converted", count -> Facts.prospects(0, count));
        isBounded("count", count -> Facts.lead(count, LeadStage.ENTERED));
        isBounded("quantity", count -> Facts.order("a", count, "1"));
        isBounded("count", count -> Facts.order("1").withCount(count));
        isBounded("count", count -> Facts.activity(ActivityType.CONTACT, count));
        isBounded("count", count -> Facts.survey(SurveyQuestion.EASE, 1, count));
        isBounded("minutes", count -> Facts.staffTime(count, false));
    }

    private static void isBounded(String what, LongConsumer fact) {
        assertThatCode(() -> fact.accept(0)).doesNotThrowAnyException();
        assertThatCode(() -> fact.accept(Counts.LARGEST)).doesNotThrowAnyException();
        refused(() -> fact.accept(-1), what + " must be between 0 and 10^15: -1");
        refused(() -> fact.accept(Counts.LARGEST + 1), what + " must be between 0 and 10^15: 1000000000000001");
    }

    private static void refused(ThrowingCallable fact, String message) {
        assertThatThrownBy(fact).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void periods_last_a_month_to_a_hundred_years() {
        assertThat(Facts.base(1, 1200).lastDay()).isEqualTo("2125-12-31");
        assertThat(Facts.recurring("0", 1).months()).isEqualTo(1);
        refused(() -> Facts.base(1, 0), "months must be between 1 and 1200: 0");
        refused(() -> Facts.base(1, 1201), "months must be between 1 and 1200: 1201");
        refused(() -> Facts.recurring("1", 0), "months must be between 1 and 1200: 0");
        refused(() -> Facts.recurring("-0.01", 1), "recurring must not be negative: -0.01 EUR");
        refused(() -> Facts.subscription(SubscriptionEvent.START, "-1"), "recurring must not be negative: -1.00 EUR");
        assertThat(Facts.subscription(SubscriptionEvent.CHURN, "0").startedInSamePeriod())
                .isFalse();
        assertThat(Facts.base(30, 12).customerMonths()).isEqualTo(360);
    }

    @Test
    void scores_lie_on_the_scale_of_their_question() {
        assertThat(Stream.of(SurveyQuestion.values()).map(question -> question.lowest() + "-" + question.highest()))
                .containsExactly("0-10", "1-5", "1-7");
        assertThat(Facts.survey(SurveyQuestion.SATISFACTION, 1, 1).score()).isEqualTo(1);
        assertThat(Facts.survey(SurveyQuestion.EASE, 7, 1).score()).isEqualTo(7);
        refused(
                () -> Facts.survey(SurveyQuestion.SATISFACTION, 0, 1),
                "score must be between 1 and 5 for SATISFACTION: 0");
        refused(() -> Facts.survey(SurveyQuestion.EASE, 8, 1), "score must be between 1 and 7 for EASE: 8");
    }

    @Test
    void a_deal_is_open_for_a_hundred_years_at_most() {
        assertThat(Facts.wonDeal("1", 9).daysOpen()).isEqualTo(9);
        assertThat(Facts.wonDeal("1", -9).daysOpen()).isEqualTo(-9);
        assertThat(Facts.wonDeal("1", Deal.MAX_DAYS).daysOpen()).isEqualTo(Deal.MAX_DAYS);
        refused(
                () -> Facts.wonDeal("1", Deal.MAX_DAYS + 1),
                "openedOn must be at most 36525 days before date: 1925-12-31");
    }

    @Test
    void a_planned_action_is_on_time_on_its_day_and_before() {
        assertThat(Facts.done(0).isOnTime()).isTrue();
        assertThat(Facts.done(-1).isOnTime()).isTrue();
        assertThat(Facts.done(1).isOnTime()).isFalse();
        assertThat(Facts.undone().isOnTime()).isFalse();
        assertThat(Facts.done(Deal.MAX_DAYS).isOnTime()).isFalse();
        assertThat(Facts.done(-Deal.MAX_DAYS).isOnTime()).isTrue();
        refused(() -> Facts.done(Deal.MAX_DAYS + 1), "doneOn must be at most 36525 days from date: 2126-01-03");
        refused(() -> Facts.done(-Deal.MAX_DAYS - 1), "doneOn must be at most 36525 days from date: 1925-12-31");
    }

    @Test
    void a_refund_takes_units_back() {
        assertThat(Facts.order("a", 3, "5").isRefund()).isFalse();
        assertThat(Facts.order("a", 3, "0").isRefund()).isFalse();
        assertThat(Facts.order("a", 3, "-5").isRefund()).isTrue();
        assertThat(Facts.order("a", 3, "5").netQuantity()).isEqualTo(3);
        assertThat(Facts.order("a", 3, "-5").netQuantity()).isEqualTo(-3);
        assertThat(Facts.order("5").quantity()).isEqualTo(1);
        assertThat(Facts.order("5").count()).isEqualTo(1);
    }

    @Test
    void a_lead_has_reached_every_stage_up_to_its_furthest() {
        Lead lead = Facts.lead(1, LeadStage.SALES_QUALIFIED);
        assertThat(Stream.of(LeadStage.values()).filter(lead::hasReached))
                .containsExactly(LeadStage.ENTERED, LeadStage.MARKETING_QUALIFIED, LeadStage.SALES_QUALIFIED);
    }

    @Test
    void an_effect_comes_within_a_hundred_years() {
        assertThat(new EffectLag(-1200, 1200).months()).isEqualTo(2401);
        assertThat(new EffectLag(2, 2).months()).isEqualTo(1);
        refused(() -> new EffectLag(1, 0), "lastMonth must not be before firstMonth, 1: 0");
        refused(() -> new EffectLag(-1201, 0), "months must be between -1200 and 1200: -1201, 0");
        refused(() -> new EffectLag(0, 1201), "months must be between -1200 and 1200: 0, 1201");
    }

    @Test
    void a_budget_ends_no_sooner_than_it_begins() {
        LocalDate before = Facts.DAY.minusDays(1);
        refused(() -> Facts.planned("1", before), "lastDay must not be before date, 2026-01-01: 2025-12-31");
        assertThat(Facts.planned("1", Facts.DAY).lastDay()).isEqualTo(Facts.DAY);
    }

    @Test
    void a_fact_can_be_changed_in_a_copy() {
        Spend spend = Facts.direct("5");
        assertThat(spend.toBuilder().costKind(CostKind.INDIRECT).build()).isEqualTo(Facts.indirect("5"));
        assertThat(Survey.builder()
                        .date(Facts.DAY)
                        .question(SurveyQuestion.EASE)
                        .score(3)
                        .build()
                        .count())
                .isEqualTo(1);
    }
}
