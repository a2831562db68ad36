package org.openpac.json.codec;

import java.util.Optional;
import org.openpac.core.text.Arguments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The version that a document says it has, found before it is read: how to take its values depends on it, and it need not
 * stand first.
 *
 * @param offset where it stands, from the parser's start
 */
record Announcement(FormatVersion version, int offset) {

    /** Looks for it; empty where there is none that makes sense, which reading will tell. */
    static Optional<Announcement> find(JsonParser parser) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isIt = FormatVersion.NAME.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (isIt) {
                    return value == JsonToken.VALUE_STRING ? at(parser) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Announcement> at(JsonParser parser) {
        int offset = (int) parser.currentTokenLocation().getByteOffset();
        return FormatVersion.parse(parser.getString()).map(version -> new Announcement(version, offset));
    }

    /** Ends the reading if the version is another's: every other problem would only follow from that one. */
    void refuseIfForeign(Report report, int start) throws StopReading {
        if (!version.isReadable()) {
            throw report.last(
                    ProblemText.UNSUPPORTED_VERSION,
                    "/" + FormatVersion.NAME,
                    start + offset,
                    Given.named("found", version.toString()),
                    Given.given("major", Arguments.named(String.valueOf(FormatVersion.CURRENT.major()))),
                    Given.named("current", FormatVersion.CURRENT.toString()));
        }
    }
}
