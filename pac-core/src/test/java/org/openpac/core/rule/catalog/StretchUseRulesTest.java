package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.INDIVIDUAL;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.Goals.adding;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;
import static org.openpac.core.rule.catalog.Goals.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.CommitmentKind;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.QuotaBasis;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.value.Id;
import org.openpac.testkit.ScoredPlans;

class StretchUseRulesTest {

    private static Objective euros(String id, ObjectiveLevel level, String target) {
        return goal(id, level, "euros", "0 EUR", target + " EUR");
    }

    @Test
    void a_commitment_at_the_stretch_is_told_once_and_by_its_cause() {
        Objective same = euros("c", COMPANY, "100").withStretch(stretch("100 EUR"));
        SalesActionPlan plan = plan(same).withKpis(kpi("euros", "EUR"));
        SalesActionPlan aspired = plan.withObjectives(same.withCommitment(CommitmentKind.ASPIRATIONAL));

        assertThat(found(plan, "X-06")).containsExactly("ERROR /objectives/0/target/value");
        assertThat(found(plan, "X-01")).isEmpty();
        assertThat(found(plan, "X-02")).isEmpty();
        assertThat(found(aspired, "X-06")).isEmpty();
        assertThat(found(aspired, "X-01")).hasSize(1);
    }

    @Test
    void a_stretch_is_of_the_same_figure_by_the_same_day() {
        Objective apart = euros("c", COMPANY, "100")
                .withDue(Goals.YEAR.end())
                .withStretch(stretch("130 EUR").withKpiId(Id.of("calls")).withDue(Goals.TODAY));
        SalesActionPlan plan = plan(apart);

        assertThat(found(plan, "X-07"))
                .containsExactly("ERROR /objectives/0/stretch/kpiId", "ERROR /objectives/0/stretch/due");
        assertThat(found(mended(plan, "X-07"), "X-07")).containsExactly("ERROR /objectives/0/stretch/kpiId");
        assertThat(found(plan(apart.withStretch(stretch("130 EUR"))), "X-07")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110, 121, WARNING /objectives/0/target/value",
        "109, 119, ''",
        "115, 132, WARNING /objectives/0/target/value",
        "119, 150, ''",
        "119, 142, WARNING /objectives/0/target/value",
        "125, 151, ERROR /objectives/0/target/value",
    })
    void small_reserves_stack_up_to_a_large_one(String team, String people, String finding) {
        SalesActionPlan plan = plan(
                        euros("c", COMPANY, "100"),
                        adding(euros("t", TEAM, team), "c"),
                        adding(euros("p", INDIVIDUAL, people), "t"))
                .withKpis(kpi("euros", "EUR"));

        assertThat(String.join("", found(plan, "X-08"))).isEqualTo(finding);
    }

    @Test
    void a_stretch_rests_on_a_new_tactic() {
        Tactic tactic = Tactic.builder()
                .id(Id.of("t"))
                .family(TacticFamily.PROSPECTING)
                .addObjectiveIds(Id.of("c"))
                .build();
        SalesActionPlan plan =
                plan(euros("c", COMPANY, "100").withStretch(stretch("130 EUR"))).withTactics(tactic);

        assertThat(found(plan, "X-09")).containsExactly("INFO /objectives/0/stretch/enablingTacticIds");
        assertThat(found(plan.withTactics(tactic.withInnovative(true)), "X-09")).isEmpty();
    }

    @Test
    void nobody_stretches_twice_but_one_figure_may_go_down_the_pyramid() {
        Objective first = euros("a", TEAM, "100").withOwnerId(Id.of("p")).withStretch(stretch("130 EUR"));
        SalesActionPlan plan = plan(first, first.withId(Id.of("b")))
                .withPeople(Person.builder().id(Id.of("p")).build());

        assertThat(found(plan, "X-11")).isEmpty();
        assertThat(found(plan.withObjectives(first, first.withId(Id.of("b")).withKpiId(Id.of("calls"))), "X-11"))
                .containsExactly("WARNING /people/0/id");
    }

    @Test
    void two_objectives_in_five_may_be_bets() {
        assertThat(found(bets(2, 5), "X-11")).isEmpty();
        assertThat(found(bets(3, 5), "X-11")).containsExactly("WARNING /objectives");
        assertThat(found(bets(4, 4), "X-11")).isEmpty();
    }

    private static SalesActionPlan bets(int bets, int all) {
        return plan(IntStream.range(0, all)
                .mapToObj(i -> i < bets
                        ? euros("o" + i, COMPANY, "100").withStretch(stretch("130 EUR"))
                        : euros("o" + i, COMPANY, "100"))
                .toArray(Objective[]::new));
    }

    @ParameterizedTest
    @CsvSource({"39, WARNING /objectives", "40, ''", "95, ''", "96, INFO /objectives", "150, INFO /objectives"})
    void ambition_is_calibrated_by_the_last_three_plans(int hundredths, String finding) {
        CheckContext context = CheckContext.at(Goals.TODAY).learningFrom(ScoredPlans.three(hundredths));

        assertThat(String.join("", found(plan(), "X-12", context))).isEqualTo(finding);
    }

    @Test
    void two_plans_are_too_few_and_a_fourth_does_not_count() {
        List<SalesActionPlan> two = ScoredPlans.three(10).subList(0, 2);
        List<SalesActionPlan> four = new ArrayList<>(ScoredPlans.three(50));
        four.add(ScoredPlans.of(2019, 0));

        assertThat(found(plan(), "X-12", CheckContext.at(Goals.TODAY).learningFrom(two)))
                .isEmpty();
        assertThat(found(plan(), "X-12", CheckContext.at(Goals.TODAY).learningFrom(four)))
                .isEmpty();
    }

    @Test
    void pay_is_not_reckoned_by_the_stretch() {
        assertThat(found(plan(goal("o", INDIVIDUAL).withQuotaBasis(QuotaBasis.STRETCH)), "X-13"))
                .containsExactly("WARNING /objectives/0/quotaBasis");
        assertThat(found(plan(goal("o", INDIVIDUAL).withQuotaBasis(QuotaBasis.TARGET)), "X-13"))
                .isEmpty();
    }
}
