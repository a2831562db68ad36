package org.openpac.cli.facts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpac.json.BadLines;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.kpi.SalesFact;

/** Reads facts written as JSON: one array of them, or one a line. Memory does not grow with them. */
public final class FactJson {

    private static final KpiCodec CODEC = KpiCodec.of(JsonSettings.standard().refuseUnknown());
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9.]{0,60}");
    private static final int LONGEST_LEAD = 4 << 10;

    private FactJson() {}

    /** Reads a stream, without closing it; where there are problems, only some of its facts are handed on. */
    public static void read(InputStream source, FactProblems problems, Consumer<SalesFact> facts) throws IOException {
        InputStream stream = new BufferedInputStream(source);
        boolean isList = isList(stream);
        LinesRead read = isList
                ? CODEC.readFactList(stream, BadLines.SKIP, facts)
                : CODEC.readFacts(stream, BadLines.SKIP, facts);
        for (JsonProblem problem : read.problems()) {
            problems.add(problem.line(), problem.column(), member(problem, isList), problem.message());
        }
        problems.addUntold(Math.max(0, read.badLines() - read.problems().size()));
    }

    /** Whether the first character, after a byte order mark, is the bracket of an array. */
    private static boolean isList(InputStream stream) throws IOException {
        stream.mark(LONGEST_LEAD);
        int first = stream.read();
        for (int i = 1; i < LONGEST_LEAD && (first > 0x7F || isBlank(first)); i++) {
            first = stream.read();
        }
        stream.reset();
        return first == '[';
    }

    private static boolean isBlank(int each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }

    /** The members that lead to a value within its fact, with dots between them; empty where names are not such as facts have. */
    private static String member(JsonProblem problem, boolean isList) {
        String members = Arrays.stream(problem.pointer().split("/", -1))
                .skip(isList ? 2 : 1)
                .collect(Collectors.joining("."));
        return NAMES.matcher(members).matches() ? members : "";
    }
}
