package org.openpac.json.change;

/** Positions in lists as JSON Pointers write them. */
final class ListIndex {

    private static final int LONGEST = 9;

    private ListIndex() {}

    /** The position; -1 if the step is none or lies beyond the last. */
    static int of(String step, int last) {
        if (step.isEmpty() || step.length() > LONGEST || (step.charAt(0) == '0' && step.length() > 1)) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < step.length(); i++) {
            char digit = step.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            index = 10 * index + digit - '0';
        }
        return index <= last ? index : -1;
    }
}
