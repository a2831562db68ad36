package org.openpac.kpi.allocation;

/** The ranges of what curves are made of and asked for, wide enough for any plan and narrow enough to be computed with. */
final class Parameters {

    static final double SMALLEST = 1e-12;
    static final double LARGEST = 1e15;
    static final double HIGHEST_POWER = 10;
    static final double HIGHEST_HILL = 100;
    static final double LOWEST_EXPONENT = 0.01;

    private Parameters() {}

    static boolean isScale(double number) {
        return number >= SMALLEST && number <= LARGEST;
    }

    static void requireScale(double number, String name) {
        if (!isScale(number)) {
            throw new IllegalArgumentException(name + " must be from 1E-12 to 1E15: " + number);
        }
    }

    static void requireExponent(double number, double highest) {
        if (!(number >= LOWEST_EXPONENT && number <= highest)) {
            throw new IllegalArgumentException("exponent must be from 0.01 to " + (int) highest + ": " + number);
        }
    }

    static double spend(double amount) {
        if (!(amount >= 0 && amount <= LARGEST)) {
            throw new IllegalArgumentException("spend must be from 0 to 1E15: " + amount);
        }
        return amount;
    }

    /** How much higher the second amount is. */
    static double step(double from, double to) {
        if (!(from <= to)) {
            throw new IllegalArgumentException("spend must not fall: from " + from + " to " + to);
        }
        return spend(to) - spend(from);
    }

    static double within(double number, double low, double high) {
        return Math.max(low, Math.min(high, number));
    }
}
