package org.openpac.cli.facts;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a file writes numbers and dates, from those of its cells that can be read in one way only.
 *
 * <p>Where they say both, nothing is decided: cells that can be read in one way only are still read, the others refused.
 * Not thread-safe.
 */
final class Evidence {

    private final Set<NumberText.Proof> marks = EnumSet.noneOf(NumberText.Proof.class);
    private final Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
    private boolean isBelowOne;
    private boolean isAboveOne;

    void note(Field field, String cell) {
        if (field.type() == Field.Type.DATE) {
            DateText.parse(cell).flatMap(DateText::proof).ifPresent(orders::add);
        } else if (field.isNumeric()) {
            NumberText.parse(cell).ifPresent(number -> note(field, number));
        }
    }

    private void note(Field field, NumberText number) {
        marks.add(number.proof());
        if (field.type() == Field.Type.SHARE && number.sign().isEmpty()) {
            number.number(NumberText.Proof.UNSURE).ifPresent(this::noteShare);
        }
    }

    private void noteShare(BigDecimal number) {
        isAboveOne |= number.compareTo(BigDecimal.ONE) > 0;
        isBelowOne |= number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    /** The mark before decimals; {@link NumberText.Proof#UNSURE} where nothing tells. */
    NumberText.Proof mark() {
        boolean comma = marks.contains(NumberText.Proof.COMMA);
        boolean point = marks.contains(NumberText.Proof.POINT);
        if (comma == point) {
            return NumberText.Proof.UNSURE;
        }
        return comma ? NumberText.Proof.COMMA : NumberText.Proof.POINT;
    }

    /** The order of dates that do not begin with their year; empty where nothing tells. */
    Optional<DateOrder> order() {
        boolean dmy = orders.contains(DateOrder.DMY);
        boolean mdy = orders.contains(DateOrder.MDY);
        if (dmy == mdy) {
            return Optional.empty();
        }
        return Optional.of(dmy ? DateOrder.DMY : DateOrder.MDY);
    }

    /** Whether shares without a sign count hundredths; empty where nothing tells. */
    Optional<Boolean> isInHundredths() {
        return isAboveOne == isBelowOne ? Optional.empty() : Optional.of(isAboveOne);
    }
}
