package org.openpac.json.change;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openpac.json.change.VersionsThatNeverWere.version;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonSettings;
import org.openpac.json.Marked;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;
import org.openpac.json.codec.FormatVersion;
import org.openpac.json.codec.Slice;
import org.openpac.json.codec.Slices;

/** Steps of {@link VersionsThatNeverWere} prove the way that steps of real ones will go. */
class UpgradesTest {

    private static final UpgradingReader READER = VersionsThatNeverWere.reader(JsonSettings.standard());

    @Test
    void each_step_makes_its_golden_file_the_next() throws IOException {
        everyStepHasItsFiles(VersionsThatNeverWere.WAY);
        everyStepHasItsFiles(Upgrades.OF_FORMAT);
    }

    private static void everyStepHasItsFiles(Upgrades way) throws IOException {
        for (UpgradeStep step : way.steps()) {
            Node root = new Node(golden(step.from()), Node.ORIGINAL);
            step.change().accept(root);
            root.members().put(FormatVersion.NAME, new Node(Slice.of(("\"" + step.to() + "\"").getBytes(UTF_8)), 0));

            assertThat(Slices.areEqual(NodeWriter.written(root), golden(step.to())))
                    .isTrue();
        }
    }

    @Test
    void an_older_plan_is_the_plan_that_its_newest_form_is() throws IOException {
        ReadResult<SalesActionPlan> oldest = READER.read(golden(version("0.8")));

        assertThat(oldest.orThrow())
                .isEqualTo(READER.read(golden(version("0.9"))).orThrow())
                .isEqualTo(PacJson.readPlan(golden(version("1.0")).toArray()).orThrow());
        assertThat(oldest.notices().get(0))
                .hasToString(
                        "UPGRADED at \"/formatVersion\", line 2, column 20: The document is of format version 0.8 and has been"
                                + " read as one of 1.0: pointers are those of 1.0.");
    }

    @Test
    void what_no_step_knows_is_kept_to_the_letter() throws IOException {
        SalesActionPlan plan = READER.read(golden(version("0.8"))).orThrow();

        assertThat(plan.extras()).containsExactly(new RawMember("x-crm", "[ -0.0 ]"));
        assertThat(plan.objectives().get(0).extras())
                .containsExactly(new RawMember("mood", "{ \"z\" : 1e400,\"a\":2.50 }"));
    }

    @Test
    void problems_and_notices_stand_where_they_were_written() {
        told(
                "{\n \"formatVersion\": \"0.8\", \"id\": §7, \"goals\": [\n{\"id\": \"é\u0301\", \"level\": \"TEAM\"}]}"
                        .replace("\"é\u0301\"", "§\"é\u0301\""),
                "WRONG_TYPE /id",
                "INVALID_ID /objectives/0/id");
        told(
                "{\"title\": \"a\",\n\"goals\": [§{\"id\": \"o\"}, {\"id\": \"o\", \"level\": \"TEAM\", \"deadline\": §1}],"
                        + " \"id\": \"p\", \"formatVersion\": \"0.8\"}",
                "MISSING /objectives/0/level",
                "WRONG_TYPE /objectives/1/due");
        told("{\"formatVersion\": \"0.8\", \"id\": \"p\", \"a\": 1, \"a\": §2}", "DUPLICATE /a");
        // Until the text is known to be sound its parts are not read: the last member met is named.
        told("{\"formatVersion\": \"0.8\", \"id\": \"p\", §}", "SYNTAX /id");
        told("{\"formatVersion\": §\"0.7\", \"id\": 7}", "UNSUPPORTED_VERSION /formatVersion");
    }

    @Test
    void bytes_of_another_encoding_are_refused_and_not_looked_into() {
        byte[] json = "{\"formatVersion\": \"0.8\", \"id\": \"p\"}".getBytes(UTF_16BE);

        assertThat(READER.read(Slice.of(json)).problems())
                .extracting(problem -> problem.code() + " " + problem.byteOffset())
                .containsExactly("SYNTAX 0");
        assertThat(READER.read(Slice.of(new byte[] {0, '{', 0, 0})).problems()).hasSize(1);
    }

    @Test
    void notices_come_in_the_order_of_the_older_document() {
        byte[] json = "{\"mood\": 1, \"id\": \"p\", \"formatVersion\": \"0.8\", \"tone\": 2}".getBytes(UTF_8);

        assertThat(READER.read(Slice.of(json)).notices())
                .extracting(notice -> notice.pointer())
                .containsExactly("/mood", "/formatVersion", "/tone");
    }

    @Test
    void a_byte_order_mark_counts_as_bytes_and_not_as_a_column() {
        byte[] json = "\ufeff{\"formatVersion\": \"0.8\", \"id\": 7}".getBytes(UTF_8);

        assertThat(READER.read(Slice.of(json)).problems())
                .extracting(problem -> problem.column() + " " + problem.byteOffset())
                .containsExactly("32 34");
    }

    @Test
    void what_is_set_aside_stands_where_it_was_written() {
        UpgradingReader lenient =
                VersionsThatNeverWere.reader(JsonSettings.standard().lenient());
        Marked marked = Marked.of("{\"formatVersion\": \"0.8\", \"id\": \"p\", \"title\": §[1]§, \"goals\": []}");
        var part = lenient.read(Slice.of(marked.bytes())).setAside().get(0);

        assertThat(part.pointer()).isEqualTo("/name");
        assertThat(part.byteOffset()).isEqualTo(marked.places().get(0).byteOffset());
        assertThat(part.byteOffset() + part.byteLength())
                .isEqualTo(marked.places().get(1).byteOffset());
        assertThat(part.problems().get(0).byteOffset()).isEqualTo(part.byteOffset());
    }

    @Test
    void a_step_leaves_alone_what_it_does_not_expect() {
        told("{\"formatVersion\": \"0.8\", \"id\": \"p\", \"goals\": §7}", "WRONG_TYPE /objectives");
        ReadResult<SalesActionPlan> both = READER.read(Slice.of(
                "{\"formatVersion\": \"0.9\", \"id\": \"p\", \"title\": \"a\", \"name\": \"b\"}".getBytes(UTF_8)));
        assertThat(both.orThrow().name()).contains("b");
        assertThat(both.orThrow().extras()).containsExactly(new RawMember("title", "\"a\""));
    }

    @Test
    void a_way_has_no_gap_no_fork_and_no_turn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upgrades(List.of(VersionsThatNeverWere.GOALS)))
                .withMessage("no step leads on from 0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upgrades(List.of(VersionsThatNeverWere.NAMES, VersionsThatNeverWere.NAMES)))
                .withMessage("two steps lead on from 0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpgradeStep(version("1.0"), version("1.0"), plan -> {}))
                .withMessage("a step must lead to a later version: 1.0 to 1.0");
        assertThat(version("1.10")).isGreaterThan(version("1.9"));
        assertThat(version("2.0")).isGreaterThan(version("1.9"));
    }

    private static void told(String text, String... problems) {
        Marked marked = Marked.of(text);
        ReadResult<SalesActionPlan> read = READER.read(Slice.of(marked.bytes()));

        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(problems);
        assertThat(read.problems())
                .extracting(problem -> new Marked.Place(problem.line(), problem.column(), problem.byteOffset()))
                .containsExactlyElementsOf(marked.places());
    }

    private static Slice golden(FormatVersion version) throws IOException {
        try (InputStream file = UpgradesTest.class.getResourceAsStream("upgrade/" + version + ".json")) {
            return Slice.of(file.readAllBytes());
        }
    }
}
