package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.CascadePlans.TOP;
import static org.openpac.core.view.CascadePlans.cascade;
import static org.openpac.core.view.CascadePlans.child;
import static org.openpac.core.view.CascadePlans.contributed;
import static org.openpac.core.view.CascadePlans.plan;
import static org.openpac.core.view.CascadePlans.top;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** How a target is shared out among contributors. */
class CascadeTest {

    /** 100 EUR in three are 33.33 each and a cent more for the first id, wherever it stands. */
    @Test
    void equal_parts_add_up_to_the_cent() {
        Cascade cascade =
                cascade(plan(child("c", 10), child("a", 20), child("b", 30), top(1_000, 1_100)), CascadeKey.EQUAL, "0");

        assertThat(cascade.gap()).isEmpty();
        assertThat(contributed(cascade)).containsExactly("33.33 EUR", "33.34 EUR", "33.33 EUR");
        assertThat(cascade.targets())
                .containsEntry(Id.of("a"), Quantity.of("53.34", Plans.EUR))
                .containsEntry(Id.of("b"), Quantity.of("63.33", Plans.EUR));
    }

    /** Fifths of a ninth of 100: 55.555…, 33.333… and 11.111…; the cent that is left goes where most was cut off. */
    @Test
    void the_largest_remainder_gets_what_is_left() {
        SalesActionPlan plan = plan(top(1_000, 1_100), child("a", 1), child("b", 3), child("z", 5));

        assertThat(contributed(cascade(plan, CascadeKey.BY_HISTORY, "0")))
                .containsExactly("11.11 EUR", "33.33 EUR", "55.56 EUR");
    }

    @Test
    void what_no_cent_can_hold_is_rounded_up() {
        Objective thin = top(1_000, 1_000)
                .withTarget(Plans.from(
                        Quantity.of(1_000, Plans.EUR), ChangeKind.ABSOLUTE_DELTA, Quantity.of("0.001", Plans.EUR)));

        assertThat(contributed(cascade(plan(thin, child("a", 10), child("b", 10)), CascadeKey.EQUAL, "0")))
                .containsExactly("0.01 EUR", "0 EUR");
    }

    /** Complaints are to fall by 10 from 100: 5 and 5, both downwards. */
    @Test
    void a_decrease_is_shared_out_too() {
        assertThat(contributed(cascade(plan(top(100, 90), child("a", 50), child("b", 50)), CascadeKey.EQUAL, "0")))
                .containsExactly("-5 EUR", "-5 EUR");
    }

    @Test
    void without_something_to_share_by_there_is_no_proposal() {
        SalesActionPlan nobody = plan(top(1_000, 1_100), child("a", 0), child("b", 0));

        assertThat(cascade(nobody, CascadeKey.BY_FTE, "0").gap()).contains(Gap.NO_WEIGHT);
        assertThat(cascade(nobody, CascadeKey.BY_HISTORY, "0").gap()).contains(Gap.NO_WEIGHT);
        assertThat(cascade(plan(top(1_000, 1_100), child("a", -5), child("b", 10)), CascadeKey.BY_HISTORY, "0")
                        .gap())
                .contains(Gap.NO_WEIGHT);
        assertThat(cascade(plan(top(1_000, 1_100)), CascadeKey.EQUAL, "0").gap())
                .contains(Gap.NO_CONTRIBUTION);
        assertThat(cascade(plan(child("a", 1)), CascadeKey.EQUAL, "0").gap()).contains(Gap.UNKNOWN_ELEMENT);
        assertThat(cascade(plan(top(1_000, 1_100).withTarget(Optional.empty()), child("a", 1)), CascadeKey.EQUAL, "0")
                        .gap())
                .contains(Gap.NO_TARGET);
        assertThat(cascade(plan(top(0, 999_999_999_999_999L), child("a", 1)), CascadeKey.EQUAL, "9")
                        .gap())
                .contains(Gap.OUT_OF_RANGE);
        assertThat(cascade(nobody, CascadeKey.BY_FTE, "0").applyTo(nobody)).isEqualTo(nobody);
    }

    @Test
    void rates_are_not_shared_out() {
        SalesActionPlan plan = plan(top(20, 22), child("a", 20));
        SalesActionPlan rates = plan.withKpis(Plans.kpi("revenue", Unit.PERCENT, Aggregation.LAST));

        assertThat(cascade(rates, CascadeKey.EQUAL, "0").gap()).contains(Gap.RATES_DO_NOT_ADD);
    }

