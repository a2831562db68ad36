package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;

/** A sales force of twelve, shown to each sort of reader. */
class PrivacyExportTest {

    private static final SalesActionPlan PLAN = Team12.plan();

    private static Redacted export(ExportProfile profile) {
        return Privacy.export(PLAN, profile, Team12.KEY);
    }

    private static Objective objective(SalesActionPlan plan, String id) {
        return plan.objectives().stream()
                .filter(each -> each.id().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_works_with_the_plan_has_all_of_it() {
        assertThat(export(ExportProfile.INTERNAL).plan()).isSameAs(PLAN);
        assertThat(export(ExportProfile.INTERNAL).report()).isEmpty();
    }

    @Test
    void a_partner_reads_pseudonyms_in_the_place_of_people() {
        SalesActionPlan plan = export(ExportProfile.PARTNER).plan();
        Id zoe = Team12.KEY.of(Team12.ZOE);

        assertThat(plan.people()).hasSameSizeAs(PLAN.people());
        assertThat(plan.people().get(0)).isEqualTo(Person.builder().id(zoe).build());
        assertThat(objective(plan, "company").ownerId()).contains(zoe);
        assertThat(plan.kpis().get(0).ownerId()).contains(zoe);
        assertThat(plan.checkpoints().get(0).participantIds()).containsExactly(zoe, Team12.KEY.of(Team12.ANNE));
        assertThat(plan.author()).isEmpty();
        assertThat(plan.description()).isEmpty();
    }

    @Test
    void a_partner_reads_the_figures_of_teams_and_company_and_of_nobody() {
        SalesActionPlan plan = export(ExportProfile.PARTNER).plan();

        assertThat(objective(plan, "company").target()).isPresent();
        assertThat(objective(plan, "west-revenue").target()).isPresent();
        assertThat(plan.objectives().get(1).id()).isEqualTo(Team12.KEY.of(Id.of("anne-revenue")));
        assertThat(plan.objectives().get(1).target()).isEmpty();
        assertThat(plan.measurements()).hasSameSizeAs(PLAN.measurements());
        assertThat(plan.measurements().subList(1, 3)).allSatisfy(measurement -> {
            assertThat(measurement.value()).isEmpty();
            assertThat(measurement.sampleSize()).isEmpty();
        });
        assertThat(plan.measurements().get(0).value()).isPresent();
        assertThat(plan.tactics().get(0).progress()).isPresent();
        assertThat(plan.tactics().get(0).extras()).isEmpty();
    }

    @Test
    void in_public_there_are_no_people_nor_what_is_theirs() {
        SalesActionPlan plan = export(ExportProfile.PUBLIC).plan();

        assertThat(plan.people()).isEmpty();
        assertThat(plan.objectives())
                .extracting(each -> each.id().value())
                .containsExactly("company", "north-revenue", "south-revenue", "west-revenue");
        assertThat(plan.objectives()).allMatch(each -> each.ownerId().isEmpty());
        assertThat(plan.objectives()).allMatch(each -> each.target().isPresent());
        assertThat(plan.tactics().get(0).objectiveIds()).containsExactly(Id.of("company"));
        assertThat(plan.measurements()).hasSize(PLAN.measurements().size() - 2);
    }

    @Test
    void statistics_show_no_team_below_five_and_nothing_from_which_it_follows() {
        SalesActionPlan plan = export(ExportProfile.AGGREGATE).plan();

        // Zoé is one person outside the teams, four in the south and two in the west: seven, so the north can be shown.
        assertThat(objective(plan, "company").target()).isPresent();
        assertThat(objective(plan, "north-revenue").target()).isPresent();
        assertThat(objective(plan, "south-revenue").target()).isEmpty();
        assertThat(objective(plan, "south-revenue").contributions().get(0).share())
                .isEmpty();
        assertThat(objective(plan, "west-revenue").target()).isEmpty();
        assertThat(plan.measurements())
                .filteredOn(measurement -> measurement.value().isPresent())
                .extracting(Measurement::subjectId)
                .containsExactly(Optional.empty(), Optional.of(Id.of("north")), Optional.of(Id.of("north-revenue")));
        assertThat(plan.tactics().get(0).progress()).isEmpty();
    }

    @Test
    void a_further_team_is_left_out_where_a_total_would_tell_of_a_small_one() {
        ExportSettings groupsOfFour =
                ExportSettings.of(ExportProfile.AGGREGATE, Team12.KEY).withSmallestGroup(4);
        SalesActionPlan plan = Privacy.export(PLAN, groupsOfFour).plan();

        // West and Zoé are three people, fewer than four: the south, the smaller of the others, goes too.
        assertThat(objective(plan, "south-revenue").target()).isEmpty();
        assertThat(objective(plan, "north-revenue").target()).isPresent();
    }

    @Test
    void statistics_of_too_few_people_show_no_figure_at_all() {
        ExportSettings groupsOfThirteen =
                ExportSettings.of(ExportProfile.AGGREGATE, Team12.KEY).withSmallestGroup(13);
        SalesActionPlan plan = Privacy.export(PLAN, groupsOfThirteen).plan();

        assertThat(plan.objectives()).allMatch(each -> each.target().isEmpty());
        assertThat(plan.measurements()).allMatch(each -> each.value().isEmpty());
    }

    @Test
    void a_vouched_text_stays_without_the_names_in_it() {
        ExportSettings settings = ExportSettings.of(ExportProfile.PUBLIC, Team12.KEY)
                .vouchingFor(SalesActionPlanShape.SHAPE.member("description").orElseThrow())
                .vouchingFor(PersonShape.SHAPE.member("name").orElseThrow());
        Redacted exported = Privacy.export(PLAN, settings);

        assertThat(exported.plan().description()).contains("Written by […] with the teams");
        assertThat(Team12.report(exported)).contains("/description MASKED");
        assertThat(Privacy.export(
                                PLAN, new ExportSettings(ExportProfile.PARTNER, Team12.KEY, 5, settings.vouchedTexts()))
                        .plan()
                        .people())
                .allMatch(person -> person.name().isEmpty());
    }

    @Test
    void the_report_tells_every_place_and_no_value() {
        Redacted exported = export(ExportProfile.PUBLIC);

        assertThat(Team12.report(exported))
                .contains(
                        "/author DROPPED",
                        "/description DROPPED",
                        "/objectives/0/ownerId DROPPED",
                        "/objectives/1 REMOVED",
                        "/tactics/0 DROPPED",
                        "/tactics/0/objectiveIds/1 DROPPED",
                        "/people/0 REMOVED",
                        "/checkpoints/0/participantIds/0 DROPPED",
                        "/measurements/1 REMOVED")
                .doesNotHaveDuplicates();
        assertThat(exported.report()).isSorted();
        assertThat(exported.report().toString() + exported).doesNotContainIgnoringCase("canari", "martin", "zoe");
    }

    @Test
    void a_group_of_nobody_is_refused() {
        assertThatThrownBy(() ->
                        ExportSettings.of(ExportProfile.AGGREGATE, Team12.KEY).withSmallestGroup(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void an_empty_plan_is_exported_to_everybody() {
        SalesActionPlan empty = SalesActionPlan.builder().id(Id.of("e")).build();
        for (ExportProfile profile : ExportProfile.values()) {
            assertThat(Privacy.export(empty, profile, Team12.KEY)).isEqualTo(new Redacted(empty, List.of()));
        }
    }
}
