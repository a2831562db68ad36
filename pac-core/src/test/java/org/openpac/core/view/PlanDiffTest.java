package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.Plans.EUR;
import static org.openpac.core.view.RevisedPlans.CALLS;
import static org.openpac.core.view.RevisedPlans.NORTH;
import static org.openpac.core.view.RevisedPlans.PLAN;
import static org.openpac.core.view.RevisedPlans.REVENUE;
import static org.openpac.core.view.RevisedPlans.SOUTH;
import static org.openpac.core.view.RevisedPlans.aiming;
import static org.openpac.core.view.RevisedPlans.french;
import static org.openpac.core.view.RevisedPlans.told;
import static org.openpac.core.view.RevisedPlans.with;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.shape.Shapes;
import org.openpac.core.text.Message;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.Share;

/** Differences worked out by hand, as people read them. */
class PlanDiffTest {

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
    void the_texts_of_changes_are_complete_in_french() {
        assertThat(ChangeTexts.TEXTS.keys(Locale.FRENCH)).isEqualTo(new TreeSet<>(ChangeTexts.ENGLISH.keySet()));
        ChangeTexts.ENGLISH.forEach((key, english) -> assertThat(Message.places(
                        ChangeTexts.TEXTS.find(key, Locale.FRENCH).orElseThrow()))
                .as(key)
                .isEqualTo(Message.places(english)));
    }

    /** Else an element could go from one list to another, and would be told as gone and come. */
    @Test
    void each_sort_of_element_with_an_id_has_one_list_to_stand_in() {
        Set<Shape<?>> inLists = new HashSet<>();
        Set<Shape<?>> holders = new HashSet<>();
        for (Shape<?> shape : Shapes.all()) {
            for (Member<?, ?> member : shape.members()) {
                if (member.kind() instanceof Kind.ListOf list
                        && list.item() instanceof Kind.Nested nested
                        && Identified.class.isAssignableFrom(nested.shape().type())) {
                    assertThat(inLists.add(nested.shape())).as(member.key()).isTrue();
                    holders.add(shape);
                }
            }
        }

        assertThat(inLists).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(holders);
    }

    @Test
    void parts_that_differ_in_all_but_their_link_are_still_the_same() {
        Contribution north = Plans.adding("o-nord");
        Contribution south = Plans.adding("o-sud");
        Contribution east = Plans.adding("o-est");

        assertThat(french(
                        with(REVENUE.withContributions(north, south, east)),
                        with(REVENUE.withContributions(
                                south.withMode(ContributionMode.WEIGHTED),
                                east.withMode(ContributionMode.WEIGHTED),
                                north.withMode(ContributionMode.SUPPORTING)))))
                .containsExactly(
                        "Objectif «~Augmenter le CA~» – Contributions o-sud / Mode~: – → pondérée",
                        "Objectif «~Augmenter le CA~» – Contributions o-est / Mode~: – → pondérée",
                        "Déplacement~: Objectif «~Augmenter le CA~» – Contributions o-nord (rang 1 → 3)",
                        "Objectif «~Augmenter le CA~» – Contributions o-nord / Mode~: – → de soutien");
    }
}
