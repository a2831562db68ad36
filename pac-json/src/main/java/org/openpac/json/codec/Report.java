package org.openpac.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.openpac.core.text.Message;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacJsonException;
import org.openpac.json.SetAside;
import org.openpac.json.codec.Positions.Place;

/** Collects what is wrong with a document and what is worth knowing about it, up to a limit of each. */
final class Report {

    private final Positions positions;
    private final int limit;
    private final List<JsonProblem> problems = new ArrayList<>();
    private final List<JsonNotice> notices = new ArrayList<>();
    private final Deque<Aside> asides = new ArrayDeque<>();

    Report(Positions positions, int limit) {
        this.positions = positions;
        this.limit = limit;
    }

    /** Notes a problem; stops the reading when there are too many. */
    void problem(ProblemText text, String pointer, int offset, Given... given) throws StopReading {
        if (problems.size() == limit) {
            add(ProblemText.TOO_MANY_PROBLEMS, "", offset, Given.given("limit", limit));
            throw new StopReading();
        }
        add(text, pointer, offset, given);
    }

    /** The place of a byte, to be told. */
    FirstPlace place(int offset) {
        Place place = positions.at(offset);
        return new FirstPlace(place.line(), place.column(), offset);
    }

    /** Notes the problem after which no more can be read. */
    StopReading last(ProblemText text, String pointer, int offset, Given... given) {
        add(text, pointer, offset, given);
        return new StopReading();
    }

    boolean takesNotices() {
        return notices.size() <= limit;
    }

    void notice(NoticeText text, String pointer, int offset, Given... given) {
        if (notices.size() < limit) {
            addNotice(text, pointer, offset, given);
        } else if (notices.size() == limit) {
            addNotice(NoticeText.TOO_MANY_NOTICES, "", offset, Given.given("limit", limit));
        }
    }

    /** How many problems there are so far. */
    int mark() {
        return problems.size();
    }

    /** Sets a value aside, with the problems since the mark; parts of it set aside before and notices of it go with it. */
    void setAside(int mark, String pointer, int offset, int end) {
        while (!asides.isEmpty() && asides.getLast().from() >= mark) {
            asides.removeLast();
        }
        while (!notices.isEmpty() && notices.get(notices.size() - 1).byteOffset() >= offset) {
            notices.remove(notices.size() - 1);
        }
        asides.add(new Aside(mark, problems.size(), pointer, offset, end));
    }

    /** Whether all problems are of values set aside. */
    boolean isSettled() {
        return problems.size() == asides.stream().mapToInt(Aside::count).sum();
    }

    List<SetAside> setAside() {
        return asides.stream().map(this::told).toList();
    }

    private SetAside told(Aside aside) {
        Place place = positions.at(aside.offset());
        return new SetAside(
                aside.pointer(),
                place.line(),
                place.column(),
                aside.offset(),
                (long) aside.end() - aside.offset(),
                sorted(problems.subList(aside.from(), aside.to())));
    }

    /** The problems in the order of the document. */
    List<JsonProblem> problems() {
        return sorted(problems);
    }

    private static List<JsonProblem> sorted(List<JsonProblem> problems) {
        List<JsonProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingLong(JsonProblem::byteOffset));
        return sorted;
    }

    List<JsonNotice> notices() {
        return notices;
    }

    static Message message(ProblemText text, Given... given) {
        return new Message(ProblemText.TRANSLATIONS, text.name(), text.english(), Given.all(given));
    }

    static Message message(NoticeText text, Given... given) {
        return new Message(ProblemText.TRANSLATIONS, text.key(), text.english(), Given.all(given));
    }

    /** What to throw for a value that cannot be written; it stands in no document yet. */
    static PacJsonException unwritable(ProblemText text, String pointer, Given... given) {
        return new PacJsonException(new JsonProblem(text.code(), pointer, 0, 0, -1, message(text, given)), 1);
    }

    /** A value set aside, and which of the problems are its. */
    private record Aside(int from, int to, String pointer, int offset, int end) {
        int count() {
            return to - from;
        }
    }

    private void add(ProblemText text, String pointer, int offset, Given... given) {
        Place place = positions.at(offset);
        problems.add(new JsonProblem(text.code(), pointer, place.line(), place.column(), offset, message(text, given)));
    }

    private void addNotice(NoticeText text, String pointer, int offset, Given... given) {
        Place place = positions.at(offset);
        notices.add(new JsonNotice(text.code(), pointer, place.line(), place.column(), offset, message(text, given)));
    }
}
