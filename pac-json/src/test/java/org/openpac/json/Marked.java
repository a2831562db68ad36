package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A document in which a mark (§) stands before each value that something is to be said about. */
public record Marked(String json, List<Place> places) {

    /** Where a mark stood. */
    public record Place(int line, int column, long byteOffset) {}

    public static Marked of(String marked) {
        StringBuilder json = new StringBuilder();
        List<Place> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int codePoint : marked.codePoints().toArray()) {
            if (codePoint == '§') {
                places.add(new Place(line, column, json.toString().getBytes(UTF_8).length));
                continue;
            }
            json.appendCodePoint(codePoint);
            line += codePoint == '\n' ? 1 : 0;
            column = codePoint == '\n' ? 1 : column + 1;
        }
        return new Marked(json.toString(), places);
    }

    /** A plan of the members given, after its version and id. */
    public static Marked plan(String members) {
        return of("{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"p\",\n  " + members + "\n}\n");
    }

    public byte[] bytes() {
        return json.getBytes(UTF_8);
    }

    /** Asserts that the problems are of the codes and pointers given ({@code CODE /pointer}), each at its mark. */
    public void hasProblems(String... codesAndPointers) {
        hasProblems(PacCodec.standard(), codesAndPointers);
    }

    public void hasProblems(PacCodec codec, String... codesAndPointers) {
        ReadResult<?> read = codec.readPlan(bytes());
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(codesAndPointers);
        assertThat(read.problems())
                .extracting(problem -> new Place(problem.line(), problem.column(), problem.byteOffset()))
                .containsExactlyElementsOf(places);
        assertThat(read.value()).isEmpty();
    }

    /** Asserts that the document is read, with notices of the codes and pointers given, each at its mark. */
    public void hasNotices(String... codesAndPointers) {
        ReadResult<?> read = PacJson.readPlan(bytes());
        assertThat(read.problems()).isEmpty();
        assertThat(read.notices())
                .extracting(notice -> notice.code() + " " + notice.pointer())
                .containsExactly(codesAndPointers);
        assertThat(read.notices())
                .extracting(notice -> new Place(notice.line(), notice.column(), notice.byteOffset()))
                .containsExactlyElementsOf(places);
    }
}
