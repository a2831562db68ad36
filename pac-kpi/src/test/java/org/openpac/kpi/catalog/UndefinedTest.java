package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.spend;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Money;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;

/** Each reason an indicator lists occurs, by a change to facts from which it can be computed. */
class UndefinedTest {

    @Test
    void every_indicator_can_be_computed_from_the_sound_facts() {
        assertThat(KpiCatalog.standard())
                .allSatisfy(kpi -> assertThat(kpi.compute(SoundFacts.ALL, SoundFacts.PERIOD))
                        .as(kpi.toString())
                        .isInstanceOf(KpiResult.Defined.class));
    }

    @TestFactory
    Stream<DynamicTest> every_reason_occurs() {
        return KpiCatalog.standard().stream()
                .flatMap(kpi -> kpi.reasons().stream()
                        .map(reason -> DynamicTest.dynamicTest(
                                kpi.code() + " " + reason,
                                () -> assertThat(reasons(kpi, reason))
                                        .as("%s %s", kpi.code(), reason)
                                        .contains(reason))));
    }

    @Test
    void a_kind_it_cannot_do_without_is_named() {
        KpiResult result = ValueKpis.CAC_PAYBACK.compute(Unsound.without(CustomerBase.class));
        assertThat(((KpiResult.Undefined) result).detail())
                .hasToString("There is nothing to compute it from: customers at the start of a period.");
    }

    @Test
    void the_currencies_are_named() {
        KpiResult result = AcquisitionKpis.CAC.compute(Unsound.and(spend(Money.of(1, "USD"), CostKind.DIRECT)));
        assertThat(((KpiResult.Undefined) result).detail())
                .hasToString("Amounts of several currencies do not add up: EUR, USD.");
    }

    private static List<Reason> reasons(Kpi kpi, Reason reason) {
        return Unsound.facts(reason).stream()
                .map((List<SalesFact> facts) -> Unsound.compute(kpi, reason, facts))
                .filter(KpiResult.Undefined.class::isInstance)
                .map(result -> ((KpiResult.Undefined) result).reason())
                .toList();
    }
}
