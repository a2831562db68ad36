package org.openpac.cli.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 1 234,50 €}, {@code $1,234.50}, {@code -12}, {@code (12)}, {@code 12-}, {@code 45 %}.
 *
 * <p>One point or one comma before three digits may part thousands or decimals: {@code 1.234}. Such a number has no value
 * until it is known which mark the file puts before decimals.
 *
 * @param digits the digits with their marks, without spaces and apostrophes, with the sign
 * @param proof the mark it proves to stand before decimals
 * @param sign the currency sign or code, {@code %}, or empty
 */
record NumberText(String digits, Proof proof, String sign) {

    private static final int LONGEST = 40;
    private static final List<String> SIGNS = List.of("minus", "inner", "close", "last");
    private static final String SPACE = " \u00a0\u202f\u2009\u2007";
    private static final Pattern FORM = Pattern.compile("(?<minus>[-+\u2212])?[" + SPACE + "]?"
            + "(?<before>[€£$]|[A-Z]{3}(?![A-Z]))?[" + SPACE + "]?(?<inner>[-\u2212])?"
            + "(?<digits>[0-9](?:[0-9.,'’" + SPACE + "]{0,40}[0-9])?)(?<close>[-\u2212])?"
            + "[" + SPACE + "]?(?<after>[%€£$]|[A-Z]{3})?(?<last>[-\u2212])?");

    /** An amount below zero as accountants write it, with its currency inside or outside the brackets. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("((?:[€£$]|[A-Z]{3})?)[" + SPACE + "]?\\(([^()]*)\\)[" + SPACE + "]?((?:[€£$]|[A-Z]{3})?)");

    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:(['’" + SPACE + "])[0-9]{3})(?:\\1[0-9]{3})*([.,][0-9]+)?");
    private static final Pattern WITH_COMMA =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3}){2,}");
    private static final Pattern WITH_POINT =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,}");
    private static final Pattern SIMPLE = Pattern.compile("[0-9]+([.,])[0-9]+");
    private static final Pattern UNSURE = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /** Which mark a number proves to stand before decimals. */
    enum Proof {
        /** It has neither mark. */
        NONE,
        /** The comma. */
        COMMA,
        /** The point. */
        POINT,
        /** Its mark may part thousands as well. */
        UNSURE
    }

    /** Reads a cell; empty if it is no number. */
    static Optional<NumberText> parse(String cell) {
        if (isDigits(cell)) {
            return Optional.of(new NumberText(cell, Proof.NONE, ""));
        }
        Matcher brackets = IN_BRACKETS.matcher(cell);
        boolean isInBrackets = brackets.matches();
        Matcher form = FORM.matcher(
                isInBrackets ? brackets.group(1) + brackets.group(2).strip() + brackets.group(3) : cell);
        if (!form.matches() || (form.group("before") != null && form.group("after") != null)) {
            return Optional.empty();
        }
        long signs = SIGNS.stream().filter(group -> form.group(group) != null).count();
        if (signs > 1 || (signs == 1 && isInBrackets)) {
            return Optional.empty();
        }
        boolean isNegative = isInBrackets || (signs > 0 && !"+".equals(form.group("minus")));
        String sign = form.group("before") != null ? form.group("before") : form.group("after");
        return proof(form.group("digits"))
                .map(proof -> new NumberText(
                        (isNegative ? "-" : "") + ungrouped(form.group("digits")), proof, sign == null ? "" : sign));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static Optional<Proof> proof(String digits) {
        if (isDigits(digits)) {
            return Optional.of(Proof.NONE);
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            String decimals = grouped.group(2);
            return Optional.of(decimals == null ? Proof.NONE : of(decimals.charAt(0)));
        }
        if (WITH_COMMA.matcher(digits).matches()) {
            return Optional.of(Proof.COMMA);
        }
        if (WITH_POINT.matcher(digits).matches()) {
            return Optional.of(Proof.POINT);
        }
        if (UNSURE.matcher(digits).matches()) {
            return Optional.of(Proof.UNSURE);
        }
        Matcher simple = SIMPLE.matcher(digits);
        return simple.matches() ? Optional.of(of(simple.group(1).charAt(0))) : Optional.empty();
    }

    private static Proof of(char mark) {
        return mark == ',' ? Proof.COMMA : Proof.POINT;
    }

    private static String ungrouped(String digits) {
        StringBuilder kept = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.' || c == ',') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /**
     * The number, where a mark is known or none is needed.
     *
     * @param mark what stands before decimals: {@link Proof#COMMA} or {@link Proof#POINT}; anything else for unknown
     */
    Optional<BigDecimal> number(Proof mark) {
        boolean isTold = mark == Proof.COMMA || mark == Proof.POINT;
        Proof decisive = proof == Proof.UNSURE && isTold ? mark : proof;
        return switch (decisive) {
            case NONE -> Optional.of(new BigDecimal(digits));
            case COMMA -> Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
            case POINT -> Optional.of(new BigDecimal(digits.replace(",", "")));
            case UNSURE -> Optional.empty();
        };
    }
}
