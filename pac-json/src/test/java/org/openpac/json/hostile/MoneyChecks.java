package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpac.core.value.ChangeKind.PERCENTAGE_POINTS;
import static org.openpac.core.value.ChangeKind.RELATIVE_PERCENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.core.view.CascadeKey;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Pyramid;
import org.openpac.json.BadLines;
import org.openpac.json.PacJson;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.DealKpis;
import org.openpac.kpi.catalog.RevenueKpis;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.Mean;
import org.openpac.kpi.statistic.distribution.Normal;

/** Sums, shares and quotients that must come to a value or to a reason. */
final class MoneyChecks {

    private MoneyChecks() {}

    static void currenciesAreNotAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "USD")))
                .withMessage("amounts of EUR and USD do not add up");
        undefined(
                DealKpis.WEIGHTED_PIPELINE,
                Reason.MIXED_CURRENCIES,
                deal("OPEN", 100, "EUR") + deal("OPEN", 100, "USD"));
    }

    static void taxBasesAreNotAdded() {
        undefined(RevenueKpis.GROSS_MARGIN, Reason.MIXED_TAX_BASES, revenue("EXCLUDED") + revenue("INCLUDED"));
    }

    static void nothingIsDividedByZero() {
        undefined(AcquisitionKpis.CAC, Reason.NO_NEW_CUSTOMERS, spend("100"));
    }

    static void nothingAtAllIsUndefined() {
        undefined(AcquisitionKpis.CAC, Reason.NO_ACTIVITY, spend("0") + won(0));
    }

    static void negativeCostIsUndefined() {
        undefined(AcquisitionKpis.CAC, Reason.NEGATIVE_COST, spend("-100") + won(3));
    }

    static void progressTowardsItsStartIsUndefined() {
        SalesActionPlan plan = objectives("""
                {"id":"o-0","level":"COMPANY","kpiId":"k","due":"2026-12-31","target":{"direction":"INCREASE",
                "change":"ABSOLUTE_VALUE","value":{"value":100,"unit":"EUR"},
                "baseline":{"value":{"value":100,"unit":"EUR"},"date":"2025-12-31"}}}""");

        assertThat(Progress.of(plan, LocalDate.of(2026, 6, 30))
                        .objective(Id.of("o-0"))
                        .orElseThrow()
                        .attainment())
                .isInstanceOf(Figure.Unknown.class);
    }

    static void aThirdHasStatedDigits() {
        KpiResult.Defined cost = (KpiResult.Defined) AcquisitionKpis.CAC.compute(facts(spend("100") + won(3)));

        assertThat(cost.number()).isEqualByComparingTo("33.33333333333333");
        assertThat(cost.numerator()).isEqualByComparingTo("100");
        assertThat(cost.denominator()).isEqualByComparingTo("3");
    }

    static void sharesAddUp() {
        String part =
                "{\"id\":\"o-%d\",\"level\":\"TEAM\",\"kpiId\":\"k\",\"contributions\":[{\"objectiveId\":\"o-0\"}]}";
        SalesActionPlan plan = objectives("""
                {"id":"o-0","level":"COMPANY","kpiId":"k","target":{"direction":"INCREASE",
                "change":"ABSOLUTE_VALUE","value":{"value":100,"unit":"EUR"}}},""" + part.formatted(1) + "," + part.formatted(2) + "," + part.formatted(3));

        assertThat(Pyramid.of(plan).cascade(Id.of("o-0"), CascadeKey.EQUAL, Share.of("0")).parts().stream()
                        .map(each -> each.contributed().toString()))
                .containsExactly("33.34 EUR", "33.33 EUR", "33.33 EUR");
    }

    static void amountsBeyondBoundsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(Long.MAX_VALUE, "EUR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("9999999999999.99", "EUR").plus(Money.of("0.02", "EUR")));
    }

    /** The amounts are 0.01, 0.02 … 10,000.00: their sum is 0.01 × 1,000,000 × 1,000,001 / 2, their mean 5,000.005. */
    static void sumsAreExactInAnyOrder() {
        List<BigDecimal> amounts = new ArrayList<>();
        for (int cents = 1; cents <= 1_000_000; cents++) {
            amounts.add(BigDecimal.valueOf(cents, 2));
        }
        Mean inOrder = Mean.of(amounts);
        Collections.shuffle(amounts, new Random(7));

        assertThat(Mean.of(amounts)).isEqualTo(inOrder);
        assertThat(inOrder.sum()).isEqualByComparingTo("5000005000");
        assertThat(inOrder.estimate()).isEqualTo(Inference.defined(5_000.005));
    }

    /** From 20 %, ten percent more are 22 %, ten points more 30 %. */
    static void percentIsNotPoints() {
        BigDecimal rate = new BigDecimal("20");

        assertThat(RELATIVE_PERCENT.level(rate, BigDecimal.TEN)).isEqualByComparingTo("22");
        assertThat(PERCENTAGE_POINTS.level(rate, BigDecimal.TEN)).isEqualByComparingTo("30");
    }

    static void theMeanOfNothingIsUndefined() {
        undefined(DealKpis.AVERAGE_SALE, Reason.EMPTY_DENOMINATOR, deal("LOST", 100, "EUR"));
        undefined(DealKpis.SALES_CYCLE, Reason.NO_DATA, "");
    }

    static void notANumberIsRefused() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> new Normal(none, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> BigDecimal.valueOf(none)).isInstanceOf(NumberFormatException.class);
        }
    }

    static void currenciesHaveTheirDecimals() {
        assertThat(Money.of("1.234", "TND")).hasToString("1.234 TND");
        assertThat(Money.of("5", "JPY")).hasToString("5 JPY");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.5", "JPY"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.2345", "TND"));
    }

    private static void undefined(Kpi kpi, Reason reason, String facts) {
        assertThat(kpi.compute(facts(facts)))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        result -> assertThat(result.reason()).isEqualTo(reason));
    }

    private static List<SalesFact> facts(String lines) {
        List<SalesFact> facts = new ArrayList<>();
        try {
            KpiCodec.standard().readFacts(new ByteArrayInputStream(lines.getBytes(UTF_8)), BadLines.SKIP, facts::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(facts).hasSize((int) lines.lines().count());
        return facts;
    }

    private static String deal(String outcome, int amount, String currency) {
        return "{\"type\":\"deal\",\"date\":\"2026-01-31\",\"openedOn\":\"2026-01-02\",\"amount\":"
                + money(String.valueOf(amount), currency) + ",\"outcome\":\"" + outcome + "\",\"probability\":0.5}\n";
    }

    private static String revenue(String taxBasis) {
        return "{\"type\":\"revenue\",\"date\":\"2026-01-31\",\"amount\":" + money("100", "EUR") + ",\"grossMargin\":"
                + money("40", "EUR") + ",\"taxBasis\":\"" + taxBasis + "\"}\n";
    }

    private static String spend(String amount) {
        return "{\"type\":\"spend\",\"date\":\"2026-01-31\",\"amount\":" + money(amount, "EUR")
                + ",\"costKind\":\"DIRECT\",\"purpose\":\"ACQUISITION\"}\n";
    }

    private static String won(int count) {
        return "{\"type\":\"customerWon\",\"date\":\"2026-01-31\",\"count\":" + count + "}\n";
    }

    private static String money(String amount, String currency) {
        return "{\"amount\":" + amount + ",\"currency\":\"" + currency + "\"}";
    }

    private static SalesActionPlan objectives(String objectives) {
        String kpi = "\"kpis\":[{\"id\":\"k\",\"unit\":\"EUR\",\"aggregation\":\"SUM\"}],\"tactics\":[";
        byte[] json = new String(Slot.OBJECTIVES.marked('[' + objectives + ']').bytes(), UTF_8)
                .replace("\"tactics\":[", kpi)
                .getBytes(UTF_8);
        return PacJson.readPlan(json).orThrow();
    }
}
