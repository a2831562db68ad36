package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.Plans.EUR;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.Share;

/** Differences worked out by hand. */
class PlanDiffTest {

    private static final char NB = '\u00a0';

    private static final Objective REVENUE = Plans.objective("o-ca", ObjectiveLevel.COMPANY)
            .statement("Augmenter le CA")
            .target(Plans.to(Quantity.of(1_150_000, EUR)))
            .build();
    private static final Objective NORTH = Plans.objective("o-nord", ObjectiveLevel.TEAM)
            .addContribution(Plans.adding("o-ca", "0.5"))
            .build();
    private static final Objective SOUTH =
            Plans.objective("o-sud", ObjectiveLevel.TEAM).build();
    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("t-appels"))
            .family(TacticFamily.PROSPECTING)
            .title("Appeler")
            .addContactChannels(ContactChannel.PHONE, ContactChannel.EMAIL, ContactChannel.EVENT)
            .build();
    private static final SalesActionPlan PLAN = Plans.plan()
            .name("PAC 2026")
            .addObjectives(REVENUE, NORTH, SOUTH)
            .addTactics(CALLS)
            .budget(Budget.builder()
                    .addLine(BudgetLine.builder()
                            .id(Id.of("l-1"))
                            .label("Salon")
                            .amount(Money.of("1200.50", "EUR"))
                            .build())
                    .build())
            .build();

    private static SalesActionPlan with(Objective... objectives) {
        return PLAN.withObjectives(objectives);
    }

    private static List<String> french(SalesActionPlan before, SalesActionPlan after) {
        return told(before, after, Locale.FRENCH);
    }

    private static List<String> told(SalesActionPlan before, SalesActionPlan after, Locale locale) {
        return PlanDiff.between(before, after).changes().stream()
                .map(change -> change.message(locale).replace(NB, '~'))
                .toList();
    }

    private static SalesActionPlan aiming(long euros) {
        return with(REVENUE.withTarget(Plans.to(Quantity.of(euros, EUR))), NORTH, SOUTH);
    }

    @Test
    void a_target_that_moves_is_told_in_business_words() {
        assertThat(french(PLAN, aiming(1_200_000)))
                .containsExactly("Objectif «~Augmenter le CA~» – Cible / Valeur~: 1,15~M€ → 1,20~M€");
        assertThat(told(PLAN, aiming(1_200_000), Locale.ENGLISH))
                .containsExactly("Objective “Augmenter le CA” – Target / Value: €1.15M → €1.20M");
    }

    @Test
    void an_amount_is_shortened_only_where_nothing_is_lost() {
        assertThat(french(PLAN, aiming(1_234_567)))
                .containsExactly("Objectif «~Augmenter le CA~» – Cible / Valeur~: 1,15~M€ → 1\u202f234\u202f567~€");
    }

    @Test
    void a_change_has_its_values_and_its_place_in_both_plans() {
        Change change = PlanDiff.between(
                        PLAN, with(SOUTH, aiming(2_000_000).objectives().get(0), NORTH))
                .changes()
                .get(1);

        assertThat(change.kind()).isEqualTo(DiffKind.CHANGED);
        assertThat(change.before().orElseThrow().pointer()).isEqualTo("/objectives/0/target/value");
        assertThat(change.after().orElseThrow().pointer()).isEqualTo("/objectives/1/target/value");
        assertThat(change.formerValue()).contains(Quantity.of(1_150_000, EUR));
        assertThat(change.nextValue()).contains(Quantity.of(2_000_000, EUR));
        assertThat(change.element().id()).contains(Id.of("o-ca"));
        assertThat(change.member().orElseThrow().text(Locale.FRENCH)).isEqualTo("Cible / Valeur");
    }

    @Test
    void elements_that_come_and_go_are_told_by_name_or_id() {
        Objective east = Plans.objective("o-est", ObjectiveLevel.TEAM).build();

        assertThat(french(PLAN, with(NORTH, east, SOUTH)))
                .containsExactly("Retrait~: Objectif «~Augmenter le CA~»", "Ajout~: Objectif o-est");
        assertThat(told(PLAN, with(NORTH, east, SOUTH), Locale.ENGLISH))
                .containsExactly("Removed: Objective “Augmenter le CA”", "Added: Objective o-est");
    }

    @Test
    void an_element_put_last_has_moved_and_the_others_have_not() {
        assertThat(french(PLAN, with(NORTH, SOUTH, REVENUE)))
                .containsExactly("Déplacement~: Objectif «~Augmenter le CA~» (rang 1 → 3)");
        assertThat(told(PLAN, with(NORTH, SOUTH, REVENUE), Locale.ENGLISH))
                .containsExactly("Moved: Objective “Augmenter le CA” (position 1 → 3)");
    }

    @Test
    void words_and_links_of_a_list_are_told_one_by_one() {
        SalesActionPlan later = PLAN.withTactics(
                CALLS.withContactChannels(ContactChannel.EVENT, ContactChannel.PHONE, ContactChannel.MESSAGING)
                        .withSegmentIds(Id.of("pme")));

        assertThat(french(PLAN, later))
                .containsExactly(
                        "Ajout~: Tactique «~Appeler~» – Segments~: pme",
                        "Déplacement~: Tactique «~Appeler~» – Canaux de communication~: événement (rang 3 → 1)",
                        "Retrait~: Tactique «~Appeler~» – Canaux de communication~: e-mail",
                        "Ajout~: Tactique «~Appeler~» – Canaux de communication~: messagerie instantanée");
    }

    @Test
    void a_part_without_an_id_is_known_by_what_it_points_to() {
        Objective later = NORTH.withContributions(Plans.adding("o-autre"), Plans.adding("o-ca", "0.6"));

        assertThat(french(PLAN, with(REVENUE, later, SOUTH)))
                .containsExactly(
                        "Ajout~: Objectif o-nord – Contributions~: o-autre",
                        "Objectif o-nord – Contributions o-ca / Part~: 50~% → 60~%");
    }

    @Test
    void of_two_alike_the_one_that_stands_at_the_same_place_has_changed() {
        Milestone quarter = Milestone.builder().label("Un quart").build();
        Milestone half = Milestone.builder().label("La moitié").build();
        Milestone middle = Milestone.builder().label("Le milieu").build();
        Milestone end = Milestone.builder().label("La fin").build();

        assertThat(french(
                        with(REVENUE.withMilestones(quarter, half, end)),
                        with(REVENUE.withMilestones(half, end, middle))))
                .containsExactly(
                        "Retrait~: Objectif «~Augmenter le CA~» – Jalons~: «~Un quart~»",
                        "Ajout~: Objectif «~Augmenter le CA~» – Jalons~: «~Le milieu~»");
        assertThat(french(
                        with(REVENUE.withMilestones(quarter, half, end)),
                        with(REVENUE.withMilestones(quarter, middle, end))))
                .containsExactly(
                        "Objectif «~Augmenter le CA~» – Jalons «~La moitié~» / Libellé~: «~La moitié~» → «~Le milieu~»");
    }

    @Test
    void every_sort_of_value_is_told() {
        SalesActionPlan later = PLAN.withName("PAC 2026 révisé")
                .withPeriod(DateRange.of("2026-01-01", "2026-06-30"))
                .withBudget(PLAN.budget()
                        .orElseThrow()
                        .withTotal(Money.of(3_500_000, "CHF"))
                        .withLines(PLAN.budget().orElseThrow().lines().get(0).withAmount(Money.of("1300", "EUR"))))
                .withTactics(CALLS.withProgress(Share.of("0.25")).withStart(Plans.day("2026-03-01")))
                .withExtras(new RawMember("x-crm", "{\"a\":1}"));

        assertThat(french(PLAN, later))
                .containsExactly(
                        "Plan d’action commercial «~PAC 2026~» – Nom~: «~PAC 2026~» → «~PAC 2026 révisé~»",
                        "Plan d’action commercial «~PAC 2026~» – Période~: "
                                + "01/01/2026 – 31/12/2026 → 01/01/2026 – 30/06/2026",
                        "Tactique «~Appeler~» – Début~: – → 01/03/2026",
                        "Tactique «~Appeler~» – Avancement~: – → 25~%",
                        "Plan d’action commercial «~PAC 2026~» – Budget / Enveloppe totale~: – → 3,5~M~CHF",
                        "Ligne budgétaire «~Salon~» – Montant~: 1\u202f200,50~€ → 1\u202f300~€",
                        "Plan d’action commercial «~PAC 2026~» – x-crm~: – → {\"a\":1}");
    }

    @Test
    void a_part_that_comes_as_a_whole_is_told_with_its_values() {
        Objective later = REVENUE.withFloor(
                LevelSpec.builder().value(Quantity.of(900_000, EUR)).build());

        assertThat(french(PLAN, with(later, NORTH, SOUTH)))
                .containsExactly("Ajout~: Objectif «~Augmenter le CA~» – Minimum acceptable~: 900\u202f000~€");
    }

    @Test
    void the_second_of_an_id_is_compared_with_the_second() {
        SalesActionPlan twice = with(SOUTH, NORTH, SOUTH.withStatement("Deux fois"));
        SalesActionPlan later = with(SOUTH, NORTH, SOUTH.withStatement("Toujours deux fois"));
        PlanDiff diff = PlanDiff.between(twice, later);

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.changes().get(0).after().orElseThrow().pointer()).isEqualTo("/objectives/2/statement");
        assertThat(diff.applyTo(twice).plan()).contains(later);
    }

    @Test
    void what_was_added_comes_after_the_same_neighbour_in_another_plan() {
        Objective east = Plans.objective("o-est", ObjectiveLevel.TEAM).build();
        Objective west = Plans.objective("o-ouest", ObjectiveLevel.TEAM).build();
        PlanDiff diff = PlanDiff.between(PLAN, with(REVENUE, NORTH, east, SOUTH));

        assertThat(ids(diff.applyTo(with(west, SOUTH, NORTH, REVENUE))))
                .containsExactly("o-ouest", "o-sud", "o-nord", "o-est", "o-ca");
        assertThat(ids(diff.applyTo(with(west, SOUTH, REVENUE)))).containsExactly("o-ouest", "o-est", "o-sud", "o-ca");
        assertThat(ids(diff.applyTo(with(west, REVENUE)))).containsExactly("o-ouest", "o-ca", "o-est");
    }

    private static List<String> ids(DiffOutcome outcome) {
        return outcome.plan().orElseThrow().objectives().stream()
                .map(objective -> objective.id().value())
                .toList();
    }

    @Test
    void a_diff_refuses_and_says_what_it_expected_and_found() {
        PlanDiff diff = PlanDiff.between(PLAN, aiming(1_200_000));

        DiffOutcome outcome = diff.applyTo(aiming(1_300_000));

        assertThat(outcome.plan()).isEmpty();
        assertThat(outcome.conflicts()).hasSize(1);
        assertThat(outcome.conflicts().get(0).place().pointer()).isEqualTo("/objectives/0/target/value");
        assertThat(outcome.conflicts().get(0).message(Locale.FRENCH).replace(NB, '~'))
                .isEqualTo("Objectif «~Augmenter le CA~» – Cible / Valeur~: "
                        + "valeur attendue 1,15~M€, valeur trouvée 1,30~M€");
        assertThat(outcome.conflicts().get(0))
                .hasToString("/objectives/0/target/value Objective “Augmenter le CA” – Target / Value: "
                        + "expected €1.15M, found €1.30M");
    }

    @Test
    void a_diff_refuses_where_its_element_is_gone_changed_or_already_there() {
        Objective east = Plans.objective("o-est", ObjectiveLevel.TEAM).build();
        PlanDiff diff = PlanDiff.between(PLAN, with(REVENUE.withStatement("Doubler le CA"), SOUTH, east));

        assertThat(diff.applyTo(with(NORTH.withStatement("Nord"), east)).conflicts())
                .extracting(conflict -> conflict.place() + " " + conflict.element())
                .containsExactly(
                        "/objectives Objective “Augmenter le CA”",
                        "/objectives/0 Objective “Nord”",
                        "/objectives/1 Objective o-est");
    }

    @Test
    void a_part_without_an_id_is_found_although_another_member_of_it_changed() {
        UnaryOperator<SalesActionPlan> shared = plan -> plan.withObjectives(
                REVENUE, NORTH.withContributions(Plans.adding("o-autre"), Plans.adding("o-ca", "0.6")), SOUTH);
        Objective meanwhile =
                NORTH.withContributions(Plans.adding("o-ca", "0.5").withExtras(new RawMember("x-note", "1")));

        DiffOutcome outcome = PlanDiff.between(PLAN, shared.apply(PLAN)).applyTo(with(REVENUE, meanwhile, SOUTH));

        assertThat(outcome.plan().orElseThrow().objectives().get(1).contributions())
                .containsExactly(
                        Plans.adding("o-autre"), Plans.adding("o-ca", "0.6").withExtras(new RawMember("x-note", "1")));
    }

    @Test
    void a_target_that_moves_without_a_decision_has_moved_silently() {
        SalesActionPlan later = with(
                REVENUE.withTarget(Plans.to(Quantity.of(1, EUR))).withDescription("x"),
                NORTH.withTarget(Plans.to(Quantity.of(1, EUR))),
                SOUTH.withDue(Plans.day("2027-01-31")));

        assertThat(PlanDiff.between(PLAN, later).silentTargetChanges())
                .extracting(change -> change.after().orElseThrow().pointer())
                .containsExactly("/objectives/0/target/value", "/objectives/2/due");
    }

    @Test
    void a_target_that_is_taken_away_is_a_change_of_it_one_that_is_first_set_is_not() {
        SalesActionPlan without = with(REVENUE.withTarget(java.util.Optional.empty()), NORTH, SOUTH);

        assertThat(PlanDiff.between(PLAN, without).silentTargetChanges()).hasSize(1);
        assertThat(PlanDiff.between(without, PLAN).silentTargetChanges()).isEmpty();
    }
}
