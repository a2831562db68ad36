package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.value.DateRange;
import org.openpac.core.view.Timeline;
import org.openpac.testkit.Changes;
import org.openpac.testkit.ScheduleChanges;
import org.openpac.testkit.SoundPlans;

/** SC: near misses of the schedule. */
final class ScheduleNearMisses {

    private static final int HOMES = 2;

    private ScheduleNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "SC-01",
                        "An action that ends on the plan’s last day.",
                        "Une action qui finit le dernier jour du plan.",
                        plan -> Changes.tactic(
                                plan,
                                3,
                                posts -> posts.withEnd(Changes.period(plan).end()))),
                miss(
                        "SC-02",
                        "An action that begins on the working day after the one it waits for.",
                        "Une action qui commence le jour ouvré suivant celle qu’elle attend.",
                        ScheduleNearMisses::withoutAnyWait),
                miss(
                        "SC-03",
                        "A checkpoint 31 days after the one before.",
                        "Un point de contrôle 31 jours après le précédent.",
                        ScheduleNearMisses::withAGapOf31Days),
                miss(
                        "SC-04",
                        "A first checkpoint on the forty-fifth day after the start.",
                        "Un premier point de contrôle le quarante-cinquième jour après le début.",
                        plan -> Changes.checkpoint(
                                plan,
                                0,
                                each -> each.withDate(
                                        Changes.period(plan).start().plusDays(45)))),
                miss(
                        "SC-05",
                        "An action that tells in the figures on the day its objective is due.",
                        "Une action qui se voit dans les chiffres le jour de l’échéance.",
                        plan -> Changes.segment(
                                plan,
                                HOMES,
                                homes -> homes.withSalesCycleDays((int) ChronoUnit.DAYS.between(
                                        start(plan, 4), Changes.period(plan).end())))),
                miss(
                        "SC-06",
                        "Five actions at a time.",
                        "Cinq actions à la fois.",
                        plan -> ScheduleChanges.withMoreAtOnce(plan, 3)),
                miss(
                        "SC-07",
                        "Exactly half of the actions in one month.",
                        "Exactement la moitié des actions le même mois.",
                        plan -> ScheduleChanges.withMoreInOneMonth(
                                plan, plan.tactics().size())),
                miss(
                        "SC-08",
                        "A first action on the last day of the first month.",
                        "Une première action le dernier jour du premier mois.",
                        ScheduleNearMisses::withALateBeginning),
                miss(
                        "SC-09",
                        "An action of which half the working days lie in August.",
                        "Une action dont la moitié des jours ouvrés tombent en août.",
                        plan -> ScheduleChanges.withProspecting(plan, halfInAugust(plan))),
                miss(
                        "SC-10",
                        "A final review on the thirtieth day after the plan.",
                        "Un bilan final le trentième jour après le plan.",
                        plan -> Changes.checkpoint(
                                plan,
                                12,
                                last -> last.withDate(Changes.period(plan).end().plusDays(30)))),
                miss(
                        "SC-11",
                        "An action that is planned to begin on the day of the check.",
                        "Une action prévue pour le jour du contrôle.",
                        plan -> Changes.tactic(
                                plan,
                                3,
                                posts -> posts.withStart(SoundPlans.asOf(plan)).withStatus(TacticStatus.PLANNED))),
                miss(
                        "SC-12",
                        "An action of no more than half the plan’s days, without a milestone.",
                        "Une action d’au plus la moitié des jours du plan, sans jalon.",
                        ScheduleNearMisses::withHalfAYearOfCalls));
    }

    /** The first one in a month of less than 31 days comes as late as it may. */
    private static SalesActionPlan withAGapOf31Days(SalesActionPlan plan) {
        int number = 1;
        while (later(plan, number).equals(date(plan, number))) {
            number++;
        }
        LocalDate day = later(plan, number);
        return Changes.checkpoint(plan, number, each -> each.withDate(day));
    }

    private static LocalDate later(SalesActionPlan plan, int checkpoint) {
        return date(plan, checkpoint - 1).plusDays(31);
    }

    private static LocalDate date(SalesActionPlan plan, int checkpoint) {
        return plan.checkpoints().get(checkpoint).date().orElseThrow();
    }

    private static LocalDate start(SalesActionPlan plan, int tactic) {
        return plan.tactics().get(tactic).start().orElseThrow();
    }

    private static SalesActionPlan withoutAnyWait(SalesActionPlan plan) {
        LocalDate end = plan.tactics().get(5).end().orElseThrow();
        LocalDate next = Timeline.of(plan).calendar().nextWorkingDay(end);
        return Changes.tactic(
                plan,
                4,
                homes -> homes.withStart(next)
                        .withDependsOn(homes.dependsOn().get(0).withLagDays(0)));
    }

    private static SalesActionPlan withALateBeginning(SalesActionPlan plan) {
        LocalDate last = ScheduleChanges.day(plan, 1, 1).minusDays(1);
        SalesActionPlan later = Changes.tactic(plan, 0, (Tactic calls) -> calls.withStart(last));
        return Changes.tactic(later, 5, referrals -> referrals.withStart(ScheduleChanges.day(plan, 1, 1)));
    }

    /** August and as many working days before it, or after it where the plan begins with it. */
    private static DateRange halfInAugust(SalesActionPlan plan) {
        WorkingCalendar calendar = Timeline.of(plan).calendar();
        DateRange august = ScheduleChanges.august(plan);
        long days = calendar.workingDaysIn(august);
        return Changes.period(plan).start().getMonth() == Month.AUGUST
                ? new DateRange(august.start(), calendar.plusWorkingDays(august.end(), days))
                : new DateRange(calendar.plusWorkingDays(august.start(), -days), august.end());
    }

    private static SalesActionPlan withHalfAYearOfCalls(SalesActionPlan plan) {
        long half = Changes.period(plan).days() / 2;
        return Changes.tactic(
                plan, 0, calls -> calls.withMilestones().withEnd(start(plan, 0).plusDays(half - 1)));
    }
}
