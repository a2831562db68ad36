package org.openpac.json.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Opens documents: sees that the bytes are one JSON text within the limits, and hands the walk to whoever knows what it holds. */
public final class DocumentReader {

    private static final int MARK_LENGTH = 3;

    /** What a document says of its version: a plan keeps what is new in a newer one, a form has no place for it. */
    private enum Version {
        OF_PLAN,
        OF_LENIENT_PLAN,
        OF_FORM,
        NONE;

        boolean isOfPlan() {
            return this == OF_PLAN || this == OF_LENIENT_PLAN;
        }
    }

    private final JsonSettings settings;
    private final JsonFactory parsers;

    /** A reader that keeps to the limits of the settings. */
    public DocumentReader(JsonSettings settings) {
        this.settings = settings;
        this.parsers = parsers(settings.limit(JsonLimit.NESTING));
    }

    JsonSettings settings() {
        return settings;
    }

    /** All lengths are asked for where they are read, with the place at hand; a parser's limits only stop it. */
    public static JsonFactory parsers(int maxDepth) {
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

    /** Reads an object that says in which version of the format it is written, whole or without what is wrong in it. */
    <T> ReadResult<T> readPlan(Slice json, boolean isLenient, ValueReader<T> content) {
        Version version = isLenient ? Version.OF_LENIENT_PLAN : Version.OF_PLAN;
        return read(json, JsonLimit.DOCUMENT_BYTES, version, content);
    }

    /** Reads a document of a form, which says in which version of the format it is written. */
    public <T> ReadResult<T> read(byte[] json, Form<T> form) {
        return read(Slice.of(json), JsonLimit.DOCUMENT_BYTES, Version.OF_FORM, form::read);
    }

    /** Reads a document of no version of its own. */
    public <T> ReadResult<T> read(byte[] json, FormKind<T> kind) {
        return read(Slice.of(json), kind);
    }

    /** Reads a document of no version of its own, or whatever its version. */
    public <T> ReadResult<T> read(Slice json, FormKind<T> kind) {
        return read(json, JsonLimit.DOCUMENT_BYTES, Version.NONE, kind::read);
    }

    /** Reads one line of several. */
    <T> ReadResult<T> readLine(Slice json, FormKind<T> kind) {
        return read(json, JsonLimit.LINE_BYTES, Version.NONE, kind::read);
    }

    private <T> ReadResult<T> read(Slice json, JsonLimit bytes, Version version, ValueReader<T> content) {
        int start = startsWithMark(json, json.start()) ? json.start() + MARK_LENGTH : json.start();
        Report report = report(json, start);
        try {
            refuseForeignBytes(json, start, bytes, report);
            if (version != Version.NONE && !announcesFirst(json, start)) {
                Report hoped = report(json, start);
                Optional<T> read = readAsCurrent(json, start, version, content, hoped);
                if (read.isPresent()) {
                    return ReadResult.of(read.get(), hoped.notices(), List.of());
                }
            }
            boolean isNewer = version != Version.NONE && announcesNewer(json, start, report);
            T value = walk(json, start, isNewer, version, content, report).value();
            return value != null && report.isSettled()
                    ? ReadResult.of(value, report.notices(), report.setAside())
                    : ReadResult.refused(report.problems(), report.notices());
        } catch (StopReading e) {
            return ReadResult.refused(report.problems(), report.notices());
        }
    }

    private Report report(Slice json, int start) {
        return new Report(new Positions(json.bytes(), start, json.end()), settings.limit(JsonLimit.PROBLEMS));
    }

    /**
     * Where the version does not stand first, looking for it would cost as much as half the reading: so the document is read in
     * the hope that it is sound and of this version. Empty if it is not, and then nothing has been told.
     */
    private <T> Optional<T> readAsCurrent(
            Slice json, int start, Version version, ValueReader<T> content, Report report) {
        try {
            Walked<T> walked = walk(json, start, false, version, content, report);
            return walked.isCurrent() && report.mark() == 0 ? Optional.ofNullable(walked.value()) : Optional.empty();
        } catch (StopReading e) {
            return Optional.empty();
        }
    }

    private <T> Walked<T> walk(
            Slice json, int start, boolean isNewer, Version version, ValueReader<T> content, Report report)
            throws StopReading {
        try (JsonParser parser = parser(json, start)) {
            Reading in = new Reading(this, json, start, parser, report);
            if (isNewer && version.isOfPlan() && !settings.isUnknownRefused()) {
                in.tolerateNewerValues();
            }
            if (version == Version.OF_LENIENT_PLAN) {
                in.beLenient();
            }
            T value = readFrom(in, json.end(), version, content);
            return new Walked<>(value, in.header().isCurrent());
        }
    }

    /** What came of a walk, and whether the document says this version. */
    private record Walked<T>(@Nullable T value, boolean isCurrent) {}

    private void refuseForeignBytes(Slice json, int start, JsonLimit bytes, Report report) throws StopReading {
        int limit = settings.limit(bytes);
        if (json.length() > limit) {
            throw report.last(ProblemText.DOCUMENT_TOO_LARGE, "", json.start() + limit, Given.given("limit", limit));
        }
        int malformed = Utf8.firstMalformed(json.bytes(), start, json.end());
        if (malformed >= 0) {
            throw report.last(ProblemText.INVALID_UTF8, "", malformed);
        }
        // The parser takes a zero among the first bytes for UTF-16 or UTF-32, and skips a mark of its own.
        for (int i = start; i < Math.min(start + 4, json.end()); i++) {
            if (json.bytes()[i] == 0) {
                throw report.last(ProblemText.NOT_JSON, "", i);
            }
        }
        if (startsWithMark(json, start)) {
            throw report.last(ProblemText.NOT_JSON, "", start);
        }
    }

    /** The version that a document says it has, wherever it stands; empty if it says none, or is no text of ours. */
    public Optional<FormatVersion> announced(Slice json) {
        int start = startsWithMark(json, json.start()) ? json.start() + MARK_LENGTH : json.start();
        try {
            refuseForeignBytes(json, start, JsonLimit.DOCUMENT_BYTES, report(json, start));
        } catch (StopReading e) {
            return Optional.empty();
        }
        try (JsonParser parser = parser(json, start)) {
            return Announcement.find(parser).map(Announcement::version);
        }
    }

    private boolean announcesFirst(Slice json, int start) {
        try (JsonParser parser = parser(json, start)) {
            return parser.nextToken() == JsonToken.START_OBJECT && FormatVersion.NAME.equals(parser.nextName());
        } catch (JacksonException e) {
            return true;
        }
    }

    private boolean announcesNewer(Slice json, int start, Report report) throws StopReading {
        try (JsonParser parser = parser(json, start)) {
            Optional<Announcement> announced = Announcement.find(parser);
            if (announced.isEmpty()) {
                return false;
            }
            announced.get().refuseIfForeign(report, start);
            return announced.get().version().isNewerMinor();
        }
    }

    private static <T> @Nullable T readFrom(Reading in, int end, Version version, ValueReader<T> content)
            throws StopReading {
        JsonToken first = in.next();
        if (first == null) {
            in.problemAt(end, ProblemText.EARLY_END);
            return null;
        }
        int start = in.offset();
        T value = content.read(in);
        if (version != Version.NONE
                && first == JsonToken.START_OBJECT
                && !in.header().isSeen()) {
            in.pointer().push(FormatVersion.NAME);
            in.problemAt(start, ProblemText.MISSING, Given.named("name", FormatVersion.NAME));
            in.pointer().pop();
        }
        if (in.next() != null) {
            in.problem(ProblemText.TRAILING);
        }
        return value;
    }

    /** The text of a member of the object that begins at a byte; empty if it has none, or if the object is broken before. */
    Optional<String> peek(Slice json, int start, String member) {
        try (JsonParser parser = parser(json, start)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isIt = member.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (isIt) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Where in the object that begins at a byte the values of the first members of some names stand; -1 for one it lacks. */
    int[] firstOffsets(Slice json, int object, List<String> names) {
        int[] offsets = new int[names.size()];
        Arrays.fill(offsets, -1);
        try (JsonParser parser = parser(json, object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int index = names.indexOf(parser.currentName());
                parser.nextToken();
                if (index >= 0 && offsets[index] < 0) {
                    offsets[index] =
                            object + (int) parser.currentTokenLocation().getByteOffset();
                }
                parser.skipChildren();
            }
            return offsets;
        } catch (JacksonException e) {
            return offsets;
        }
    }

    private JsonParser parser(Slice json, int start) {
        return parsers.createParser(ObjectReadContext.empty(), json.bytes(), start, json.end() - start);
    }

    static boolean startsWithMark(Slice json, int at) {
        byte[] bytes = json.bytes();
        return json.end() >= at + MARK_LENGTH
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBB
                && bytes[at + 2] == (byte) 0xBF;
    }
}
