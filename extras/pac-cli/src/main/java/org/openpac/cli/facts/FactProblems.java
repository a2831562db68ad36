package org.openpac.cli.facts;

import java.util.ArrayList;
import java.util.List;
import org.openpac.core.text.Message;

/** All that cannot be understood in a file: how much, and the first of it. Not thread-safe. */
public final class FactProblems {

    /** How many are told one by one. */
    public static final int MOST = 25;

    private final List<FactProblem> first = new ArrayList<>();
    private long count;

    /** Notes one. */
    public void add(long line, long column, String heading, Message message) {
        count++;
        if (first.size() < MOST) {
            first.add(new FactProblem(line, column, heading, message));
        }
    }

    /** Counts more of them, of which nothing is known. */
    public void addUntold(long more) {
        count += more;
    }

    /** The first of them, at most {@value #MOST}, in the order of the file. */
    public List<FactProblem> first() {
        return List.copyOf(first);
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return count == 0;
    }
}
