package org.openpac.json.codec;

import java.util.List;
import java.util.Optional;

/** Tells of members that no shape knows. */
final class UnknownMember {

    /** How names begin that are nobody's mistake. */
    private static final String EXTENSION = "x-";

    private UnknownMember() {}

    static boolean isExtension(String name) {
        return name.startsWith(EXTENSION);
    }

    static void problem(Reading in, String name, List<String> known) throws StopReading {
        Optional<String> meant = Guess.near(name, known);
        if (meant.isPresent()) {
            in.problem(ProblemText.MISSPELT_MEMBER, Given.named("name", name), Given.named("known", meant.get()));
        } else {
            in.problem(ProblemText.UNKNOWN_MEMBER, Given.named("name", name));
        }
    }

    static void notice(Reading in, int offset, String name, List<String> known) {
        Optional<String> meant = Guess.near(name, known);
        if (meant.isPresent()) {
            in.notice(offset, NoticeText.MISSPELT_MEMBER, Given.named("name", name), Given.named("known", meant.get()));
        } else {
            in.notice(offset, NoticeText.UNKNOWN_MEMBER, Given.named("name", name));
        }
    }

    /** Passes over a member that cannot be kept, and tells of it. */
    static void leaveOut(Reading in, String name, List<String> known) throws StopReading {
        int offset = in.offset();
        in.isNameAccepted(name);
        if (!isExtension(name)) {
            if (in.settings().isUnknownRefused()) {
                problem(in, name, known);
            } else {
                Optional<String> meant = Guess.near(name, known);
                NoticeText text = meant.isPresent() ? NoticeText.MISSPELT_LEFT_OUT_MEMBER : NoticeText.LEFT_OUT_MEMBER;
                in.notice(offset, text, Given.named("name", name), Given.named("known", meant.orElse("")));
            }
        }
        UnknownValue.walk(in);
    }
}