    /** The holder brings 40 of 100; a tenth more than the other 60 is 66. */
    @Test
    void what_the_holder_brings_is_not_shared_out() {
        SalesActionPlan plan = plan(top(1_000, 1_100).withOwnPart(Share.of("0.4")), child("a", 10), child("b", 10));

        assertThat(contributed(cascade(plan, CascadeKey.EQUAL, "0.1"))).containsExactly("33 EUR", "33 EUR");
    }

    /** Half of the gain goes up: to add 50, 100 have to be reached beyond the baseline of 10. */
    @Test
    void who_adds_a_part_of_the_gain_has_more_to_reach() {
        SalesActionPlan plan =
                plan(top(1_000, 1_100), child("a", 10).withContributions(Plans.adding("top", "0.5")), child("b", 10));
        Cascade cascade = cascade(plan, CascadeKey.EQUAL, "0");

        assertThat(contributed(cascade)).containsExactly("50 EUR", "50 EUR");
        assertThat(cascade.targets()).containsEntry(Id.of("a"), Quantity.of(110, Plans.EUR));
        assertNumber(Pyramid.of(cascade.applyTo(plan))
                        .coverage(TOP, Plans.YEAR.end())
                        .target())
                .isEqualByComparingTo("1");
    }

    @Test
    void nine_customers_among_two_are_five_and_four() {
        Objective top = Plans.objective("top", ObjectiveLevel.COMPANY)
                .kpiId(Id.of("customers"))
                .target(Plans.from(
                        Quantity.of(60, Unit.COUNT), ChangeKind.RELATIVE_PERCENT, Quantity.of(15, Unit.PERCENT)))
                .build();
        Objective a = child("a", 0).withKpiId(Id.of("customers")).withTarget(Plans.fromTo(30, 30, Unit.COUNT));
        SalesActionPlan plan = Plans.plan()
                .addKpi(Plans.kpi("customers", Unit.COUNT, Aggregation.SUM))
                .addObjectives(top, a, a.withId(Id.of("b")))
                .build();

        assertThat(contributed(cascade(plan, CascadeKey.EQUAL, "0"))).containsExactly("5 COUNT", "4 COUNT");
    }

    @Test
    void without_baselines_the_level_is_shared_out() {
        Objective a = child("a", 0).withTarget(Optional.empty());
        SalesActionPlan plan = plan(top(1_000, 1_200), a, a.withId(Id.of("b")));
        Cascade cascade = cascade(plan, CascadeKey.EQUAL, "0.1");

        assertThat(cascade.targets()).containsEntry(Id.of("b"), Quantity.of(660, Plans.EUR));
        assertNumber(Pyramid.of(cascade.applyTo(plan))
                        .coverage(TOP, Plans.YEAR.end())
                        .target())
                .isEqualByComparingTo("1.1");
        assertThat(cascade(plan(top(1_000, 1_200), a, child("b", 10)), CascadeKey.EQUAL, "0")
                        .gap())
                .contains(Gap.NO_BASELINE);
    }

    /** A floor of 5 % more than 100 stays 105, although the target is a level now; stretch of 200 is shared too. */
    @Test
    void a_proposal_becomes_targets_and_changes_nothing_else() {
        Objective above = top(1_000, 1_100)
                .withStretch(StretchSpec.builder()
                        .value(Quantity.of(1_200, Plans.EUR))
                        .build());
        Objective a = child("a", 100)
                .withTarget(Plans.from(
                        Quantity.of(100, Plans.EUR), ChangeKind.RELATIVE_PERCENT, Quantity.of(10, Unit.PERCENT)))
                .withFloor(
                        LevelSpec.builder().value(Quantity.of(5, Unit.PERCENT)).build());
        SalesActionPlan plan = plan(above, a, child("b", 100));
        SalesActionPlan aimed = cascade(plan, CascadeKey.EQUAL, "0").applyTo(plan);
        Levels levels = Levels.of(aimed.objectives().get(1), PlanIndex.of(aimed));

        assertNumber(levels.target()).isEqualByComparingTo("150");
        assertNumber(levels.stretch()).isEqualByComparingTo("200");
        assertNumber(levels.floor()).isEqualByComparingTo("105");
        assertThat(aimed.objectives().get(0)).isEqualTo(above);
    }
}
