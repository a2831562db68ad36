package org.openpac.json.codec;

import java.util.List;
import java.util.Optional;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.SetAside;
import org.openpac.json.codec.Positions.Place;

/** Tells problems of a document that has been read already, at their places in it. */
public final class Faults {

    private static final int MARK_LENGTH = 3;

    private final Positions positions;

    /** Of a document, which may begin with a byte order mark. */
    public Faults(byte[] json) {
        this(Slice.of(json));
    }

    /** Of a document, which may begin with a byte order mark. */
    public Faults(Slice json) {
        boolean isMarked = DocumentReader.startsWithMark(json, json.start());
        this.positions = new Positions(json.bytes(), json.start() + (isMarked ? MARK_LENGTH : 0), json.end());
    }

    /** The same problem at another place. */
    public JsonProblem at(int offset, JsonProblem problem) {
        Place place = positions.at(offset);
        return new JsonProblem(
                problem.code(), problem.pointer(), place.line(), place.column(), offset, problem.message());
    }

    /** The same notice at another place. */
    public JsonNotice at(int offset, JsonNotice notice) {
        Place place = positions.at(offset);
        return new JsonNotice(notice.code(), notice.pointer(), place.line(), place.column(), offset, notice.message());
    }

    /** The same part at another place, with its problems where they are now. */
    public SetAside at(Slice whole, SetAside part, List<JsonProblem> problems) {
        Place place = positions.at(whole.start());
        return new SetAside(part.pointer(), place.line(), place.column(), whole.start(), whole.length(), problems);
    }

    /** That the document has been upgraded. */
    public JsonNotice upgraded(int offset, FormatVersion found) {
        Place place = positions.at(offset);
        Message message = Report.message(
                NoticeText.UPGRADED,
                Given.named("found", found.toString()),
                Given.named("current", FormatVersion.CURRENT.toString()));
        return new JsonNotice(
                NoticeText.UPGRADED.code(), "/" + FormatVersion.NAME, place.line(), place.column(), offset, message);
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
