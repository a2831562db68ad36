package org.openpac.json.kpi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.value.Money;
import org.openpac.json.BadLines;
import org.openpac.json.LinesRead;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.Order;
import org.openpac.kpi.SalesFact;

class FactLinesTest {

    private static final String EUR = "{\"amount\":1200.5,\"currency\":\"EUR\"}";
    private static final String ABOUT =
            ",\"segmentId\":\"s\",\"channelId\":\"c\",\"tacticId\":\"t\",\"personId\":\"p\"}\n";

    /** One fact of each type, with all its members, in the order in which they are written. */
    static final String ALL = Stream.of(
                    "\"spend\",\"date\":\"2026-01-31\",\"amount\":" + EUR
                            + ",\"costKind\":\"DIRECT\",\"purpose\":\"ACQUISITION\","
                            + "\"acquisitionShare\":0.8,\"category\":\"ADVERTISING\","
                            + "\"effectLag\":{\"firstMonth\":-2,\"lastMonth\":3},\"taxBasis\":\"EXCLUDED\"",
                    "\"revenue\",\"date\":\"2026-01-31\",\"amount\":" + EUR + ",\"grossMargin\":" + EUR
                            + ",\"customersSince\":\"2024-02-29\",\"taxBasis\":\"INCLUDED\"",
                    "\"deal\",\"date\":\"2026-01-31\",\"openedOn\":\"2026-01-02\",\"amount\":" + EUR
                            + ",\"outcome\":\"WON\",\"stageId\":\"g\",\"probability\":0.25",
                    "\"order\",\"date\":\"2026-01-31\",\"amount\":" + EUR
                            + ",\"quantity\":3,\"count\":2,\"offerId\":\"o\",\"customerId\":\"k\"",
                    "\"subscription\",\"date\":\"2026-01-31\",\"event\":\"START\",\"recurring\":" + EUR
                            + ",\"startedInSamePeriod\":true",
                    "\"recurringBase\",\"date\":\"2026-01-31\",\"recurring\":" + EUR + ",\"months\":3",
                    "\"quota\",\"date\":\"2026-01-31\",\"amount\":" + EUR + ",\"prorata\":0.5",
                    "\"plannedSpend\",\"date\":\"2026-01-01\",\"lastDay\":\"2026-01-31\",\"amount\":" + EUR,
                    "\"marketSize\",\"date\":\"2026-01-31\",\"amount\":" + EUR,
                    "\"customerWon\",\"date\":\"2026-01-31\",\"count\":3,\"reactivated\":true,\"origin\":\"REFERRAL\"",
                    "\"customerLost\",\"date\":\"2026-01-31\",\"count\":3,\"wonInSamePeriod\":true",
                    "\"customerBase\",\"date\":\"2026-01-31\",\"count\":3,\"months\":12",
                    "\"prospects\",\"date\":\"2026-01-31\",\"entered\":9,\"converted\":3,\"mature\":true",
                    "\"lead\",\"date\":\"2026-01-31\",\"count\":3,\"furthest\":\"SALES_QUALIFIED\",\"mature\":false,\"origin\":\"REFERRAL\"",
                    "\"activity\",\"date\":\"2026-01-31\",\"activity\":\"MEETING\",\"count\":3",
                    "\"survey\",\"date\":\"2026-01-31\",\"question\":\"RECOMMENDATION\",\"score\":9,\"count\":4",
                    "\"staffTime\",\"date\":\"2026-01-31\",\"minutes\":90,\"selling\":true",
                    "\"plannedAction\",\"date\":\"2026-01-31\",\"doneOn\":\"2026-02-01\"")
            .map(members -> "{\"type\":" + members + ABOUT)
            .collect(Collectors.joining());

    @Test
    void a_fact_of_each_type_is_read_and_written_the_same() throws IOException {
        List<SalesFact> facts = new ArrayList<>();

        LinesRead read = KpiCodec.standard().readFacts(stream(ALL), BadLines.SKIP, facts::add);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        KpiCodec.standard().writeFacts(written, facts.iterator());

        assertThat(read.problems()).isEmpty();
        assertThat(facts).extracting(SalesFact::kind).containsAll(EnumSet.allOf(FactKind.class));
        assertThat(written.toString(UTF_8)).isEqualTo(ALL);
    }

    @Test
    void what_is_left_out_has_the_value_that_it_stands_for() throws IOException {
        String line =
                "{\"date\": \"2026-01-31\", \"amount\": {\"amount\": 10, \"currency\": \"EUR\"}, \"type\": \"order\"}";
        List<SalesFact> facts = new ArrayList<>();

        KpiCodec.standard().readFacts(stream(line), BadLines.STOP, facts::add);

        assertThat(facts)
                .containsExactly(Order.builder()
                        .date(LocalDate.of(2026, 1, 31))
                        .amount(Money.of(10, "EUR"))
                        .quantity(1)
                        .count(1)
                        .build());
    }

    static Stream<Arguments> hostile() {
        String won = "{\"type\": \"customerWon\", \"date\": \"2026-01-31\", \"count\": 1";
        return Stream.of(
                line("no type", "{\"date\": \"2026-01-31\"}", "MISSING /type"),
                line("an unknown type", "{\"type\": \"gift\"}", "UNKNOWN_WORD /type"),
                line("a number for a type", "{\"type\": 7}", "WRONG_TYPE /type"),
                line("a member missing", "{\"type\": \"customerWon\", \"date\": \"2026-01-31\"}", "MISSING /count"),
                line("a type twice", won + ", \"type\": \"customerWon\"}", "DUPLICATE /type"),
                line("a date that is none", won.replace("01-31", "02-30") + "}", "INVALID_DATE /date"),
                line("a fraction of a customer", won + ".5}", "NOT_AN_INTEGER /count"),
                line("a huge count", won + "0".repeat(40) + "}", "NUMBER_TOO_LARGE /count"),
                line("a negative count", won.replace("\"count\": 1", "\"count\": -1") + "}", "IMPOSSIBLE_VALUE "),
                line(
                        "too many decimals",
                        "{\"type\": \"quota\", \"date\": \"2026-01-31\", \"amount\":"
                                + " {\"amount\": 1.005, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_PRECISE /amount/amount"),
                line("a list", "[" + won + "}]", "WRONG_TYPE "),
                line("cut off", won, "SYNTAX "));
    }

    private static Arguments line(String name, String json, String problem) {
        return Arguments.of(name, json, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_line_is_told_and_spoils_no_other(String name, String json, String problem) throws IOException {
        List<SalesFact> facts = new ArrayList<>();

        LinesRead read = KpiCodec.standard().readFacts(stream(json + "\n" + ALL), BadLines.SKIP, facts::add);

        assertThat(facts).hasSize(18);
        assertThat(read.problems())
                .extracting(found -> found.code() + " " + found.pointer() + " " + found.line())
                .containsExactly(problem + " 1");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
