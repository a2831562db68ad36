package org.openpac.json.kpi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Unit;
import org.openpac.json.BadLines;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;
import org.openpac.json.ReadResult;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.Flag;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.MoneyFact;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.statistic.Interval;

/** Documents of indicators written out by hand, and read to the values they say. */
class KpiDoorsTest {

    private static final KpiCodec CODEC = KpiCodec.of(JsonSettings.standard().compact());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String FACT = "{\"type\":\"customerWon\",\"date\":\"2026-01-15\",\"count\":3}";
    private static final SalesFact WON =
            CustomerWon.builder().date(DAY).count(3).build();

    private static KpiResult defined(Optional<Interval> interval, Set<Flag> flags) {
        return new KpiResult.Defined(
                new BigDecimal("2.5"), Unit.RATIO, BigDecimal.valueOf(5), BigDecimal.valueOf(2), 7, interval, flags);
    }

    private static final String DEFINED =
            "{\"value\":2.5,\"unit\":\"RATIO\",\"numerator\":5,\"denominator\":2,\"n\":7}";

    @Test
    void a_result_by_itself_is_a_value_or_a_reason() {
        KpiResult open = defined(Optional.of(new Interval(Double.NEGATIVE_INFINITY, 3.5, 0.95)), Set.of());
        String range = DEFINED.replace("}", ",\"interval\":{\"upper\":3.5,\"confidence\":0.95}}");
        KpiResult flagged =
                defined(Optional.of(new Interval(1, Double.POSITIVE_INFINITY, 0.9)), Set.of(Flag.values()[0]));
        String flag = DEFINED.replace(
                "}", ",\"interval\":{\"lower\":1,\"confidence\":0.9},\"flags\":[\"" + Flag.values()[0] + "\"]}");

        assertThat(written(defined(Optional.empty(), Set.of()))).isEqualTo(DEFINED);
        assertThat(read(DEFINED)).isEqualTo(defined(Optional.empty(), Set.of()));
        assertThat(written(open)).isEqualTo(range);
        assertThat(read(range)).isEqualTo(open);
        assertThat(written(flagged)).isEqualTo(flag);
        assertThat(read(flag)).isEqualTo(flagged);
        assertThat(written(KpiResult.undefined(Reason.NO_DATA, Map.of()))).startsWith("{\"undefined\":\"NO_DATA\"");
        assertThat(read("{\"undefined\":\"NO_DATA\"}"))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.NO_DATA));
    }

    private static String written(KpiResult result) {
        return new String(CODEC.write(result), UTF_8);
    }

    private static KpiResult read(String json) {
        return CODEC.readResult(json.getBytes(UTF_8)).orThrow();
    }

    @ParameterizedTest
    @CsvSource({"value", "unit", "numerator", "denominator", "n"})
    void a_value_needs_all_that_it_is_made_of(String member) {
        String json = DEFINED.replaceAll("\"" + member + "\":[^,}]*,?", "").replace(",}", "}");

        assertThat(told(CODEC.readResult(json.getBytes(UTF_8))))
                .isEqualTo("/" + member + ": The member " + member + " is missing.");
    }

    @Test
    void a_value_and_a_reason_why_there_is_none_are_too_much() {
        assertThat(told(CODEC.readResult("{\"value\":1,\"undefined\":\"NO_DATA\"}".getBytes(UTF_8))))
                .isEqualTo(": There is no such value: a value and a reason why there is none.");
    }

    private static String told(ReadResult<?> read) {
        return read.problems().stream()
                .map(problem -> problem.pointer() + ": " + problem.message().text(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void results_say_their_circumstances() {
        KpiResult none = AcquisitionKpis.CAC.compute(List.<SalesFact>of());
        Map<FactKind, Long> counts = new LinkedHashMap<>();
        counts.put(FactKind.CUSTOMER_WON, 3L);
        counts.put(FactKind.SPEND, 2L);
        StoredResults told = StoredResults.of(Map.of(AcquisitionKpis.CAC, none), Locale.FRENCH)
                .ofPeriod(new DateRange(DAY, DAY.plusDays(1)))
                .at(DAY)
                .fromFacts(counts);
        String json = new String(CODEC.write(told), UTF_8);

        assertThat(json)
                .startsWith("{\"formatVersion\":\"1.0\",\"language\":\"fr\",\"period\":{\"start\":\"2026-01-15\","
                        + "\"end\":\"2026-01-16\"},\"asOf\":\"2026-01-15\",\"facts\":{\"CUSTOMER_WON\":3,\"SPEND\":2},"
                        + "\"indicators\":[{\"code\":\"" + AcquisitionKpis.CAC.code() + "\",\"name\":\""
                        + AcquisitionKpis.CAC.name(Locale.FRENCH) + "\",\"undefined\":\"NO_DATA\"")
                .contains("\"detail\":\"" + ((KpiResult.Undefined) none).text(Locale.FRENCH));
        assertThat(CODEC.readResults(json.getBytes(UTF_8)).orThrow()).isEqualTo(told);
        assertThat(StoredResults.of(Map.of(), Locale.GERMAN).language()).isEqualTo("en");
        assertThat(StoredResults.of(Map.of(AcquisitionKpis.CAC, defined(Optional.empty(), Set.of())), Locale.FRENCH)
                        .indicators()
                        .get(0)
                        .detail())
                .isEmpty();
    }

    @Test
    void facts_go_one_by_one_and_one_a_line() throws IOException {
        assertThat(new String(CODEC.write(WON), UTF_8)).isEqualTo(FACT);
        assertThat(CODEC.readFact(FACT.getBytes(UTF_8)).orThrow()).isEqualTo(WON);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<SalesFact> read = new ArrayList<>();

        assertThat(CODEC.writeFacts(file, List.of(WON, WON).iterator())).isEqualTo(2);
        assertThat(file.toString(UTF_8)).isEqualTo(FACT + "\n" + FACT + "\n");
        LinesRead outcome = CODEC.readFacts(new ByteArrayInputStream(file.toByteArray()), BadLines.STOP, read::add);
        assertThat(outcome.values()).isEqualTo(2);
        assertThat(read).containsExactly(WON, WON);
    }

    @Test
    void a_figure_is_a_number_or_what_is_missing() {
        assertThat(card("{\"value\": 3.10}")).isEqualTo(new StoredCard(List.of(), Figure.known(new BigDecimal("3.1"))));
        assertThat(card("{\"undefined\": \"NO_MARGIN\"}"))
                .isEqualTo(new StoredCard(List.of(), Figure.unknown(Gap.NO_MARGIN)));
        assertThat(told(CODEC.readScorecard(json("{}")))).isEqualTo("/ltvToCac/value: The member value is missing.");
        assertThat(new String(CODEC.write(card("{\"value\": 3.10}")), UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"ltvToCac\":{\"value\":3.1}}");
    }

    private static StoredCard card(String figure) {
        return CODEC.readScorecard(json(figure)).orThrow();
    }

    private static byte[] json(String figure) {
        return ("{\"formatVersion\": \"1.0\", \"ltvToCac\": " + figure + "}").getBytes(UTF_8);
    }

    private static byte[] line(String members) {
        String none = "{\"undefined\": \"NO_KPI\"}";
        return ("{\"formatVersion\": \"1.0\", \"ltvToCac\": " + none + ", \"lines\": [{\"id\": \"k\", \"baseline\": "
                        + none
                        + ", \"target\": " + none + ", \"stretch\": " + none + ", \"actual\": " + none
                        + ", \"attainment\": " + none + ", \"expected\": " + none + ", \"pace\": " + none
                        + ", \"landing\": " + none + members + "}]}")
                .getBytes(UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/lines/0/landings/0/method: The member method is missing.",
                "{\"value\": 1}|/lines/0/landings/0/method: The member method is missing.",
                "{\"method\": \"HOLT\"}|/lines/0/landings/0/value: The member value is missing.",
                "{\"method\": \"HOLT\", \"value\": 1}|''",
                "{\"undefined\": \"NO_LEVEL\"}|''",
                "{\"method\": \"GUESS\", \"value\": 1}|/lines/0/landings/0/method: “GUESS” is none of the words that can stand here: RUN_RATE, SEASONAL_SHARE, HOLT, DAMPED_HOLT, CURRENT_LEVEL."
            })
    void a_landing_is_a_figure_by_a_method_or_an_obstacle(String landing, String told) {
        byte[] json = line(", \"landings\": [" + landing + "]");

        assertThat(told(CODEC.readScorecard(json))).isEqualTo(told);
        CODEC.readScorecard(json)
                .value()
                .ifPresent(card -> assertThat(new String(CODEC.write(card), UTF_8))
                        .contains("\"landings\":[" + landing.replace(" ", "") + "]"));
    }

    @Test
    void a_line_keeps_each_of_its_members() {
        String members = ",\"status\":\"ON_TRACK\",\"interval\":{\"lower\":1,\"upper\":2,\"confidence\":0.95},"
                + "\"landingMethod\":\"HOLT\",\"landings\":[{\"method\":\"HOLT\",\"value\":1.5,\"interval\":{\"lower\":1,"
                + "\"upper\":2,\"confidence\":0.95}}],\"movement\":\"@MOVE@\",\"benchmarkLow\":1.5,\"benchmarkHigh\":2.5,"
                + "\"computed\":" + DEFINED;
        String json = new String(line(members), UTF_8)
                .replace(" ", "")
                .replace("\"id\":\"k\"", "\"id\":\"k\",\"code\":\"ACQ-001\",\"unit\":\"EUR\"")
                .replace("@MOVE@", org.openpac.kpi.forecast.Movement.values()[0].name());
        json = "{\"formatVersion\":\"1.0\"," + json.substring(json.indexOf("\"lines\""), json.length() - 1)
                + ",\"ltvToCac\":{\"undefined\":\"NO_KPI\"}}";

        assertThat(new String(
                        CODEC.write(CODEC.readScorecard(json.getBytes(UTF_8)).orThrow()), UTF_8))
                .isEqualTo(json);
    }

    @Test
    void every_type_of_fact_has_a_form_of_what_all_have_and_its_own() {
        assertThat(FactParts.<SalesFact>parts("lead", List.of(FactParts.DATE)))
                .extracting(part -> part.name())
                .containsExactly("type", "date", "date", "segmentId", "channelId", "tacticId", "personId");
        assertThat(FactParts.<MoneyFact>moneyParts("quota", List.of(FactParts.DATE)))
                .extracting(part -> part.name())
                .containsExactly("type", "date", "date", "taxBasis", "segmentId", "channelId", "tacticId", "personId");
        assertThat(FactParts.forms()).hasSize(FactKind.values().length).containsKeys("quota", "spend", "customerWon");
    }

    @Test
    void a_codec_writes_by_its_settings() {
        StoredCard card = new StoredCard(List.of(), Figure.unknown(Gap.NO_KPI));

        assertThat(new String(KpiCodec.of(JsonSettings.standard()).write(card), UTF_8))
                .isEqualTo("{\n  \"formatVersion\": \"1.0\",\n  \"ltvToCac\": {\"undefined\": \"NO_KPI\"}\n}\n");
    }
}
