package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.openpac.core.value.Id;

/** Shares out a whole number of steps by weights, exactly: whole parts first, then one step each to the largest remainders. */
final class LargestRemainder {

    private record Remainder(int place, Id id, BigInteger size) {}

    private LargestRemainder() {}

    /**
     * Shares out.
     *
     * @param steps 0 or more
     * @param weights 0 or more each, more than 0 together
     * @param ids one a weight: of equal remainders the first id's comes first
     * @return one number a weight, in their order; their sum is the number of steps
     */
    static List<BigInteger> share(BigInteger steps, List<BigDecimal> weights, List<Id> ids) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
        BigInteger total = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<Remainder> remainders = new ArrayList<>();
        BigInteger left = steps;
        for (int i = 0; i < whole.size(); i++) {
            BigInteger[] part = steps.multiply(whole.get(i)).divideAndRemainder(total);
            parts.add(part[0]);
            left = left.subtract(part[0]);
            remainders.add(new Remainder(i, ids.get(i), part[1]));
        }
        remainders.sort(Comparator.comparing(Remainder::size).reversed().thenComparing(Remainder::id));
        // Fewer steps are left than there are remainders above zero.
        for (Remainder remainder : remainders.subList(0, left.intValueExact())) {
            parts.set(remainder.place(), parts.get(remainder.place()).add(BigInteger.ONE));
        }
        return Collections.unmodifiableList(parts);
    }
}
