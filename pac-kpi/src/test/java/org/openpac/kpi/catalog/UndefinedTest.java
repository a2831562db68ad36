package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.shared;
import static org.openpac.kpi.Facts.spend;
import static org.openpac.kpi.Facts.won;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.Reason;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;

/** Each reason an indicator lists occurs, by one change to facts from which it can be computed. */
class UndefinedTest {

    private static final List<SalesFact> SOUND = List.of(
            direct("1000"),
            indirect("500"),
            won(5),
            lost(3),
            base(100, 1),
            prospects(40, 8),
            revenue("50000", "40000"));

    @Test
    void every_indicator_can_be_computed_from_the_sound_facts() {
        assertThat(KpiCatalog.standard()).allMatch(kpi -> kpi.compute(SOUND).isDefined());
    }

    @TestFactory
    Stream<DynamicTest> every_reason_occurs() {
        return KpiCatalog.standard().stream()
                .flatMap(kpi -> kpi.reasons().stream()
                        .map(reason -> DynamicTest.dynamicTest(
                                kpi.code() + " " + reason,
                                () -> assertThat(reason(unsound(kpi, reason))).isEqualTo(reason))));
    }

    @Test
    void a_kind_it_cannot_do_without_is_named() {
        KpiResult result = ValueKpis.CAC_PAYBACK.compute(without(SOUND, CustomerBase.class));
        assertThat(((KpiResult.Undefined) result).detail())
                .hasToString("There is nothing to compute it from: customers at the start of a period.");
    }

    @Test
    void the_currencies_are_named() {
        KpiResult result = AcquisitionKpis.CAC.compute(with(SOUND, spend(Money.of(1, "USD"), CostKind.DIRECT)));
        assertThat(((KpiResult.Undefined) result).detail())
                .hasToString("Amounts of several currencies do not add up: EUR, USD.");
    }

    private static KpiResult unsound(Kpi kpi, Reason reason) {
        return switch (reason) {
            case NO_DATA -> kpi.compute(List.of());
            case OUTSIDE_PERIOD -> kpi.compute(SOUND, DateRange.of("2025-01-01", "2025-12-31"));
            case MIXED_CURRENCIES ->
                kpi.compute(with(
                        SOUND,
                        spend(Money.of(1, "USD"), CostKind.DIRECT),
                        Revenue.builder()
                                .from(revenue("1"))
                                .amount(Money.of(1, "USD"))
                                .grossMargin(Money.of(1, "USD"))
                                .build()));
            case MIXED_TAX_BASES ->
                kpi.compute(with(
                        SOUND,
                        direct("1").withTaxBasis(TaxBasis.INCLUDED),
                        direct("1").withTaxBasis(TaxBasis.EXCLUDED),
                        revenue("1", "1").withTaxBasis(TaxBasis.INCLUDED),
                        revenue("1", "1").withTaxBasis(TaxBasis.EXCLUDED)));
            case EMPTY_DENOMINATOR -> kpi.compute(withNothingToDivideBy(kpi));
            case NO_NEW_CUSTOMERS -> kpi.compute(without(SOUND, CustomerWon.class));
            case NO_ACTIVITY -> kpi.compute(with(without(without(SOUND, CustomerWon.class), Spend.class), direct("0")));
            case NEGATIVE_COST -> kpi.compute(with(SOUND, direct("-1000000")));
            case NO_CHURN -> kpi.compute(without(SOUND, CustomerLost.class));
            case NEVER -> kpi.compute(with(SOUND, revenue("0", "-40000")));
            case IMPOSSIBLE_SHARE -> kpi.compute(with(SOUND, shared("1", "1.5"), lost(98), prospects(0, 33)));
            case MIXED_PERIODS -> kpi.compute(with(SOUND, base(100, 3)));
            case MISSING_MARGIN -> kpi.compute(with(SOUND, revenue("1")));
            case NOT_MATURE ->
                kpi.compute(
                        with(without(SOUND, Prospects.class), prospects(40, 8).withMature(false)));
            case INSUFFICIENT_HISTORY -> throw new AssertionError("no indicator looks back yet: " + kpi);
        };
    }

    private static List<SalesFact> withNothingToDivideBy(Kpi kpi) {
        if (kpi == ValueKpis.LTV_TO_CAC) {
            return with(without(SOUND, Spend.class), direct("0"));
        }
        List<SalesFact> rest =
                without(without(without(SOUND, CustomerBase.class), CustomerLost.class), Prospects.class);
        return with(rest, base(0, 1), prospects(0, 0));
    }

    private static List<SalesFact> with(List<SalesFact> facts, SalesFact... more) {
        List<SalesFact> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return all;
    }

    private static List<SalesFact> without(List<SalesFact> facts, Class<? extends SalesFact> kind) {
        return facts.stream().filter(fact -> !kind.isInstance(fact)).toList();
    }

    private static Reason reason(KpiResult result) {
        assertThat(result).isInstanceOf(KpiResult.Undefined.class);
        return ((KpiResult.Undefined) result).reason();
    }
}
