package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.json.BadLines;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;
import org.openpac.json.Marked;
import org.openpac.json.kpi.FormsOfKpis;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.kpi.SalesFact;

class ListReaderTest {

    private static final String WON = "{\"type\": \"customerWon\", \"date\": \"2026-01-31\", \"count\": 1}";
    private static final String ALL = FormsOfKpis.soundFacts().collect(Collectors.joining(",\n", "[", "]"));

    @Test
    void a_list_holds_the_facts_that_its_items_would_be_one_a_line() throws IOException {
        List<SalesFact> facts = new ArrayList<>();
        List<SalesFact> lines = new ArrayList<>();

        LinesRead read = read(ALL.getBytes(UTF_8), BadLines.STOP, facts);
        byte[] file = FormsOfKpis.soundFacts().collect(Collectors.joining("\n")).getBytes(UTF_8);
        KpiCodec.standard().readFacts(new ByteArrayInputStream(file), BadLines.STOP, lines::add);

        assertThat(facts).hasSize(18).isEqualTo(lines);
        assertThat(read).isEqualTo(new LinesRead(18, 18, 0, List.of(), List.of(), true));
    }

    static Stream<String> sound() {
        return Stream.of(
                "[]",
                " [ \n ] \t",
                "\uFEFF[" + WON + "]",
                "[\r\n  " + WON + "\r\n,\r" + WON + " ]\n",
                "[" + WON.replace("}", ", \"x-a\": [\"],\\\"}\", {\"b\": \"\\\\\"}]}") + "," + WON + "]");
    }

    @ParameterizedTest
    @MethodSource("sound")
    void white_space_and_brackets_within_items_do_not_matter(String list) throws IOException {
        List<SalesFact> facts = new ArrayList<>();

        LinesRead read = read(list.getBytes(UTF_8), BadLines.STOP, facts);

        assertThat(read.isSound()).isTrue();
        assertThat(facts).hasSize(list.split("customerWon", -1).length - 1);
    }

    /** A mark (§) stands before what is told. */
    static Stream<Arguments> hostile() {
        return Stream.of(
                list("nothing", "§", "SYNTAX "),
                list("white space only", " \n§", "SYNTAX "),
                list("no list", "\n §" + WON, "WRONG_TYPE "),
                list("no JSON", "§nope", "SYNTAX "),
                list("a trailing comma", "[" + WON + ",\n§]", "SYNTAX "),
                list("two commas", "[" + WON + ",§," + WON + "]", "SYNTAX "),
                list("a comma first", "[§," + WON + "]", "SYNTAX "),
                list("no comma", "[" + WON + " §" + WON + "]", "SYNTAX /0"),
                list("cut off between items", "[" + WON + "§", "SYNTAX "),
                list("cut off after a comma", "[" + WON + ",§", "SYNTAX "),
                list("cut off within an item", "[" + WON + ", {\"type\": \"lead\"§", "SYNTAX /1"),
                list("a brace too many", "[" + WON + "§}, " + WON + "]", "SYNTAX /0"),
                list("something behind", "[" + WON + "]\n\n §x", "SYNTAX "),
                list("a second list", "[" + WON + "] §[" + WON + "]", "SYNTAX "),
                list("a number", "[§1, " + WON + "]", "WRONG_TYPE /0"),
                list("a list within", "[" + WON + ", §[" + WON + "]]", "WRONG_TYPE /1"),
                list("null", "[§null]", "WRONG_TYPE /0"),
                list("a mark within", "[§\uFEFF" + WON + "]", "SYNTAX /0"),
                list("two marks", "\uFEFF§\uFEFF[" + WON + "]", "SYNTAX "),
                list(
                        "a count that is none",
                        "[" + WON + ",\r\n\t" + WON.replace("1}", "§\"é\"}") + "]",
                        "WRONG_TYPE /1/count"),
                list(
                        "a date that is none",
                        "[\"é\", " + WON.replace("\"2026-01-31\"", "§\"2026-02-30\"") + "]",
                        "INVALID_DATE /1/date"));
    }

