package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.RetentionKpis;

/** Sums are exact whatever their size, and misuse is refused where it happens. */
class ExactnessTest {

    @Property
    void a_sum_of_longs_is_the_exact_sum(@ForAll List<Long> numbers) {
        ExactSum sum = new ExactSum();
        numbers.forEach(sum::add);
        assertThat(sum.value()).isEqualTo(exact(numbers.stream().map(BigInteger::valueOf)));
    }

    @Property
    void a_sum_of_products_is_the_exact_sum_however_it_is_split(
            @ForAll("factors") List<Long> ones,
            @ForAll("factors") List<Long> others,
            @ForAll @IntRange(max = 9) int more) {
        ExactSum left = new ExactSum();
        ExactSum right = new ExactSum();
        List<BigInteger> products = new ArrayList<>();
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            (i % 2 == 0 ? left : right).addProduct(ones.get(i), others.get(i));
            products.add(BigInteger.valueOf(ones.get(i)).multiply(BigInteger.valueOf(others.get(i))));
        }
        BigInteger ofRight = right.value();
        left.merge(right);
        left.add(more);
        assertThat(left.value()).isEqualTo(exact(products.stream()).add(BigInteger.valueOf(more)));
        assertThat(right.value()).isEqualTo(ofRight);
    }

    @Test
    void sums_at_the_ends_of_a_long_go_on_beyond_them() {
        ExactSum sum = new ExactSum();
        BigInteger largest = BigInteger.valueOf(Long.MIN_VALUE).pow(2);
        for (int i = 0; i < 9; i++) {
            sum.addProduct(Long.MIN_VALUE, Long.MIN_VALUE);
        }
        assertThat(sum.value()).isEqualTo(largest.multiply(BigInteger.valueOf(9)));
        for (int i = 0; i < 20; i++) {
            sum.addProduct(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        BigInteger taken = BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(Long.MAX_VALUE));
        assertThat(sum.value())
                .isEqualTo(largest.multiply(BigInteger.valueOf(9)).add(taken.multiply(BigInteger.valueOf(20))));
    }

    @Provide
    Arbitrary<List<Long>> factors() {
        return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(40);
    }

    private static BigInteger exact(Stream<BigInteger> numbers) {
        return numbers.reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Property
    void the_digits_of_a_decimal_are_read_exactly(@ForAll long digits, @ForAll @IntRange(max = 18) int scale) {
        assertThat(Digits.of(BigDecimal.valueOf(digits, scale))).isEqualTo(digits);
    }

    @Property
    void the_digits_of_an_everyday_amount_are_read_exactly(
            @ForAll @LongRange(min = -100_000_000_000_000L, max = 100_000_000_000_000L) long cents) {
        assertThat(Digits.of(BigDecimal.valueOf(cents, 2))).isEqualTo(cents);
    }

    @Test
    void amounts_at_the_limit_of_a_plan_add_up_exactly() {
        Money largest = Money.of("9999999999999.99", "EUR");
        Money cent = Money.of("0.01", "EUR");
        List<SalesFact> facts = List.of(
                Facts.spend(largest, CostKind.DIRECT),
                Facts.spend(largest, CostKind.DIRECT).withAcquisitionShare(Share.of("0.333333333333")),
                Facts.spend(cent, CostKind.DIRECT),
                Facts.won(1));
        BigDecimal part = largest.amount().multiply(new BigDecimal("0.333333333333"));
        assertThat(((KpiResult.Defined) AcquisitionKpis.CAC.compute(facts)).numerator())
                .isEqualByComparingTo(new BigDecimal("10000000000000.00").add(part));
    }

    @Test
    void a_count_outside_its_range_is_refused_by_name() {
        assertThatThrownBy(() -> Facts.won(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be between 0 and 10^15: -1");
        assertThatThrownBy(() -> Facts.base(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months must be between 1 and 1200: 0");
    }

    @Test
    void tallies_of_different_indicators_or_periods_do_not_merge() {
        DateRange year = DateRange.of("2026-01-01", "2026-12-31");
        assertThatThrownBy(() -> AcquisitionKpis.CAC.tally().merge(RetentionKpis.CHURN.tally()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tally must be of ACQ-001: RET-001");
        assertThatThrownBy(() -> AcquisitionKpis.CAC.tally(year).merge(AcquisitionKpis.CAC.tally()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tally must be of ACQ-001 in 2026-01-01/2026-12-31: ACQ-001");
    }
}
