package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;

/** Reads a value by itself and says what came of it. */
final class Told {

    private Told() {}

    static <T> ReadResult<T> read(FormKind<T> kind, String json) {
        return new DocumentReader(JsonSettings.standard()).read(json.getBytes(UTF_8), kind);
    }

    /** The value as a text; else pointer, byte and sentence of every problem, one a line. */
    static String of(FormKind<?> kind, String json) {
        ReadResult<?> read = read(kind, json);
        return read.value().<String>map(String::valueOf).orElseGet(() -> problems(read));
    }

    static String problems(ReadResult<?> read) {
        return read.problems().stream()
                .map(problem -> problem.pointer() + "@" + problem.byteOffset() + " "
                        + problem.message().text(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    static List<String> notices(ReadResult<?> read) {
        return read.notices().stream()
                .map(notice -> notice.pointer() + "@" + notice.byteOffset() + " "
                        + notice.message().text(Locale.ENGLISH))
                .toList();
    }
}
