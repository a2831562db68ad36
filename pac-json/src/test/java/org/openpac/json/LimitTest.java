package org.openpac.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    @Test
    void nesting_is_limited_to_64_also_in_what_is_unknown() {
        Marked.plan("\"x-a\": " + "[".repeat(63) + "]".repeat(63)).hasNotices();
        Marked.plan("\"x-a\": " + "[".repeat(63) + "§[" + "]".repeat(64))
                .hasProblems("TOO_DEEP /x-a" + "/0".repeat(63));
        Marked.plan("\"name\": §" + "[".repeat(63) + "§[" + "]".repeat(64))
                .hasProblems("WRONG_TYPE /name", "TOO_DEEP /name");
        Marked.of("§" + "[".repeat(64) + "§" + "[".repeat(100_000)).hasProblems("WRONG_TYPE ", "TOO_DEEP ");
        Marked.of("§" + "[{\"\":".repeat(32) + "§" + "[{\"\":".repeat(50_000)).hasProblems("WRONG_TYPE ", "TOO_DEEP ");
    }

    @Test
    void lower_limits_hold() {
        PacCodec shallow = PacCodec.of(JsonSettings.standard().with(JsonLimit.NESTING, 2));
        Marked.plan("\"teams\": []").hasNotices();
        Marked.plan("\"teams\": [§{\"id\": \"t\"}]").hasProblems(shallow, "TOO_DEEP /teams/0");

        PacCodec terse = PacCodec.of(JsonSettings.standard().with(JsonLimit.TEXT_LENGTH, 5));
        Marked.plan("\"name\": \"abcde\", \"description\": §\"abcdef\", \"x-a\": [\"12345\", §\"123456\"]")
                .hasProblems(terse, "TOO_LARGE /description", "TOO_LARGE /x-a/1");

        PacCodec brief = PacCodec.of(JsonSettings.standard().with(JsonLimit.TOKENS, 6));
        Marked.plan("\"name\": §\"a\"").hasProblems(brief, "TOO_LARGE /name");
    }

    @Test
    void names_are_limited_to_128_characters() {
        Marked.plan("\"" + "a".repeat(128) + "\": §1").hasNotices("UNKNOWN_MEMBER /" + "a".repeat(128));
        Marked.plan("\"x-" + "a".repeat(127) + "\": §1").hasProblems("TOO_LARGE /x-" + "a".repeat(61) + "…");
        Marked.plan("\"x-a\": {§\"" + "a".repeat(129) + "\": 1}").hasProblems("TOO_LARGE /x-a/" + "a".repeat(63) + "…");
        assertThat(PacJson.readPlan(Marked.plan("\"" + "a".repeat(1_000_000) + "\": 1")
                                .bytes())
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void numbers_are_limited_to_64_characters() {
        Marked.plan("\"x-a\": " + "1".repeat(64)).hasNotices();
        Marked.plan("\"x-a\": [§" + "1".repeat(65) + ", §0." + "0".repeat(1_000_000) + "]")
                .hasProblems("TOO_LARGE /x-a/0", "TOO_LARGE /x-a/1");
    }

    @Test
    void texts_are_limited_to_a_mebibyte() {
        Marked.plan("\"x-a\": \"" + "a".repeat(1 << 20) + "\", \"x-b\": §\"" + "a".repeat((1 << 20) + 1) + "\"")
                .hasProblems("TOO_LARGE /x-b");
    }

    @Test
    void documents_are_limited_in_bytes() {
        byte[] json = Marked.plan("\"name\": \"é\"").bytes();
        PacCodec exact = PacCodec.of(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, json.length));
        PacCodec tooSmall = PacCodec.of(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, json.length - 1));

        assertThat(exact.readPlan(json).problems()).isEmpty();
        assertThat(tooSmall.readPlan(json).problems())
                .extracting(JsonProblem::code, JsonProblem::byteOffset)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.TOO_LARGE, (long) json.length - 1));
    }

    @Test
    void problems_and_notices_are_listed_up_to_a_thousand() {
        ReadResult<?> read = PacJson.readPlan(
                Marked.plan("\"teams\": [" + "1, ".repeat(5_000) + "2]").bytes());
        assertThat(read.problems()).hasSize(1_001);
        assertThat(read.problems().get(1_000).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);

        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            members.append("\"mood").append(i).append("\": 1, ");
        }
        ReadResult<?> noticed =
                PacJson.readPlan(Marked.plan(members + "\"x-a\": 1").bytes());
        assertThat(noticed.problems()).isEmpty();
        assertThat(noticed.notices()).hasSize(1_001);
        assertThat(noticed.notices().get(1_000).code()).isEqualTo(NoticeCode.TOO_MANY_NOTICES);
    }

    @Test
    void a_million_duplicates_end_the_reading_soon() {
        assertThat(PacJson.readPlan(Marked.plan("\"x-a\": 1, ".repeat(1_000_000) + "\"x-b\": 1")
                                .bytes())
                        .problems())
                .hasSize(1_001);
    }

    @Test
    void names_made_to_collide_spoil_nothing_for_the_next_document() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 1 << 12; i++) {
            members.append("\"x-");
            for (int bit = 0; bit < 12; bit++) {
                members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\": 1, ");
        }
        assertThat(PacJson.readPlan(Marked.plan(members + "\"x-b\": 1").bytes()).problems())
                .isEmpty();
        StringBuilder fresh = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            fresh.append("\"x-fresh").append(i).append("\": 1, ");
        }
        assertThat(PacJson.readPlan(Marked.plan(fresh + "\"x-b\": 1").bytes()).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(JsonLimit.class)
    void limits_have_a_range(JsonLimit limit) {
        JsonSettings settings = JsonSettings.standard();

        assertThat(settings.limit(limit)).isEqualTo(limit.standard()).isLessThanOrEqualTo(limit.highest());
        assertThat(settings.with(limit, 1).limit(limit)).isEqualTo(1);
        assertThat(settings.with(limit, limit.highest()).limit(limit)).isEqualTo(limit.highest());
        assertThatThrownBy(() -> settings.with(limit, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(limit + " must be from 1 to " + limit.highest() + ": 0");
        if (limit.highest() < Integer.MAX_VALUE) {
            assertThatThrownBy(() -> settings.with(limit, limit.highest() + 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void settings_are_changed_one_at_a_time() {
        JsonSettings settings =
                JsonSettings.standard().compact().with(JsonLimit.TOKENS, 9).refuseUnknown();

        assertThat(settings.isCompact()).isTrue();
        assertThat(settings.isUnknownRefused()).isTrue();
        assertThat(settings.limit(JsonLimit.TOKENS)).isEqualTo(9);
        assertThat(PacCodec.of(settings).settings()).isSameAs(settings);
        assertThat(JsonSettings.standard().isCompact()).isFalse();
    }
}
