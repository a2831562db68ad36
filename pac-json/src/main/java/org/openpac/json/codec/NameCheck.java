package org.openpac.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.json.ProblemCode;

/** Whether a name is one of those that somebody knows. */
public final class NameCheck {

    static final NameCheck ANY = new NameCheck(ProblemText.UNKNOWN_WORD, Optional.empty());

    private final ProblemText refusal;
    private final Optional<Set<String>> known;

    private NameCheck(ProblemText refusal, Optional<Set<String>> known) {
        this.refusal = refusal;
        this.known = known;
    }

    /** Only these ids of rules. */
    public static NameCheck rules(Set<String> ids) {
        return new NameCheck(ProblemText.UNKNOWN_RULE, Optional.of(ids));
    }

    /** Only these names of limits. */
    public static NameCheck limits(Set<String> names) {
        return new NameCheck(ProblemText.UNKNOWN_LIMIT, Optional.of(names));
    }

    /** The code of the problem that a name is none of them. */
    public ProblemCode code() {
        return refusal.code();
    }

    /** Whether the name, which stands at a byte, is one of them; a problem if it is not. */
    boolean accepts(Reading in, int offset, String name) throws StopReading {
        if (known.isEmpty() || known.get().contains(name)) {
            return true;
        }
        Optional<String> nearest = Guess.nearest(name, List.copyOf(known.get()));
        in.problemAt(offset, refusal, in.found(name), Given.named("known", nearest.orElse("–")));
        return false;
    }
}
