package org.openpac.json;

/** Thrown where a caller insists on a plan that could not be read, or on JSON that cannot be written. */
public final class PacJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JsonProblem problem;
    private final int count;

    /**
     * Tells of the first problem and how many there are.
     *
     * @param problem the first
     * @param count all of them, from 1
     */
    public PacJsonException(JsonProblem problem, int count) {
        super(count == 1 ? problem.toString() : problem + " (the first of " + count + " problems)");
        this.problem = problem;
        this.count = count;
    }

    /** The first problem. */
    public JsonProblem problem() {
        return problem;
    }

    /** How many problems there are, from 1. */
    public int count() {
        return count;
    }
}
