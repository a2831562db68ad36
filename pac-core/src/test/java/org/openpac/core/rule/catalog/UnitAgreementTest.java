package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** Where an amount in dollars stands among others in euros. */
class UnitAgreementTest {

    private static final Objective EUROS = goal("o", ObjectiveLevel.COMPANY, "k", "100 EUR", "120 EUR");
    private static final TargetSpec TARGET = EUROS.target().orElseThrow();

    private static List<String> found(Objective objective) {
        return found(objective, kpi("k", "EUR"));
    }

    private static List<String> found(Objective objective, KpiDefinition kpi) {
        return Probe.messages(LevelRules.UNITS_AGREE, plan(objective).withKpis(kpi).toBuilder()).stream()
                .map(text -> text.replaceAll("Units differ \\((.*)\\): (.*) here, (.*) elsewhere\\.", "$1: $2, not $3"))
                .toList();
    }

    private static Objective aiming(TargetSpec target) {
        return EUROS.withTarget(target);
    }

    private static LevelSpec floor(String value) {
        return LevelSpec.builder().value(Quantity.parse(value)).build();
    }

    @Test
    void each_number_is_looked_at_and_named() {
        assertThat(found(EUROS)).isEmpty();
        assertThat(found(aiming(TARGET.withLow(Quantity.parse("90 USD"))))).containsExactly("Lowest: USD, not EUR");
        assertThat(found(aiming(TARGET.withHigh(Quantity.parse("190 USD"))))).containsExactly("Highest: USD, not EUR");
        assertThat(found(EUROS.withFloor(floor("110 USD")))).containsExactly("Floor: USD, not EUR");
        assertThat(found(EUROS.withStretch(Goals.stretch("150 USD")))).containsExactly("Stretch target: USD, not EUR");
    }

    @Test
    void floor_and_stretch_are_read_as_the_target_is_unless_they_say_otherwise() {
        Objective relative =
                aiming(TARGET.withChange(ChangeKind.RELATIVE_PERCENT).withValue(Quantity.parse("20 PERCENT")));

        assertThat(found(relative.withFloor(floor("10 PERCENT")).withStretch(Goals.stretch("30 PERCENT"))))
                .isEmpty();
        assertThat(found(relative.withFloor(floor("110 EUR")))).containsExactly("Floor: EUR, not %");
        assertThat(found(relative.withFloor(floor("110 EUR").withChange(ChangeKind.ABSOLUTE_VALUE))
                        .withStretch(Goals.stretch("150 EUR").withChange(ChangeKind.ABSOLUTE_VALUE))))
                .isEmpty();
        assertThat(found(relative.withStretch(Goals.stretch("150 EUR")))).containsExactly("Stretch target: EUR, not %");
    }

    @Test
    void a_percentage_without_a_word_is_a_change_of_what_is_no_percentage() {
        TargetSpec unsaid = TARGET.withChange(Optional.empty()).withValue(Quantity.parse("20 PERCENT"));

        assertThat(found(aiming(unsaid))).isEmpty();
        assertThat(found(goal("o", ObjectiveLevel.COMPANY, "k", "20 PERCENT", "24 PERCENT"), kpi("k", "PERCENT")))
                .isEmpty();
        assertThat(found(aiming(unsaid.withBaseline(Optional.empty())).withFloor(floor("10 EUR")), kpi("k", "PERCENT")))
                .containsExactly("Floor: EUR, not %");
        assertThat(found(aiming(TARGET.withChange(Optional.empty()).withValue(Quantity.parse("120 COUNT")))))
                .hasSize(1);
    }

    @Test
    void where_all_numbers_agree_the_indicator_is_another_one() {
        assertThat(found(EUROS, kpi("k", "USD"))).containsExactly("Indicator: USD, not EUR");
        assertThat(found(aiming(TARGET.withBaseline(Optional.empty())), kpi("k", "USD")))
                .containsExactly("Target: EUR, not USD");
        KpiDefinition own = kpi("k", "USD").withTarget(TARGET);

        assertThat(Probe.found(LevelRules.UNITS_AGREE, plan().withKpis(own).toBuilder()))
                .containsExactly("ERROR /kpis/0/unit");
        assertThat(Probe.found(
                        LevelRules.UNITS_AGREE,
                        plan().withKpis(own.withId(Id.of("x")).withUnit(Optional.empty())).toBuilder()))
                .isEmpty();
    }
}
