package org.openpac.core.value;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small values as jqwik arbitraries. */
final class Values {

    private static final String FIRST = "abcxyzABCXYZ0189";

    private Values() {}

    static Arbitrary<Id> ids() {
        Arbitrary<Character> first =
                Arbitraries.of(FIRST.chars().mapToObj(c -> (char) c).toList());
        return Combinators.combine(
                        first, Arbitraries.strings().withChars(FIRST + "._-").ofMaxLength(63))
                .as((head, tail) -> Id.of(head + tail));
    }

    /** Every decimal that a plan can hold, in any of its written forms. */
    static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
                        Arbitraries.integers().between(0, 12))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
    }

    static Arbitrary<Unit> units() {
        return Arbitraries.of(
                        "COUNT", "PERCENT", "RATIO", "SCORE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR", "EUR", "JPY",
                        "TND", "visits", "a-b_c9")
                .map(Unit::parse);
    }

    /** Amounts small enough that three of them add up to one a plan can hold. */
    static Arbitrary<Money> money(String currency, int decimals) {
        return Arbitraries.longs()
                .between(-99_999_999_999_999L, 99_999_999_999_999L)
                .map(minor -> Money.of(BigDecimal.valueOf(minor, decimals).toPlainString(), currency));
    }

    static Arbitrary<Money> money() {
        return Arbitraries.oneOf(List.of(money("EUR", 2), money("JPY", 0), money("TND", 3), money("USD", 2)));
    }

    static Arbitrary<Quantity> quantities() {
        return Combinators.combine(decimals(), units()).as(Quantity::new);
    }

    static Arbitrary<Share> shares() {
        return decimals().map(Share::new);
    }
}
