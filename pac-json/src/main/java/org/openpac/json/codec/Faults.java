package org.openpac.json.codec;

import java.util.Optional;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.json.JsonProblem;
import org.openpac.json.codec.Positions.Place;

/** Tells problems of a document that has been read already, at their places in it. */
public final class Faults {

    private static final int MARK_LENGTH = 3;

    private final Positions positions;

    /** Of a document, which may begin with a byte order mark. */
    public Faults(byte[] json) {
        boolean isMarked = json.length >= MARK_LENGTH && json[0] == (byte) 0xEF;
        this.positions = new Positions(json, isMarked ? MARK_LENGTH : 0, json.length);
    }

    /** A problem of the value that stands at a byte. */
    public JsonProblem at(int offset, String pointer, ProblemText text, Given... given) {
        Place place = positions.at(offset);
        return new JsonProblem(text.code(), pointer, place.line(), place.column(), offset, Report.message(text, given));
    }

    /** A problem met elsewhere that is due to the value at a byte: it keeps its code and its sentence. */
    public JsonProblem dueTo(int offset, String pointer, JsonProblem problem, int operation) {
        Place place = positions.at(offset);
        Message message = new Message(
                ProblemText.TRANSLATIONS,
                Phrase.OPERATION_RESULT.key(),
                Phrase.OPERATION_RESULT.english(),
                Given.all(
                        Given.given("index", operation),
                        Given.named("pointer", problem.pointer()),
                        Given.given("problem", said(problem.message()))));
        return new JsonProblem(problem.code(), pointer, place.line(), place.column(), offset, message);
    }

    /** The plan has another fingerprint than the one expected. */
    public static JsonProblem outdated(String found, String expected) {
        return nowhere(
                ProblemText.OUTDATED_FINGERPRINT, Given.named("found", found), Given.named("expected", expected));
    }

    /** The plan is of another revision than the one expected. */
    public static JsonProblem outdated(Optional<Integer> found, int expected) {
        Argument revision = found.<Argument>map(Arguments::count).orElse(Phrase.NO_REVISION);
        return nowhere(
                ProblemText.OUTDATED_REVISION, Given.given("found", revision), Given.given("expected", expected));
    }

    private static JsonProblem nowhere(ProblemText text, Given... given) {
        return new JsonProblem(text.code(), "", 0, 0, -1, Report.message(text, given));
    }

    private static Argument said(Message message) {
        return message::text;
    }
}
