package org.openpac.json.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.RawMember;

/** What an element holds beyond the members of its shape, to be written without any name standing twice. */
final class ExtrasToWrite {

    private final Writing out;
    private final List<RawMember> extras;
    private final Shape<?> shape;
    private final boolean isRoot;

    private ExtrasToWrite(Writing out, List<RawMember> extras, Shape<?> shape) {
        this.out = out;
        this.extras = extras;
        this.shape = shape;
        this.isRoot = out.depth() == 0;
    }

    static ExtrasToWrite of(Writing out, List<RawMember> extras, Shape<?> shape) {
        Set<String> names = new HashSet<>();
        for (RawMember extra : extras) {
            int half = TextCodec.firstHalfPair(extra.name());
            if (half >= 0) {
                throw new Unwritable(ProblemText.INVALID_TEXT, TextCodec.character(extra.name(), half));
            }
            if (!names.add(extra.name())) {
                throw new Unwritable(ProblemText.EXTRA_TWICE, Given.named("name", extra.name()));
            }
        }
        return new ExtrasToWrite(out, extras, shape);
    }

    /** Writes the extra that stands for a member which is absent, if there is one. */
    void writeInPlaceOf(String name) {
        for (RawMember extra : extras) {
            if (extra.name().equals(name)) {
                if (!out.version().isNewerMinor()) {
                    throw new Unwritable(ProblemText.MISPLACED_MEMBER, Given.named("name", name));
                }
                write(extra);
            }
        }
    }

    /** Writes the extras whose names the shape does not know. */
    void writeUnknown() {
        for (RawMember extra : extras) {
            boolean isHeader = isRoot && extra.name().equals(FormatVersion.NAME);
            if (!isHeader && shape.member(extra.name()).isEmpty()) {
                write(extra);
            }
        }
    }

    private void write(RawMember extra) {
        out.member(extra.name());
        out.bytes().verbatim(extra.json());
    }
}
