package org.openpac.json.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads a plan. */
public final class PlanReader {

    static final ElementCodec<SalesActionPlan> PLAN = new ElementCodec<>(SalesActionPlanShape.SHAPE);

    private static final int MARK_LENGTH = 3;

    private final JsonSettings settings;
    private final JsonFactory parsers;

    /** A reader that keeps to the limits of the settings. */
    public PlanReader(JsonSettings settings) {
        this.settings = settings;
        this.parsers = parsers(settings.limit(JsonLimit.NESTING));
    }

    /** All lengths are asked for where they are read, with the place at hand; a parser's limits only stop it. */
    static JsonFactory parsers(int maxDepth) {
        return JsonFactory.builder()
                // Names come from strangers: colliding ones must not spoil the parser for the next document.
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Reads a plan from bytes; see the door. */
    public ReadResult<SalesActionPlan> read(byte[] json) {
        int start = startsWithMark(json, 0) ? MARK_LENGTH : 0;
        Report report = new Report(new Positions(json, start), settings.limit(JsonLimit.PROBLEMS));
        SalesActionPlan plan = null;
        try {
            refuseForeignBytes(json, start, report);
            plan = readFrom(json, start, report);
        } catch (StopReading e) {
            plan = null;
        }
        return plan != null && report.isClean()
                ? ReadResult.of(plan, report.notices())
                : ReadResult.refused(report.problems(), report.notices());
    }

    private void refuseForeignBytes(byte[] json, int start, Report report) throws StopReading {
        int limit = settings.limit(JsonLimit.DOCUMENT_BYTES);
        if (json.length > limit) {
            throw report.last(ProblemText.DOCUMENT_TOO_LARGE, "", limit, Given.given("limit", limit));
        }
        int malformed = Utf8.firstMalformed(json, start);
        if (malformed >= 0) {
            throw report.last(ProblemText.INVALID_UTF8, "", malformed);
        }
        // The parser takes a zero among the first bytes for UTF-16 or UTF-32, and skips a mark of its own.
        for (int i = start; i < Math.min(start + 4, json.length); i++) {
            if (json[i] == 0) {
                throw report.last(ProblemText.NOT_JSON, "", i);
            }
        }
        if (startsWithMark(json, start)) {
            throw report.last(ProblemText.NOT_JSON, "", start);
        }
    }

    private @Nullable SalesActionPlan readFrom(byte[] json, int start, Report report) throws StopReading {
        boolean isNewer = false;
        try (JsonParser parser = parser(json, start)) {
            Optional<Announcement> announced = Announcement.find(parser);
            if (announced.isPresent()) {
                announced.get().refuseIfForeign(report, start);
                isNewer = announced.get().version().isNewerMinor();
            }
        }
        try (JsonParser parser = parser(json, start)) {
            Reading in = new Reading(json, start, parser, settings, report);
            if (isNewer && !settings.isUnknownRefused()) {
                in.tolerateNewerValues();
            }
            return readDocument(in, json.length);
        }
    }

    private static @Nullable SalesActionPlan readDocument(Reading in, int length) throws StopReading {
        JsonToken first = in.next();
        if (first == null) {
            in.problemAt(length, ProblemText.EARLY_END);
            return null;
        }
        int start = in.offset();
        SalesActionPlan plan = PLAN.read(in);
        if (first == JsonToken.START_OBJECT && !in.header().isSeen()) {
            in.pointer().push(FormatVersion.NAME);
            in.problemAt(start, ProblemText.MISSING, Given.named("name", FormatVersion.NAME));
            in.pointer().pop();
        }
        if (in.next() != null) {
            in.problem(ProblemText.TRAILING);
        }
        return plan;
    }

    private JsonParser parser(byte[] json, int start) {
        return parsers.createParser(ObjectReadContext.empty(), json, start, json.length - start);
    }

    private static boolean startsWithMark(byte[] json, int at) {
        return json.length >= at + MARK_LENGTH
                && json[at] == (byte) 0xEF
                && json[at + 1] == (byte) 0xBB
                && json[at + 2] == (byte) 0xBF;
    }
}
