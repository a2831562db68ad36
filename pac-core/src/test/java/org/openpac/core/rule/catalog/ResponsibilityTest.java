package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.means.RaciRole.ACCOUNTABLE;
import static org.openpac.core.plan.means.RaciRole.CONSULTED;
import static org.openpac.core.plan.means.RaciRole.RESPONSIBLE;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.value.Id;

class ResponsibilityTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .ownerId(Id.of("ada"))
            .build();

    @Test
    void the_owner_answers_and_whoever_else_does_is_one_too_many() {
        assertThat(messages(
                        ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                        table(row("ada", ACCOUNTABLE), row("ben", ACCOUNTABLE), row("ben", RESPONSIBLE))))
                .containsExactly("calls: several people answer for it.");
        assertThat(found(
                        ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                        table(row("ada", ACCOUNTABLE), row("ada", ACCOUNTABLE), row("ada", RESPONSIBLE))))
                .isEmpty();
    }

    @Test
    void the_others_who_answer_are_left_to_do_it_once_each() {
        SalesActionPlan mended = mended(
                ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                table(
                        row("ben", ACCOUNTABLE),
                        row("ada", ACCOUNTABLE),
                        row("cleo", ACCOUNTABLE),
                        row("cleo", RESPONSIBLE)));

        assertThat(mended.responsibilities())
                .containsExactly(row("ben", RESPONSIBLE), row("ada", ACCOUNTABLE), row("cleo", RESPONSIBLE));
    }

    @Test
    void without_an_owner_the_first_who_answers_is_kept() {
        SalesActionPlan.Builder plan =
                table(row("ben", ACCOUNTABLE), row("ada", ACCOUNTABLE), row("cleo", RESPONSIBLE));
        SalesActionPlan ownerless = plan.build().withTactics(CALLS.withOwnerId(Optional.empty()));

        assertThat(mended(
                                ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                                SalesActionPlan.builder().from(ownerless))
                        .responsibilities())
                .containsExactly(row("ben", ACCOUNTABLE), row("ada", RESPONSIBLE), row("cleo", RESPONSIBLE));
    }

    @Test
    void who_answers_alone_by_name_needs_somebody_who_does_it_and_a_mere_owner_does_it_alone() {
        assertThat(found(ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT, table(row("ada", ACCOUNTABLE))))
                .containsExactly("WARNING /responsibilities/0/role");
        assertThat(found(ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT, table(row("ben", CONSULTED))))
                .isEmpty();
    }

    @Test
    void nobody_answers_for_a_checkpoint_that_only_has_people_who_prepare_it() {
        SalesActionPlan.Builder plan = plan().addCheckpoints(
                        Checkpoint.builder().id(Id.of("calls")).build())
                .addResponsibilities(row("ada", RESPONSIBLE));

        assertThat(messages(ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT, plan))
                .containsExactly("calls: nobody answers for it.");
    }

    @Test
    void the_missing_owner_of_a_tactic_is_told_by_another_rule() {
        SalesActionPlan plan = table(row("ben", RESPONSIBLE)).build().withTactics(CALLS.withOwnerId(Optional.empty()));

        assertThat(found(
                        ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                        SalesActionPlan.builder().from(plan)))
                .isEmpty();
    }

    @Test
    void what_was_given_up_or_is_not_there_needs_nobody() {
        SalesActionPlan plan =
                table(row("ada", ACCOUNTABLE), row("ben", ACCOUNTABLE)).build();

        assertThat(examined(
                        ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                        SalesActionPlan.builder().from(plan.withTactics(CALLS.withStatus(TacticStatus.CANCELLED)))))
                .isZero();
        assertThat(examined(
                        ResponsibilityRules.ONE_ANSWERS_AND_SOMEBODY_DOES_IT,
                        SalesActionPlan.builder().from(plan.withTactics())))
                .isZero();
    }

    @Test
    void the_fifth_who_is_consulted_is_one_too_many() {
        SalesActionPlan.Builder four = table(
                row("a", CONSULTED),
                row("b", CONSULTED),
                row("b", CONSULTED),
                row("c", CONSULTED),
                row("d", CONSULTED));

        assertThat(found(ResponsibilityRules.FEW_ARE_CONSULTED, four)).isEmpty();
        assertThat(found(ResponsibilityRules.FEW_ARE_CONSULTED, four.addResponsibilities(row("e", CONSULTED))))
                .containsExactly("INFO /responsibilities/5/role");
        assertThat(messages(ResponsibilityRules.FEW_ARE_CONSULTED, four))
                .containsExactly("5 people are consulted on calls.");
    }

    private static SalesActionPlan.Builder table(ResponsibilityAssignment... rows) {
        return plan().addTactics(CALLS).addResponsibilities(rows);
    }

    private static ResponsibilityAssignment row(String person, RaciRole role) {
        return ResponsibilityAssignment.builder()
                .elementId(Id.of("calls"))
                .personId(Id.of(person))
                .role(role)
                .build();
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }
}
