package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.text.Message;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacCodec;
import org.openpac.json.PacJson;
import org.openpac.json.PacJsonException;
import org.openpac.json.ProblemCode;
import org.openpac.json.ReadResult;
import org.openpac.json.codec.JsonPointer;

/** What holds of every reading, whatever is read (U1–U8). */
public final class Invariants {

    private static final int MOST_LISTED = JsonLimit.PROBLEMS.standard() + 1;
    private static final int MOST_OF_A_DOCUMENT = 64;
    private static final int LONGEST_MESSAGE = 512;
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final String FRESH = Golden.with(IntStream.range(0, 200)
            .mapToObj(i -> "\"x-fresh-" + i + "\":" + i)
            .reduce((one, other) -> one + "," + other)
            .orElseThrow());

    private Invariants() {}

    /** U1: a value or problems, each with its place. */
    public static void placed(byte[] json, ReadResult<?> read) {
        assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
        for (JsonProblem problem : read.problems()) {
            assertThat(JsonPointer.parse(problem.pointer())).isPresent();
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.byteOffset()).isBetween(0L, (long) json.length);
        }
    }

    /** U2 and U3: 200 ms and 200 ns a byte; 8 MB and 40 bytes a byte, even if nothing given out were taken back. */
    static void cheap(byte[] json) {
        long most = 200_000_000L + 200L * json.length;
        Cpu.Cost<?> cost = Cpu.of(() -> PacJson.readPlan(json));
        // The first readings of a new machine are those of an interpreter.
        for (int i = 0; i < 4 && cost.nanoseconds() >= most; i++) {
            cost = Cpu.of(() -> PacJson.readPlan(json));
        }

        assertThat(cost.nanoseconds()).isLessThan(most);
        assertThat(cost.bytes()).isLessThan((8L << 20) + 40L * json.length);
    }

    /** U4: short texts, which show little of the document and nothing that acts on a screen. */
    public static void discreet(byte[] json, ReadResult<?> read) {
        String text = json.length > 1 << 20 ? "" : new String(json, UTF_8);
        read.problems().stream().limit(20).map(JsonProblem::message).forEach(message -> discreet(text, message));
        read.notices().stream().limit(20).map(JsonNotice::message).forEach(message -> discreet(text, message));
    }

    private static void discreet(String json, Message message) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String text = message.text(locale);
            assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_MESSAGE).doesNotContainPattern(ACTING);
            assertThat(IntStream.range(0, text.length() - MOST_OF_A_DOCUMENT)
                            .noneMatch(from -> json.contains(text.substring(from, from + MOST_OF_A_DOCUMENT + 1))))
                    .as(text)
                    .isTrue();
        }
    }

    /** U6: the codec reads the golden plan as ever, and one with names it has never met. */
    public static void unspoilt(PacCodec codec) {
        assertThat(codec.readPlan(Golden.bytes()).orThrow().id()).hasToString("pac-2026");
        assertThat(codec.readPlan(FRESH.getBytes(UTF_8)).orThrow().extras()).hasSize(201);
    }

    /** U7: what is read is written, read back and written the same; so is its canonical form, if it has one. */
    public static void stable(SalesActionPlan plan) {
        byte[] written = PacJson.write(plan);
        SalesActionPlan again = PacJson.readPlan(written).orThrow();
        assertThat(again.equals(plan)).isTrue();
        assertThat(PacJson.write(again)).isEqualTo(written);
        try {
            byte[] canonical = PacJson.canonical(plan);
            assertThat(PacJson.canonical(PacJson.readPlan(canonical).orThrow())).isEqualTo(canonical);
        } catch (PacJsonException e) {
            assertThat(e.problem().code()).isIn(ProblemCode.INEXACT_NUMBER, ProblemCode.INVALID_TEXT);
        }
    }

    /** U8: lists are bounded and in the order of the document. */
    public static void listed(ReadResult<?> read) {
        assertThat(read.problems())
                .hasSizeLessThanOrEqualTo(MOST_LISTED)
                .isSortedAccordingTo(Comparator.comparingLong(JsonProblem::byteOffset));
        assertThat(read.notices())
                .hasSizeLessThanOrEqualTo(MOST_LISTED)
                .isSortedAccordingTo(Comparator.comparingLong(JsonNotice::byteOffset));
    }

    /** U5 and U8: two readings came to the same. */
    public static void same(ReadResult<?> one, ReadResult<?> other) {
        assertThat(other.value().equals(one.value())).isTrue();
        assertThat(other.problems()).hasToString(one.problems().toString());
        assertThat(other.notices()).hasToString(one.notices().toString());
    }
}
