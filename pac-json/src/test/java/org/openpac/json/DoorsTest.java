package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanDiff;
import org.openpac.testkit.SoundPlans;

/** Each door once, on a plan of one member. */
class DoorsTest {

    private static final SalesActionPlan PLAN =
            SalesActionPlan.builder().id(Id.of("p")).name("é").build();
    private static final String PRETTY = "{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"p\",\n  \"name\": \"é\"\n}\n";
    private static final String COMPACT = "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"name\":\"é\"}";
    private static final PacCodec CODEC = PacCodec.of(JsonSettings.standard().compact());

    @Test
    void a_plan_is_written_for_people_or_for_machines() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        CODEC.write(PLAN, stream);

        assertThat(new String(PacJson.write(PLAN), UTF_8)).isEqualTo(PRETTY);
        assertThat(new String(CODEC.write(PLAN), UTF_8)).isEqualTo(COMPACT);
        assertThat(stream.toString(UTF_8)).isEqualTo(COMPACT);
        stream.reset();
        PacCodec.standard().write(PLAN, stream);
        assertThat(stream.toString(UTF_8)).isEqualTo(PRETTY);
    }

    @Test
    void a_plan_is_read_from_bytes_files_and_streams(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), PRETTY);

        assertThat(PacJson.readPlan(PRETTY.getBytes(UTF_8)).orThrow()).isEqualTo(PLAN);
        assertThat(PacJson.readPlan(file).orThrow()).isEqualTo(PLAN);
        assertThat(PacJson.readPlan(new ByteArrayInputStream(COMPACT.getBytes(UTF_8)))
                        .orThrow())
                .isEqualTo(PLAN);
        assertThat(PacJson.lenient()
                        .readPlan((COMPACT.replace("\"é\"", "1")).getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(SalesActionPlan.builder().id(Id.of("p")).build());
        assertThatThrownBy(() -> PacJson.readPlan(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_plan_is_known_by_the_hash_of_its_one_form() {
        assertThat(new String(PacJson.canonical(PLAN), UTF_8)).isEqualTo(COMPACT);
        // printf '{"formatVersion":"1.0","id":"p","name":"é"}' | sha256sum
        assertThat(PacJson.fingerprint(PLAN))
                .isEqualTo("00d763586b05def0987328c094815ac0068f8a70adea1d6b947290d0b5b6c492");
    }

    @Test
    void a_patch_is_made_written_and_applied() {
        SalesActionPlan after = PLAN.withName("b");
        String pretty = "[\n  {\"op\": \"replace\", \"path\": \"/name\", \"value\": \"b\"}\n]\n";
        String compact = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]";

        assertThat(new String(PacJson.writePatch(PLAN, after), UTF_8)).isEqualTo(pretty);
        assertThat(new String(CODEC.writePatch(PLAN, after), UTF_8)).isEqualTo(compact);
        assertThat(new String(CODEC.writePatch(PlanDiff.between(PLAN, after), PLAN), UTF_8))
                .isEqualTo(compact);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.writePatch(PlanDiff.between(PLAN, after), PLAN.withName("c")))
                .withMessageStartingWith("the difference does not fit the plan: ");
        assertThat(PacJson.applyPatch(PLAN, compact.getBytes(UTF_8)).orThrow()).isEqualTo(after);
    }

    @Test
    void a_patch_is_applied_to_the_plan_that_it_was_made_for_or_not_at_all() {
        byte[] patch = PacJson.writePatch(PLAN, PLAN.withName("b"));
        SalesActionPlan third = PLAN.withRevision(3);

        assertThat(CODEC.applyPatch(third, patch, PatchCondition.revision(3)).orThrow())
                .isEqualTo(third.withName("b"));
        assertThat(refused(third, patch, PatchCondition.revision(2)))
                .isEqualTo("OUTDATED at \"\": The plan is not the one that the patch was made for: it is of revision 3,"
                        + " not 2.");
        assertThat(refused(PLAN, patch, PatchCondition.revision(2)))
                .isEqualTo("OUTDATED at \"\": The plan is not the one that the patch was made for: it is of revision"
                        + " none, not 2.");
        String fingerprint = PacJson.fingerprint(PLAN);
        assertThat(CODEC.applyPatch(PLAN, patch, PatchCondition.fingerprint(fingerprint))
                        .orThrow())
                .isEqualTo(PLAN.withName("b"));
        assertThat(refused(third, patch, PatchCondition.fingerprint(fingerprint)))
                .startsWith("OUTDATED at \"\": The plan is not the one that the patch was made for: its fingerprint is"
                        + " " + PacJson.fingerprint(third).substring(0, 60));
        assertThat(CODEC.applyPatch(PLAN, patch, PatchCondition.none()).orThrow())
                .isEqualTo(PLAN.withName("b"));
    }

    private static String refused(SalesActionPlan plan, byte[] patch, PatchCondition condition) {
        ReadResult<SalesActionPlan> read = CODEC.applyPatch(plan, patch, condition);
        assertThat(read.problems()).hasSize(1);
        JsonProblem problem = read.problems().get(0);
        assertThat(List.of(problem.line(), problem.column())).containsExactly(0, 0);
        assertThat(problem.byteOffset()).isEqualTo(-1);
        return problem.toString();
    }

    @Test
    void measurements_go_one_a_line() throws IOException {
        List<Measurement> measurements = SoundPlans.of(7).measurements();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Measurement> read = new ArrayList<>();

        assertThat(CODEC.writeMeasurements(file, measurements.iterator())).isEqualTo(measurements.size());
        LinesRead outcome =
                CODEC.readMeasurements(new ByteArrayInputStream(file.toByteArray()), BadLines.STOP, read::add);

        assertThat(read).isEqualTo(measurements).isNotEmpty();
        assertThat(outcome.isSound()).isTrue();
        assertThat(new LinesRead(1, 1, 0, List.of(), List.of(), false).isSound())
                .isFalse();
        assertThat(new LinesRead(2, 1, 1, List.of(), List.of(), true).isSound()).isFalse();
    }

    @Test
    void the_format_is_told_to_tools() {
        assertThat(PacJson.schema()).startsWith("{\n  \"$schema\":").isEqualTo(CODEC.schema());
        assertThat(PacJson.typeScript()).contains("export interface SalesActionPlan");
    }

    @ParameterizedTest
    @EnumSource(JsonLimit.class)
    void a_limit_is_set_from_one_to_its_highest_value(JsonLimit limit) {
        JsonSettings standard = JsonSettings.standard();

        assertThat(standard.limit(limit)).isEqualTo(limit.standard()).isBetween(1, limit.highest());
        assertThat(standard.with(limit, 1).limit(limit)).isEqualTo(1);
        assertThat(standard.with(limit, limit.highest()).limit(limit)).isEqualTo(limit.highest());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(limit, 0))
                .withMessage(limit + " must be from 1 to " + limit.highest() + ": 0");
        if (limit.highest() < Integer.MAX_VALUE) {
            assertThatIllegalArgumentException().isThrownBy(() -> standard.with(limit, limit.highest() + 1));
        }
    }

    @Test
    void settings_are_made_one_of_another_and_keep_the_rest() {
        JsonSettings all = JsonSettings.standard()
                .with(JsonLimit.ITEMS, 7)
                .lenient()
                .compact()
                .refuseUnknown();
        JsonSettings none = JsonSettings.standard();

        assertThat(List.of(none.isLenient(), none.isCompact(), none.isUnknownRefused()))
                .containsOnly(false);
        assertThat(List.of(all.isLenient(), all.isCompact(), all.isUnknownRefused()))
                .containsOnly(true);
        assertThat(all.with(JsonLimit.OPERATIONS, 2).isCompact()).isTrue();
        assertThat(all.limit(JsonLimit.ITEMS)).isEqualTo(7);
        assertThat(none.lenient().isCompact()).isFalse();
        assertThat(none.compact().isUnknownRefused()).isFalse();
        assertThat(PacCodec.lenient().settings().isLenient()).isTrue();
        assertThat(PacCodec.standard().settings()).isSameAs(none);
    }

    @Test
    void what_was_read_says_so() {
        ReadResult<SalesActionPlan> read = PacJson.readPlan((COMPACT.replace("}", ",\"mood\":1}")).getBytes(UTF_8));
        ReadResult<SalesActionPlan> refused = PacJson.readPlan("{}".getBytes(UTF_8));
        ReadResult<SalesActionPlan> lenient =
                PacJson.lenient().readPlan(COMPACT.replace("\"é\"", "1").getBytes(UTF_8));

        assertThat(read).hasToString("read, 1 notices, 0 parts set aside");
        assertThat(lenient).hasToString("read, 0 notices, 1 parts set aside");
        assertThat(lenient.setAside().get(0))
                .hasToString(
                        "1 bytes at \"/name\" set aside: WRONG_TYPE at \"/name\", line 1, column 40: Expected here is"
                                + " a text, not a number.");
        assertThat(new SetAside("/a", 1, 1, 0, 7, List.of())).hasToString("7 bytes at \"/a\" set aside");
        assertThat(refused)
                .hasToString("refused: 2 problems, first MISSING at \"/id\", line 1, column 1: The member id is"
                        + " missing.");
        assertThat(read.notices().get(0))
                .hasToString("UNKNOWN_MEMBER at \"/mood\", line 1, column 51: The member mood is unknown and kept as it"
                        + " is.");
    }

    @Test
    void the_value_is_given_or_the_first_problem_thrown() {
        ReadResult<SalesActionPlan> refused = PacJson.readPlan("{}".getBytes(UTF_8));
        ReadResult<SalesActionPlan> one = PacJson.readPlan("7".getBytes(UTF_8));

        assertThat(ReadResult.of("a", List.of()).map(String::length).orThrow()).isEqualTo(1);
        assertThat(refused.map(SalesActionPlan::id).problems()).isEqualTo(refused.problems());
        assertThat(refused.map(SalesActionPlan::id).value()).isEqualTo(Optional.empty());
        assertThatThrownBy(refused::orThrow)
                .isInstanceOfSatisfying(PacJsonException.class, thrown -> {
                    assertThat(thrown.problem()).isEqualTo(refused.problems().get(0));
                    assertThat(thrown.count()).isEqualTo(2);
                })
                .hasMessage(
                        "MISSING at \"/id\", line 1, column 1: The member id is missing. (the first of 2 problems)");
        assertThatThrownBy(one::orThrow)
                .hasMessage("WRONG_TYPE at \"\", line 1, column 1: Expected here is an object, not a number.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadResult.refused(List.of(), List.of()))
                .withMessage("a refused document must have a problem");
    }

    @Test
    void words_and_texts_of_documents_speak_the_readers_language() {
        StoredText text = new StoredText("yes", "oui");
        StoredWord word = StoredWord.of(ObjectiveLevel.TEAM);

        assertThat(text.text(Locale.CANADA_FRENCH)).isEqualTo("oui");
        assertThat(text.text(Locale.GERMAN)).isEqualTo("yes");
        assertThat(word.list()).isEqualTo("ObjectiveLevel");
        assertThat(word.name()).isEqualTo("TEAM");
        assertThat(word.text(Locale.FRENCH)).isEqualTo(ObjectiveLevel.TEAM.text(Locale.FRENCH));
        assertThat(StoredText.of(ObjectiveLevel.TEAM).english()).isEqualTo(ObjectiveLevel.TEAM.text(Locale.ENGLISH));
    }
}
