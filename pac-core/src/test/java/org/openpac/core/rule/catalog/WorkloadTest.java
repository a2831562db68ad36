package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.PlannedVolume;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** How many calls a day an action asks of each person, from Monday the 2nd to Friday the 13th of March unless said otherwise. */
class WorkloadTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .title("Calls")
            .family(TacticFamily.PROSPECTING)
            .kind(TacticKind.PHONE)
            .ownerId(Id.of("anne"))
            .build();

    private static Tactic calls(String volume, String from, String to) {
        DateRange days = DateRange.of(from, to);
        return CALLS.withStart(days.start())
                .withEnd(days.end())
                .withPlannedVolume(
                        PlannedVolume.builder().quantity(Quantity.parse(volume)).build());
    }

    private static Tactic inTenDays(String volume) {
        return calls(volume, "2026-03-02", "2026-03-13");
    }

    private static Effort effort(String person, String time) {
        return Effort.builder()
                .personId(Id.of(person))
                .time(Optional.of(time).filter(text -> !text.isEmpty()).map(Quantity::parse))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "        , 2026-03-02, 2026-03-13,   100, 10",
        "   DAILY, 2026-03-02, 2026-03-13,    20, 20",
        "  WEEKLY, 2026-03-02, 2026-03-15,    50, 10",
        "  WEEKLY, 2026-03-02, 2026-03-04,    30, 10",
        " MONTHLY, 2026-03-02, 2026-03-13,    50,  5",
        "QUARTERLY, 2026-03-02, 2026-03-13,   40,  4",
        "  YEARLY, 2026-03-02, 2026-03-13,    30,  3",
    })
    void a_volume_comes_as_often_as_its_rhythm_and_once_at_least(
            Frequency per, String from, String to, String volume, String perDay) {
        Tactic tactic = calls(volume + " COUNT", from, to);
        PlannedVolume planned = tactic.plannedVolume().orElseThrow().withPer(Optional.ofNullable(per));

        assertThat(asked(tactic.withPlannedVolume(planned))).containsExactly(perDay);
    }

    // Four years are 1,461 days: 48 months, 16 quarters of a mean length, and 208 weeks and five days.
    @ParameterizedTest
    @CsvSource({"WEEKLY, 7, 1461", "MONTHLY, 1, 48", "QUARTERLY, 1, 16", "YEARLY, 1, 4"})
    void a_long_action_repeats_its_volume(Frequency per, String volume, String all) {
        Tactic tactic = calls(volume + " COUNT", "2026-01-01", "2029-12-31").withEfforts(effort("anne", "1 DAY"));
        PlannedVolume planned = tactic.plannedVolume().orElseThrow().withPer(per);

        assertThat(asked(tactic.withPlannedVolume(planned)))
                .extracting(text -> text.replace(",", ""))
                .containsExactly(all);
    }

    @Test
    void the_days_between_the_dates_are_those_of_everybody_who_works_on_it() {
        Tactic hundred = inTenDays("100 COUNT");

        assertThat(asked(hundred.withOwnerId(Optional.empty()))).containsExactly("10");
        assertThat(asked(hundred.withEfforts(effort("anne", ""), effort("bob", ""))))
                .containsExactly("5");
        assertThat(asked(hundred.withEfforts(effort("bob", ""), effort("cleo", "3 WEEK"))))
                .containsExactly("3.33");
    }

    @Test
    void stated_time_counts_where_it_is_stated_for_each() {
        Tactic hundred = inTenDays("100 COUNT");

        assertThat(asked(hundred.withEfforts(effort("bob", "2 DAY")))).containsExactly("50");
        assertThat(asked(hundred.withEfforts(effort("bob", "2 DAY"), effort("cleo", "14 HOUR"))))
                .containsExactly("25");
        assertThat(asked(hundred.withEfforts(effort("bob", "2 DAY"), effort("cleo", ""))))
                .containsExactly("3.33");
        assertThat(asked(hundred.withEfforts(effort("bob", "0 HOUR")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8 HOUR, 50", "0 HOUR, 43.75", "1 DAY, 43.75"})
    void a_day_has_the_hours_of_the_plan_or_else_seven(String day, String perDay) {
        SalesActionPlan plan = Probe.plan()
                .workingTime(
                        WorkingTime.builder().hoursPerDay(Quantity.parse(day)).build())
                .addTactics(inTenDays("100 COUNT").withEfforts(effort("bob", "16 HOUR")))
                .build();

        assertThat(asked(plan)).containsExactly(perDay);
    }

    @Test
    void what_is_no_number_of_things_or_has_no_days_asks_nothing() {
        assertThat(asked(inTenDays("100 call"))).containsExactly("10");
        assertThat(asked(inTenDays("100 HOUR"))).isEmpty();
        assertThat(asked(inTenDays("100 COUNT").withEnd(Optional.empty()))).isEmpty();
        assertThat(asked(calls("100 COUNT", "2026-03-02", "2026-03-13")
                        .withStart(Probe.YEAR.end())
                        .withEnd(Probe.YEAR.start())))
                .isEmpty();
        assertThat(asked(calls("100 COUNT", "2026-03-14", "2026-03-15"))).isEmpty();
    }

    private static List<String> asked(Tactic tactic) {
        return asked(Probe.plan().addTactics(tactic).build());
    }

    /** What each finding says is asked a day, with every number of calls one too many. */
    private static List<String> asked(SalesActionPlan plan) {
        RuleSet strict = RuleSet.of(List.of(TacticMeansRules.VOLUME_CAN_BE_DONE))
                .withLimit(TacticMeansRules.MOST_CALLS, BigDecimal.ZERO);
        return PlanChecker.of(strict).check(plan, Probe.TODAY).findings().stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .map(text -> text.replaceAll(".*: (.*) contacts a day for each person\\.", "$1"))
                .toList();
    }
}
