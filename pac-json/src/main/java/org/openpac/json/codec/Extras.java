package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonLimit;

/** What an element holds beyond the members of its shape, as far as it has been read. */
final class Extras {

    /** The place of the version, before the members of the shape. */
    static final int HEADER = -1;

    private List<RawMember> members = List.of();

    /** The places of the first of them: those that are written where members of the shape would be. */
    private List<Integer> places = List.of();

    /** Where the value of each stands. */
    private Map<String, Integer> names = Map.of();

    List<RawMember> members() {
        return members;
    }

    /**
     * Adds a member that is written where a member of the shape would be. Such stand in the order of the shape and before all
     * others, as they will when they have been written and are read again.
     */
    void addInPlace(RawMember member, int place) {
        if (places.isEmpty()) {
            places = new ArrayList<>();
        }
        int at = places.size();
        while (at > 0 && places.get(at - 1) > place) {
            at--;
        }
        places.add(at, place);
        add(at, member);
    }

    private void add(int at, RawMember member) {
        if (members.isEmpty()) {
            members = new ArrayList<>();
        }
        members.add(at, member);
    }

    /** Reads the member whose value is at hand, and whose name the shape does not know. */
    void read(Reading in, String name, List<String> known) throws StopReading {
        if (Header.isAt(in.pointer(), name)) {
            in.header().read(in, this);
            return;
        }
        if (names.isEmpty()) {
            names = new HashMap<>();
        }
        int offset = in.offset();
        Integer first = names.putIfAbsent(name, offset);
        if (first != null) {
            ElementCodec.refuseSecond(in, name, first);
            return;
        }
        in.requireAtMost(JsonLimit.UNKNOWN_MEMBERS, names.size(), ProblemText.TOO_MANY_MEMBERS);
        int mark = in.mark();
        in.isNameAccepted(name);
        if (!UnknownMember.isExtension(name)) {
            if (in.settings().isUnknownRefused()) {
                UnknownMember.problem(in, name, known);
            } else {
                UnknownMember.notice(in, offset, name, known);
            }
        }
        UnknownValue.walk(in);
        if (isKept(in, offset, name, mark)) {
            add(members.size(), new RawMember(name, in.writtenSince(offset)));
        }
        in.setAsideSince(mark, offset);
    }

    /** Keeps the value that ends here under the name of the member that it cannot be read into. */
    void keepNewer(Reading in, int offset, String name, int place) throws StopReading {
        in.notice(offset, NoticeText.UNKNOWN_VALUE, Given.named("name", name));
        if (isKept(in, offset, name, in.mark())) {
            addInPlace(new RawMember(name, in.writtenSince(offset)), place);
        }
    }

    private static boolean isKept(Reading in, int offset, String name, int mark) throws StopReading {
        int length = in.end() - offset;
        int limit = in.settings().limit(JsonLimit.UNKNOWN_BYTES);
        if (length > limit) {
            in.problemAt(
                    offset,
                    ProblemText.UNKNOWN_TOO_LARGE,
                    Given.named("name", name),
                    Given.given("length", length),
                    Given.given("limit", limit));
            return false;
        }
        return in.isSoundSince(mark) && in.isOfUse();
    }
}
