package org.openpac.json.kpi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.Unit;
import org.openpac.json.ReadResult;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Effectiveness;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiBoard;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.KpiCatalog;
import org.openpac.kpi.statistic.Interval;
import org.openpac.testkit.SoundPlans;

class KpiFormsTest {

    private static final KpiCodec CODEC = KpiCodec.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static List<SalesFact> facts(SalesActionPlan plan) {
        LocalDate day = plan.period().orElseThrow().start();
        return List.of(
                Spend.builder()
                        .date(day)
                        .amount(Money.of(1000, "EUR"))
                        .costKind(CostKind.DIRECT)
                        .purpose(SpendPurpose.ACQUISITION)
                        .tacticId(plan.tactics().get(0).id())
                        .build(),
                CustomerWon.builder()
                        .date(day)
                        .count(3)
                        .tacticId(plan.tactics().get(0).id())
                        .build());
    }

    @Test
    void results_of_all_indicators_are_read_back_as_they_were_told() {
        List<SalesFact> facts = facts(SoundPlans.of(7));
        Map<Kpi, KpiResult> results = KpiBoard.of(KpiCatalog.standard()).compute(facts);
        StoredResults told =
                StoredResults.of(results, Locale.FRENCH).at(DAY).ofPeriod(new DateRange(DAY, DAY.plusDays(3)));

        ReadResult<StoredResults> read = CODEC.readResults(CODEC.write(told));

        assertThat(read.notices()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(told);
        assertThat(read.orThrow().indicators()).hasSize(results.size());
    }

    /** 1000 / 3 to 16 significant digits. */
    @Test
    void a_value_is_told_with_all_its_digits_and_what_it_is_made_of() {
        KpiResult cac = AcquisitionKpis.CAC.compute(facts(SoundPlans.of(7)));

        assertThat(new String(CODEC.write(Map.of(AcquisitionKpis.CAC, cac), Locale.ENGLISH), UTF_8))
                .contains("\"value\": 333.3333333333333, \"unit\": \"EUR\", \"numerator\": 1000, \"denominator\": 3,"
                        + " \"n\": 2");
    }

    @Test
    void an_open_range_and_a_reason_with_values_are_read_back() {
        KpiResult open = new KpiResult.Defined(
                new BigDecimal("0.10"),
                Unit.RATIO,
                BigDecimal.ONE,
                BigDecimal.TEN,
                1L << 40,
                Optional.of(new Interval(0.1, Double.POSITIVE_INFINITY, 0.95)),
                Set.of());
        KpiResult none = AcquisitionKpis.CAC.compute(List.<SalesFact>of());
        StoredResults told = new StoredResults(
                "en",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(
                        new StoredKpi("A", "a", open, Optional.empty()),
                        new StoredKpi("B", "b", ResultForm.stored(none), Optional.of("d"))));

        StoredResults read = CODEC.readResults(CODEC.write(told)).orThrow();

        assertThat(read).isEqualTo(told);
        assertThat(read.indicators().get(1).result()).isInstanceOfSatisfying(KpiResult.Undefined.class, undefined -> {
            assertThat(undefined.reason()).isEqualTo(Reason.NO_DATA);
            assertThat(undefined.text(Locale.FRENCH)).isEqualTo(((KpiResult.Undefined) none).text(Locale.FRENCH));
        });
    }

    @Test
    void a_scorecard_is_read_back_as_it_was_told() {
        for (long seed = 0; seed < 5; seed++) {
            SalesActionPlan plan = SoundPlans.of(seed);
            Scorecard card = Scorecard.of(plan, SoundPlans.asOf(plan));

            StoredCard read = CODEC.readScorecard(CODEC.write(card)).orThrow();

            assertThat(read).isEqualTo(StoredCard.of(card));
            assertThat(read.lines()).hasSameSizeAs(card.lines()).isNotEmpty();
        }
    }

    @Test
    void effectiveness_is_read_back_as_it_was_told() {
        SalesActionPlan plan = SoundPlans.of(7);
        Effectiveness effectiveness = Effectiveness.of(plan, facts(plan), SoundPlans.asOf(plan));

        StoredEffects read = CODEC.readEffectiveness(CODEC.write(effectiveness)).orThrow();

        assertThat(read).isEqualTo(StoredEffects.of(effectiveness));
        assertThat(read.lines()).isNotEmpty();
    }

    static Stream<Arguments> hostile() {
        String value = "\"value\": 1, \"unit\": \"EUR\", \"numerator\": 1, \"denominator\": 1, \"n\": 1";
        return Stream.of(
                result("no value and no reason", "", "MISSING /indicators/0/value"),
                result(
                        "a value without what it is made of",
                        ", \"value\": 1, \"unit\": \"EUR\"",
                        "MISSING /indicators/0/numerator"),
                result(
                        "a value and a reason",
                        ", " + value + ", \"undefined\": \"NO_DATA\"",
                        "IMPOSSIBLE_VALUE /indicators/0"),
                result(
                        "a denominator of 0",
                        ", " + value.replace("denominator\": 1", "denominator\": 0"),
                        "IMPOSSIBLE_VALUE /indicators/0"),
                result("a reason nobody knows", ", \"undefined\": \"LAZY\"", "UNKNOWN_WORD /indicators/0/undefined"),
                result("a unit that is none", ", " + value.replace("EUR", "Euro"), "UNKNOWN_UNIT /indicators/0/unit"),
                result(
                        "a huge number",
                        ", " + value.replace("value\": 1", "value\": 1e99999999999"),
                        "NUMBER_TOO_LARGE /indicators/0/value"),
                result(
                        "a text for a number",
                        ", " + value.replace("value\": 1", "value\": \"1\""),
                        "WRONG_TYPE /indicators/0/value"),
                result(
                        "a range that runs backwards",
                        ", " + value + ", \"interval\": {\"lower\": 2, \"upper\": 1, \"confidence\": 0.95}",
                        "IMPOSSIBLE_VALUE /indicators/0/interval"),
                result("null for a flag", ", " + value + ", \"flags\": [null]", "NULL /indicators/0/flags/0"),
                result("a value twice", ", " + value + ", \"value\": 1", "DUPLICATE /indicators/0/value"));
    }

    private static Arguments result(String name, String members, String problem) {
        return Arguments.of(
                name,
                "{\"formatVersion\": \"1.0\", \"language\": \"en\", \"indicators\": [{\"code\": \"c\", \"name\": \"n\""
                        + members + "}]}",
                problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_no_result_is_refused_with_the_reason(String name, String json, String problem) {
        assertThat(CODEC.readResults(json.getBytes(UTF_8)).problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly(problem);
    }
}
