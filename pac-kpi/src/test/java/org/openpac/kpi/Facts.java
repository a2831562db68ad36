package org.openpac.kpi;

import java.time.LocalDate;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Facts for tests, in euros and on one day unless said otherwise. */
public final class Facts {

    /** The day of every fact. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Facts() {}

    public static Spend direct(String euros) {
        return spend(Money.of(euros, "EUR"), CostKind.DIRECT);
    }

    public static Spend indirect(String euros) {
        return spend(Money.of(euros, "EUR"), CostKind.INDIRECT);
    }

    public static Spend spend(Money amount, CostKind kind) {
        return Spend.builder()
                .date(DAY)
                .amount(amount)
                .costKind(kind)
                .purpose(SpendPurpose.ACQUISITION)
                .build();
    }

    public static Spend retention(String euros) {
        return direct(euros).withPurpose(SpendPurpose.RETENTION);
    }

    public static Spend shared(String euros, String share) {
        return direct(euros).withAcquisitionShare(Share.of(share));
    }

    public static CustomerWon won(long count) {
        return CustomerWon.builder().date(DAY).count(count).build();
    }

    public static CustomerLost lost(long count) {
        return CustomerLost.builder().date(DAY).count(count).build();
    }

    public static CustomerBase base(long count, int months) {
        return CustomerBase.builder().date(DAY).count(count).months(months).build();
    }

    public static Prospects prospects(long entered, long converted) {
        return Prospects.builder()
                .date(DAY)
                .entered(entered)
                .converted(converted)
                .mature(true)
                .build();
    }

    public static Revenue revenue(String euros) {
        return Revenue.builder().date(DAY).amount(Money.of(euros, "EUR")).build();
    }

    public static Revenue revenue(String euros, String margin) {
        return revenue(euros).withGrossMargin(Money.of(margin, "EUR"));
    }

    public static Lead lead(long count, LeadStage furthest) {
        return Lead.builder()
                .date(DAY)
                .count(count)
                .furthest(furthest)
                .mature(true)
                .build();
    }

    public static Deal deal(DealOutcome outcome, String euros, int days) {
        return Deal.builder()
                .date(DAY)
                .openedOn(DAY.minusDays(days))
                .amount(Money.of(euros, "EUR"))
                .outcome(outcome)
                .build();
    }

    public static Deal wonDeal(String euros, int days) {
        return deal(DealOutcome.WON, euros, days);
    }

    public static Deal lostDeal(String euros) {
        return deal(DealOutcome.LOST, euros, 10);
    }

    public static Deal openDeal(String euros, String probability) {
        return deal(DealOutcome.OPEN, euros, 10).withProbability(Share.of(probability));
    }

    public static Order order(String euros) {
        return Order.builder().date(DAY).amount(Money.of(euros, "EUR")).build();
    }

    public static Order order(String offer, long units, String euros) {
        return order(euros).withQuantity(units).withOfferId(Id.of(offer));
    }

    public static Order orderOf(String customer, LocalDate day, String euros) {
        return order(euros).withDate(day).withCustomerId(Id.of(customer));
    }

    public static Subscription subscription(SubscriptionEvent event, String euros) {
        return Subscription.builder()
                .date(DAY)
                .event(event)
                .recurring(Money.of(euros, "EUR"))
                .build();
    }

    public static RecurringBase recurring(String euros, int months) {
        return RecurringBase.builder()
                .date(DAY)
                .recurring(Money.of(euros, "EUR"))
                .months(months)
                .build();
    }

    public static Activity activity(ActivityType type, long count) {
        return Activity.builder().date(DAY).activity(type).count(count).build();
    }

    public static Survey survey(SurveyQuestion question, int score, long count) {
        return Survey.builder()
                .date(DAY)
                .question(question)
                .score(score)
                .count(count)
                .build();
    }

    public static StaffTime staffTime(long minutes, boolean isSelling) {
        return StaffTime.builder().date(DAY).minutes(minutes).selling(isSelling).build();
    }

    public static Quota quota(String euros) {
        return Quota.builder().date(DAY).amount(Money.of(euros, "EUR")).build();
    }

    public static Quota quota(String person, String euros) {
        return quota(euros).withPersonId(Id.of(person));
    }

    public static PlannedSpend planned(String euros, LocalDate lastDay) {
        return PlannedSpend.builder()
                .date(DAY)
                .lastDay(lastDay)
                .amount(Money.of(euros, "EUR"))
                .build();
    }

    public static MarketSize market(String euros) {
        return MarketSize.builder().date(DAY).amount(Money.of(euros, "EUR")).build();
    }

    /** An action that is done so many days after it was due; before, if negative. */
    public static PlannedAction done(int daysLate) {
        return undone().withDoneOn(DAY.plusDays(daysLate));
    }

    public static PlannedAction undone() {
        return PlannedAction.builder().date(DAY).build();
    }
}
