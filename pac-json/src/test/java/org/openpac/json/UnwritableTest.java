package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.RawMember;
import org.openpac.testkit.SoundPlans;

/** What the format has no place for is told with its place in the document that would have been. */
class UnwritableTest {

    private static final SalesActionPlan PLAN = SoundPlans.of(5);
    private static final LocalDate TOO_LATE = LocalDate.of(2300, 1, 1);

    @Test
    void a_text_is_told_by_element_and_member() {
        Objective second = PLAN.objectives().get(1).withStatement("a\u0007b");

        refused(
                PLAN.withObjectives(PLAN.objectives().get(0), second),
                ProblemCode.INVALID_TEXT,
                "/objectives/1/statement",
                "U+0007");
    }

    @Test
    void half_of_a_pair_at_the_end_of_a_long_text_is_found() {
        refused(PLAN.withName("é".repeat(150) + '\uD83D'), ProblemCode.INVALID_TEXT, "/name", "U+D83D");
    }

    @Test
    void a_text_may_have_as_many_characters_as_its_limit_whatever_their_bytes() {
        assertThat(PacJson.write(PLAN.withName("😀".repeat(200)))).isNotEmpty();

        refused(PLAN.withName("😀".repeat(201)), ProblemCode.TEXT_TOO_LONG, "/name", "201", "200");
    }

    @Test
    void a_day_is_told_by_the_part_of_the_value() {
        LocalDate start = LocalDate.of(2026, 1, 1);

        refused(PLAN.withPeriod(new DateRange(start, TOO_LATE)), ProblemCode.INVALID_DATE, "/period/end", "2300-01-01");
        refused(
                PLAN.withPeriod(new DateRange(LocalDate.of(1899, 12, 31), start)),
                ProblemCode.INVALID_DATE,
                "/period/start",
                "1899-12-31");
    }

    @Test
    void extras_are_told_by_the_element_that_holds_them() {
        Objective first = PLAN.objectives().get(0);
        RawMember extra = new RawMember("x-a", "1");

        refused(PLAN.withObjectives(first.withExtras(extra, extra)), ProblemCode.DUPLICATE, "/objectives/0", "x-a");
    }

    @Test
    void nothing_of_a_plan_that_cannot_be_written_goes_to_the_stream() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SalesActionPlan bad = PLAN.withObjectives(
                PLAN.objectives().get(0), PLAN.objectives().get(1).withDue(TOO_LATE));

        assertThat(catchThrowableOfType(
                        PacJsonException.class, () -> PacCodec.standard().write(bad, stream)))
                .isNotNull();
        assertThat(stream.toByteArray()).isEmpty();
        assertThat(PacJson.readPlan(PacJson.write(PLAN)).orThrow()).isEqualTo(PLAN);
    }

    @Test
    void a_line_is_told_by_its_member_and_those_before_it_are_written() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Measurement good = PLAN.measurements().get(0);

        PacJsonException thrown = catchThrowableOfType(
                PacJsonException.class,
                () -> PacCodec.standard()
                        .writeMeasurements(
                                stream,
                                List.of(good, good.withRecordedOn(TOO_LATE)).iterator()));

        assertThat(thrown.problem().pointer()).isEqualTo("/recordedOn");
        assertThat(stream.toString(UTF_8).lines()).hasSize(1);
    }

    private static void refused(SalesActionPlan plan, ProblemCode code, String pointer, String... told) {
        PacJsonException thrown = catchThrowableOfType(PacJsonException.class, () -> PacJson.write(plan));

        assertThat(thrown.problem().code()).isEqualTo(code);
        assertThat(thrown.problem().pointer()).isEqualTo(pointer);
        assertThat(thrown).hasMessageContainingAll(told);
    }
}
