package org.openpac.json.codec;

import java.util.Optional;
import org.openpac.core.value.RawMember;
import tools.jackson.core.JsonToken;

/** The member of the document, not of the plan, that says in which version of the format it is written. */
final class Header {

    private int offset = -1;
    private boolean isCurrent;

    boolean isSeen() {
        return offset >= 0;
    }

    /** Whether it was read and says the version that this one writes, or one that is read like it. */
    boolean isCurrent() {
        return isCurrent;
    }

    /** Whether the member at hand is it. */
    static boolean isAt(Pointer pointer, String name) {
        return pointer.depth() == 1 && name.equals(FormatVersion.NAME);
    }

    /** Reads the version; a newer one is kept, so that what is new in the document is written under it again. */
    void read(Reading in, Extras extras) throws StopReading {
        if (isSeen()) {
            in.second(FormatVersion.NAME, offset);
            in.skip();
            return;
        }
        offset = in.offset();
        if (in.token() == JsonToken.VALUE_NULL) {
            in.problem(ProblemText.NULL);
            return;
        }
        String text = in.text();
        if (text == null) {
            return;
        }
        Optional<FormatVersion> version = FormatVersion.parse(text);
        if (version.isEmpty()) {
            in.problem(ProblemText.INVALID_VERSION, in.found(text));
        } else if (version.get().isNewerMinor()) {
            in.notice(
                    in.offset(),
                    NoticeText.NEWER_VERSION,
                    Given.named("found", text),
                    Given.named("current", FormatVersion.CURRENT.toString()));
            extras.addInPlace(new RawMember(FormatVersion.NAME, '"' + text + '"'), Extras.HEADER);
        } else {
            isCurrent = version.get().isReadable();
        }
    }
}
