package org.openpac.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/** Further actions for a sound plan, which cost neither money nor time, for faults and near misses of its schedule. */
public final class ScheduleChanges {

    private static final int FREE_OF_COST = 5;
    private static final int MONTHS_MEASURED = 8;
    private static final List<String> OTHERS = List.of("person-1", "person-2", "manager", "director");

    private ScheduleChanges() {}

    /** The day of the plan's month, the first month being 0. */
    public static LocalDate day(SalesActionPlan plan, int month, int day) {
        return Changes.period(plan).start().plusMonths(month).plusDays(day - 1L);
    }

    /** So many more actions of the first person, all under way from the eleventh month on, and one of a day for each of others. */
    public static SalesActionPlan withMoreAtOnce(SalesActionPlan plan, int count) {
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        for (int number = 0; number < count; number++) {
            DateRange days = new DateRange(day(plan, 7 + number / 2, 3 + number), day(plan, 11, 3));
            tactics.add(further(plan, "more-" + number, "person-0", days));
            tactics.add(further(plan, "others-" + number, OTHERS.get(number % OTHERS.size()), oneDay(plan, number)));
        }
        tactics.add(further(plan, "others-" + count, "manager", oneDay(plan, count)));
        return plan.withTactics(tactics);
    }

    private static DateRange oneDay(SalesActionPlan plan, int month) {
        return new DateRange(day(plan, 5 + month, 9), day(plan, 5 + month, 9));
    }

    /** So many more actions of a day each, all in the plan's seventh month. */
    public static SalesActionPlan withMoreInOneMonth(SalesActionPlan plan, int count) {
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        IntStream.range(0, count).forEach(number -> {
            LocalDate day = day(plan, 6, 2 + number);
            tactics.add(further(plan, "more-" + number, OTHERS.get(number % OTHERS.size()), new DateRange(day, day)));
        });
        return plan.withTactics(tactics);
    }

    /** One more action after the first six, which goes to firms on some days. */
    public static SalesActionPlan withProspecting(SalesActionPlan plan, DateRange days) {
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        tactics.add(FREE_OF_COST + 1, further(plan, "more", "director", days).withFamily(TacticFamily.PROSPECTING));
        return plan.withTactics(tactics);
    }

    /** The plan's August, or 24 December to 2 January where its August is one of the last months. */
    static DateRange lowSeason(SalesActionPlan plan) {
        LocalDate august = august(plan).start();
        if (august.isBefore(day(plan, MONTHS_MEASURED, 2))) {
            return august(plan);
        }
        LocalDate start = Changes.period(plan).start();
        return new DateRange(
                LocalDate.of(start.getYear(), Month.DECEMBER, 24), LocalDate.of(start.getYear() + 1, Month.JANUARY, 2));
    }

    /** The August that lies in the plan's year. */
    public static DateRange august(SalesActionPlan plan) {
        LocalDate start = Changes.period(plan).start();
        int year = start.getMonth().compareTo(Month.AUGUST) > 0 ? start.getYear() + 1 : start.getYear();
        return new DateRange(LocalDate.of(year, Month.AUGUST, 1), LocalDate.of(year, Month.AUGUST, 31));
    }

    private static Tactic further(SalesActionPlan plan, String id, String owner, DateRange days) {
        LocalDate today = SoundPlans.asOf(plan);
        return plan.tactics()
                .get(FREE_OF_COST)
                .withId(Id.of("tactic-" + id))
                .withOwnerId(Id.of(owner))
                .withStart(days.start())
                .withEnd(days.end())
                .withEfforts()
                .withStatus(status(days, today));
    }

    private static TacticStatus status(DateRange days, LocalDate today) {
        if (days.start().isAfter(today)) {
            return TacticStatus.PLANNED;
        }
        return days.end().isBefore(today) ? TacticStatus.DONE : TacticStatus.IN_PROGRESS;
    }
}
