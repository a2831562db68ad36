package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** Whether Anne, who is to stretch, has lately succeeded and has money or time to spare: the plan is one week of 35 hours. */
class StretchMomentTest {

    private static final Rule<Objective> RULE = ChanceRules.MOMENT_IS_RIGHT;
    private static final DateRange WEEK = DateRange.of("2026-03-02", "2026-03-06");
    private static final Objective STRETCHED = Objective.builder()
            .id(Id.of("grow"))
            .level(ObjectiveLevel.INDIVIDUAL)
            .ownerId(Id.of("anne"))
            .stretch(StretchSpec.builder().build())
            .build();

    private static Person anne(String... lastYears) {
        return Person.builder()
                .id(Id.of("anne"))
                .attainmentHistory(IntStream.range(0, lastYears.length)
                        .mapToObj(i -> PastAttainment.builder()
                                .period(DateRange.of((2025 - i) + "-01-01", (2025 - i) + "-12-31"))
                                .attainment(Share.of(lastYears[i]))
                                .build())
                        .toList())
                .build();
    }

    private static SalesActionPlan.Builder plan(Person person) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(WEEK)
                .addPeople(person)
                .addObjectives(STRETCHED);
    }

    private static Tactic taking(String time) {
        return Tactic.builder()
                .id(Id.of("calls"))
                .title("Calls")
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.PHONE)
                .start(WEEK.start())
                .end(WEEK.end())
                .addEfforts(Effort.builder()
                        .personId(Id.of("anne"))
                        .time(Quantity.parse(time))
                        .build())
                .build();
    }

    private static Budget keeping(long contingency) {
        return Budget.builder()
                .total(Money.of(100, "EUR"))
                .contingency(Money.of(contingency, "EUR"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "0.99, 1, A stretch target without recent wins.",
        "1, 0.99, A stretch target without recent wins.",
    })
    void the_last_two_periods_were_won(String last, String before, String message) {
        assertThat(String.join("", messages(RULE, plan(anne(last, before, "0")))))
                .isEqualTo(message);
    }

    // 85 % of 35 hours are 29.75.
    @ParameterizedTest
    @CsvSource({"29.75 HOUR, ''", "29.76 HOUR, A stretch target without means to spare."})
    void some_of_the_time_is_left(String time, String message) {
        assertThat(String.join("", messages(RULE, plan(anne()).addTactics(taking(time)))))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "9, 1"})
    void money_to_spare_makes_up_for_time(long contingency, int findings) {
        assertThat(found(RULE, plan(anne()).addTactics(taking("35 HOUR")).budget(keeping(contingency))))
                .hasSize(findings);
    }

    @Test
    void neither_wins_nor_means_is_an_error() {
        SalesActionPlan.Builder plan = plan(anne("0.5", "0.5")).addTactics(taking("100000 HOUR"));

        assertThat(found(RULE, plan)).containsExactly("ERROR /objectives/0/stretch");
        assertThat(messages(RULE, plan)).containsExactly("A stretch target without recent wins, means to spare.");
        assertThat(found(RULE, plan(anne("0.5", "0.5")))).containsExactly("WARNING /objectives/0/stretch");
    }

    @Test
    void nothing_known_of_either_is_not_judged() {
        Person nobody = anne("0.5");
        SalesActionPlan.Builder unowned = plan(nobody).objectives(List.of(STRETCHED.withOwnerId(Optional.empty())));
        SalesActionPlan.Builder undated =
                plan(nobody).addTactics(taking("100 HOUR")).period(Optional.empty());

        assertThat(examined(RULE, unowned)).isZero();
        assertThat(examined(RULE, undated)).isZero();
        assertThat(examined(RULE, plan(nobody).objectives(List.of(STRETCHED.withStretch(Optional.empty())))))
                .isZero();
    }
}