    private static Arguments list(String name, String marked, String problem) {
        return Arguments.of(name, marked, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_wrong_is_told_at_its_place_in_the_file(String name, String list, String problem) throws IOException {
        Marked marked = Marked.of(list.replace("\uFEFF", ""));
        int marks = list.startsWith("\uFEFF") ? 3 : 0;
        byte[] bytes = list.replace("§", "").getBytes(UTF_8);

        LinesRead read = read(bytes, BadLines.SKIP, new ArrayList<>());

        assertThat(read.problems())
                .filteredOn(found -> (found.code() + " " + found.pointer()).equals(problem))
                .extracting(found -> new Marked.Place(found.line(), found.column(), found.byteOffset() - marks))
                .containsExactlyElementsOf(marked.places());
        assertThat(read.isSound()).isFalse();
    }

    @Test
    void a_bad_item_spoils_no_other_while_it_is_json() throws IOException {
        List<SalesFact> facts = new ArrayList<>();
        String bad = WON.replace("1}", "-1}");

        LinesRead read = read(("[" + bad + "," + WON + ",7," + WON + "]").getBytes(UTF_8), BadLines.SKIP, facts);

        assertThat(facts).hasSize(2);
        assertThat(read.values()).isEqualTo(2);
        assertThat(read.badLines()).isEqualTo(2);
        assertThat(read.lines()).isEqualTo(4);
        assertThat(read.isComplete()).isTrue();
    }

    @Test
    void reading_stops_at_the_first_bad_item_if_it_is_to() throws IOException {
        List<SalesFact> facts = new ArrayList<>();

        LinesRead read = read(("[" + WON + ",7,8," + WON + "]").getBytes(UTF_8), BadLines.STOP, facts);

        assertThat(facts).hasSize(1);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.isComplete()).isFalse();
    }

    @Test
    void a_twin_is_told_with_the_place_of_the_first_in_the_file() throws IOException {
        String twins = WON.replace("}", ",\n \"count\": 2}");

        LinesRead list = read(("[" + WON + ",\n " + twins + "]").getBytes(UTF_8), BadLines.SKIP, new ArrayList<>());
        LinesRead lines = KpiCodec.standard()
                .readFacts(
                        new ByteArrayInputStream((WON + "\n" + twins.replace("\n", "")).getBytes(UTF_8)),
                        BadLines.SKIP,
                        fact -> {});

        int first = WON.indexOf("1}");
        assertThat(list.problems().get(0).message().text(Locale.ENGLISH))
                .endsWith("the first is at line 2, column " + (first + 2) + " (byte " + (WON.length() + 4 + first)
                        + ").");
        assertThat(lines.problems().get(0).message().text(Locale.ENGLISH))
                .endsWith("the first is at line 2, column " + (first + 1) + " (byte " + (WON.length() + 1 + first)
                        + ").");
    }

    @Test
    void bytes_that_are_no_utf_8_end_the_reading() throws IOException {
        byte[] list = ("[" + WON + ", " + WON.replace("customerWon", "é") + "]").getBytes(ISO_8859_1);
        List<SalesFact> facts = new ArrayList<>();

        LinesRead read = read(list, BadLines.SKIP, facts);

        assertThat(facts).hasSize(1);
        assertThat(read.isComplete()).isFalse();
        assertThat(read.problems())
                .extracting(found -> found.code() + " " + found.pointer() + " " + found.byteOffset())
                .containsExactly("INVALID_UTF8 /1 " + new String(list, ISO_8859_1).indexOf('é'));
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, '['}, BadLines.SKIP, facts)
                        .problems())
                .extracting(found -> found.code() + " " + found.byteOffset())
                .containsExactly("INVALID_UTF8 0");
    }

    @Test
    void an_item_without_end_is_refused_and_not_held() throws IOException {
        KpiCodec codec = KpiCodec.of(JsonSettings.standard().with(JsonLimit.LINE_BYTES, 200));
        List<SalesFact> facts = new ArrayList<>();
        String list = "[" + WON + ", {\"x-a\": \"" + "a".repeat(100_000) + "\"}, " + WON + "]";

        LinesRead read = codec.readFactList(new ByteArrayInputStream(list.getBytes(UTF_8)), BadLines.SKIP, facts::add);

        assertThat(facts).hasSize(2);
        assertThat(read.problems())
                .extracting(found -> found.code() + " " + found.pointer() + " " + found.byteOffset())
                .containsExactly("TOO_LARGE /1 " + (WON.length() + 3 + 200));
    }

    @Test
    void however_bytes_arrive_the_facts_are_the_same() throws IOException {
        List<String> all = Stream.concat(sound(), hostile().map(row -> ((String) row.get()[1]).replace("§", "")))
                .toList();
        for (String list : all) {
            List<SalesFact> slowly = new ArrayList<>();
            List<SalesFact> atOnce = new ArrayList<>();
            InputStream single = new ByteArrayInputStream(list.getBytes(UTF_8)) {
                @Override
                public synchronized int read(byte[] into, int offset, int length) {
                    return super.read(into, offset, Math.min(1, length));
                }
            };

            LinesRead outcome = KpiCodec.standard().readFactList(single, BadLines.SKIP, slowly::add);

            LinesRead expected = read(list.getBytes(UTF_8), BadLines.SKIP, atOnce);
            assertThat(outcome).hasToString(expected.toString());
            assertThat(slowly).isEqualTo(atOnce);
        }
    }

    @Test
    void every_cut_of_a_list_is_no_list() throws IOException {
        byte[] list = ("[" + WON + ",\n" + WON + "]").getBytes(UTF_8);

        for (int i = 0; i < list.length; i++) {
            assertThat(read(Arrays.copyOf(list, i), BadLines.SKIP, new ArrayList<>())
                            .isComplete())
                    .as("cut at %d", i)
                    .isFalse();
        }
    }

    @Test
    void ten_thousand_facts_are_read_in_the_memory_of_one() throws IOException {
        byte[] item = ("," + WON).getBytes(UTF_8);
        long length = 10_000L * item.length;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                long now = at++;
                return now == 0 ? '[' : now < length ? item[(int) (now % item.length)] : now == length ? ']' : -1;
            }
        };
        long[] count = {0};

        LinesRead read = KpiCodec.standard().readFactList(endless, BadLines.STOP, fact -> count[0]++);

        assertThat(count[0]).isEqualTo(10_000);
        assertThat(read.isSound()).isTrue();
    }

    private static LinesRead read(byte[] list, BadLines bad, List<SalesFact> into) throws IOException {
        return KpiCodec.standard().readFactList(new ByteArrayInputStream(list), bad, into::add);
    }
}
