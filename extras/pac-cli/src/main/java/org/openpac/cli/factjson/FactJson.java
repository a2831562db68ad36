package org.openpac.cli.factjson;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.openpac.cli.facts.FactProblems;
import org.openpac.cli.facts.FactText;
import org.openpac.cli.facts.NotUtf8Exception;
import org.openpac.cli.facts.Utf8Reader;
import org.openpac.kpi.SalesFact;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads facts written as JSON: one array of objects, or one object after the other.
 *
 * <p>Each object says its {@code type} and has members named as the components of that fact. Read strictly: a member that
 * is unknown, missing or of another type is a problem. Facts are handed on one by one, so that memory does not grow.
 */
public final class FactJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private FactJson() {}

    /**
     * Reads a stream, without closing it; where there are problems, only some of its facts are handed on.
     *
     * @return how many objects it has
     */
    public static long read(InputStream source, FactProblems problems, Consumer<SalesFact> facts) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new Utf8Reader(source))) {
            return read(parser, problems, facts);
        } catch (StreamReadException e) {
            TokenStreamLocation place = e.getLocation();
            problems.add(
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr(),
                    "",
                    FactText.message("no-json", "This is not JSON."));
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof NotUtf8Exception notUtf8) {
                problems.add(notUtf8.line(), 0, "", notUtf8.sentence());
            } else {
                throw e.getCause();
            }
        }
        return 0;
    }

    private static long read(JsonParser parser, FactProblems problems, Consumer<SalesFact> facts) {
        long count = 0;
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                FactMembers members = FactMembers.read(parser, problems);
                FactObjects.fact(members).ifPresent(facts);
                count++;
            } else if (token == JsonToken.START_ARRAY && depth == 0 && count == 0) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
            } else {
                TokenStreamLocation place = parser.currentTokenLocation();
                problems.add(
                        place.getLineNr(),
                        place.getColumnNr(),
                        "",
                        FactText.message("no-object", "A fact must be an object."));
                parser.skipChildren();
            }
        }
        return count;
    }
}
