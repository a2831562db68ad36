package org.openpac.core.text;

/**
 * A piece of a text, by its {@code char} positions.
 *
 * @param start the first position, from 0
 * @param end the position after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Refuses a piece that no text can have.
     *
     * @throws IllegalArgumentException if the start is negative or after the end
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must run forward from 0: " + start + " to " + end);
        }
    }

    /** The words of the text at this place. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share a position; an empty piece shares none. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
