package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.INDIVIDUAL;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.Goals.adding;
import static org.openpac.core.rule.catalog.Goals.contributing;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;
import static org.openpac.core.rule.catalog.Goals.weighing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

class ContributionRulesTest {

    @Test
    void a_contribution_leads_upwards_by_one_level_or_two() {
        assertThat(found(
                        plan(
                                goal("c", COMPANY),
                                adding(goal("t", TEAM), "c", "p"),
                                adding(goal("p", INDIVIDUAL), "c", "gone")),
                        "P-01"))
                .containsExactly("ERROR /objectives/1/contributions/1/objectiveId");
    }

    @Test
    void at_the_same_level_one_may_support_and_part_of_a_team_may_add() {
        Objective region = goal("region", TEAM).withTeamId(Id.of("team-region"));
        Objective town = adding(goal("town", TEAM).withTeamId(Id.of("team-town")), "region");
        SalesActionPlan plan =
                plan(region, town, contributing(goal("calls", TEAM), ContributionMode.SUPPORTING, "town"));
        Team within = Team.builder()
                .id(Id.of("team-town"))
                .parentId(Id.of("team-region"))
                .build();

        assertThat(found(plan, "P-01")).containsExactly("ERROR /objectives/1/contributions/0/objectiveId");
        assertThat(found(plan.withTeams(within), "P-01")).isEmpty();
        assertThat(found(plan.withTeams(within.withParentId(Id.of("team-town"))), "P-01"))
                .hasSize(1);
    }

    @Test
    void a_circle_is_told_once_where_it_leads_down_and_opened_there() {
        SalesActionPlan plan =
                plan(adding(goal("c", COMPANY), "p"), adding(goal("t", TEAM), "c"), adding(goal("p", INDIVIDUAL), "t"));

        assertThat(found(plan, "P-02")).containsExactly("ERROR /objectives/0/contributions/0/objectiveId");
        assertThat(found(plan, "P-01")).isEmpty();
        assertThat(Goals.checker("P-02").check(plan, Goals.TODAY).findings().stream()
                        .filter(finding -> finding.rule().id().equals("P-02"))
                        .map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly("The objectives contribute to each other in a circle: c, p, t, c.");
        assertThat(mended(plan, "P-02").objectives().get(0).contributions()).isEmpty();
    }

    @Test
    void every_group_has_one_circle_and_one_may_contribute_to_itself() {
        SalesActionPlan plan = plan(
                adding(goal("a", TEAM), "b"),
                adding(goal("b", TEAM), "a", "c"),
                adding(goal("c", TEAM), "b"),
                adding(goal("self", TEAM), "self"),
                adding(goal("tail", INDIVIDUAL), "a"));

        assertThat(found(plan, "P-02"))
                .containsExactly(
                        "ERROR /objectives/0/contributions/0/objectiveId",
                        "ERROR /objectives/3/contributions/0/objectiveId");
        assertThat(mended(plan, "P-02")).isEqualTo(plan);
    }

    @Test
    void a_circle_of_ten_thousand_is_found_too() {
        SalesActionPlan plan = plan(IntStream.range(0, 10_000)
                .mapToObj(i -> adding(goal("o" + i, TEAM), "o" + (i + 1) % 10_000))
                .toArray(Objective[]::new));

        assertThat(found(plan, "P-02")).hasSize(1);
    }

    @Test
    void what_is_added_is_the_same_figure_or_else_supports() {
        SalesActionPlan plan = plan(
                        goal("c", COMPANY, "euros", "0 EUR", "9 EUR"),
                        adding(goal("t", TEAM, "calls", "0 COUNT", "9 COUNT"), "c"),
                        adding(goal("u", TEAM, "euros", "0 EUR", "9 EUR"), "c"),
                        contributing(goal("v", TEAM, "calls", "0 COUNT", "9 COUNT"), ContributionMode.SUPPORTING, "c"))
                .withKpis(kpi("euros", "EUR"), kpi("calls", "COUNT"));

        assertThat(found(plan, "P-06")).containsExactly("ERROR /objectives/1/contributions/0/mode");
        assertThat(mended(plan, "P-06")
                        .objectives()
                        .get(1)
                        .contributions()
                        .get(0)
                        .mode())
                .contains(ContributionMode.SUPPORTING);
        assertThat(found(mended(plan, "P-06"), "P-06")).isEmpty();
    }

    @Test
    void rates_are_weighted_not_added() {
        SalesActionPlan plan = plan(
                        goal("c", COMPANY, "rate", "20 PERCENT", "25 PERCENT"),
                        adding(goal("t", TEAM, "rate", "20 PERCENT", "25 PERCENT"), "c"),
                        weighing(goal("u", TEAM, "rate", "20 PERCENT", "25 PERCENT"), "c", "1"))
                .withKpis(kpi("rate", "PERCENT"));

        assertThat(found(plan, "P-07")).containsExactly("ERROR /objectives/1/contributions/0/mode");
        assertThat(found(plan, "P-06")).isEmpty();
    }

    @Test
    void weights_are_whole_within_a_thousandth_and_rescaled_exactly() {
        SalesActionPlan thirds = weights("0.3", "0.3", "0.3");

        assertThat(found(thirds, "P-08")).containsExactly("ERROR /objectives/1/contributions/0/share");
        assertThat(found(weights("0.333", "0.333", "0.333"), "P-08")).isEmpty();
        assertThat(found(weights("0.333", "0.333", "0.3329"), "P-08")).hasSize(1);
        assertThat(mended(thirds, "P-08").objectives().stream()
                        .flatMap(each -> each.contributions().stream())
                        .map(Contribution::share)
                        .map(share -> share.orElseThrow().toString()))
                .containsExactly("0.3334", "0.3333", "0.3333");
    }

    @Test
    void weights_that_are_not_all_stated_or_come_to_nothing_are_left_alone() {
        SalesActionPlan unstated = plan(
                goal("c", COMPANY),
                weighing(goal("t", TEAM), "c", "0.4"),
                contributing(goal("u", TEAM), ContributionMode.WEIGHTED, "c"));

        assertThat(examined(unstated, "P-08")).isZero();
        assertThat(mended(weights("0", "0", "0"), "P-08")).isEqualTo(weights("0", "0", "0"));
        assertThat(WholeShares.of(List.of(Share.of("1.5"), Share.of("-0.4")))).isEmpty();
    }

    private static SalesActionPlan weights(String first, String second, String third) {
        return plan(
                goal("c", COMPANY),
                weighing(goal("t", TEAM), "c", first),
                weighing(goal("u", TEAM), "c", second),
                weighing(goal("v", TEAM), "c", third));
    }
}
