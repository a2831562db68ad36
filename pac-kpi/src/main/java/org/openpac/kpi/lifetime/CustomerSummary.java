package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase history comes down to in the models: how often a customer came back, how long ago, and for how long
 * there has been a chance to.
 *
 * <p>Two things are called “recency” elsewhere; here each has its name: {@link #ageAtLastPurchase()} and
 * {@link #daysSinceLast()}.
 */
public final class CustomerSummary {

    private final String customer;
    private final long repeatCount;
    private final long ageAtLastPurchase;
    private final long age;
    private final long holdoutRepeatCount;
    private final @Nullable BigDecimal repeatSpend;
    private final @Nullable Currency currency;

    private CustomerSummary(
            String customer,
            long repeatCount,
            long ageAtLastPurchase,
            long age,
            long holdoutRepeatCount,
            @Nullable BigDecimal repeatSpend,
            @Nullable Currency currency) {
        this.customer = Objects.requireNonNull(customer, "customer");
        this.repeatCount = requireNotNegative(repeatCount, "repeatCount");
        this.ageAtLastPurchase = requireNotNegative(ageAtLastPurchase, "ageAtLastPurchase");
        this.age = requireNotNegative(age, "age");
        this.holdoutRepeatCount = requireNotNegative(holdoutRepeatCount, "holdoutRepeatCount");
        this.repeatSpend = repeatSpend;
        this.currency = currency;
        if (ageAtLastPurchase > age) {
            throw new IllegalArgumentException(
                    "ageAtLastPurchase must be at most the age, " + age + ": " + ageAtLastPurchase);
        }
        if ((repeatCount == 0) != (ageAtLastPurchase == 0)) {
            throw new IllegalArgumentException("ageAtLastPurchase must be 0 exactly if there is no repeat purchase: "
                    + ageAtLastPurchase + " with repeatCount " + repeatCount);
        }
    }

    /**
     * Makes a summary of a customer of whom nothing is known after the calibration.
     *
     * @param customer identifies the customer
     * @param repeatCount the days with a purchase after the first such day
     * @param ageAtLastPurchase days from the first purchase to the last; 0 exactly if there was only one
     * @param age days from the first purchase to the end of the calibration
     * @throws IllegalArgumentException if a count is negative, the last purchase is later than the end, or it is on the
     *     day of the first although there are repeat purchases, or the other way round
     */
    public static CustomerSummary of(String customer, long repeatCount, long ageAtLastPurchase, long age) {
        return new CustomerSummary(customer, repeatCount, ageAtLastPurchase, age, 0, null, null);
    }

    /**
     * The same customer with what is known after the calibration.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public CustomerSummary withHoldoutRepeatCount(long count) {
        return new CustomerSummary(customer, repeatCount, ageAtLastPurchase, age, count, repeatSpend, currency);
    }

    /**
     * The same customer with what all repeat purchases together brought.
     *
     * @param spend in the currency's main unit, of any size; after refunds, so that it may be 0 or negative
     */
    public CustomerSummary withRepeatSpend(BigDecimal spend, Currency spendCurrency) {
        return new CustomerSummary(
                customer,
                repeatCount,
                ageAtLastPurchase,
                age,
                holdoutRepeatCount,
                Objects.requireNonNull(spend, "spend"),
                Objects.requireNonNull(spendCurrency, "spendCurrency"));
    }

    /** Identifies the customer. */
    public String customer() {
        return customer;
    }

    /** How many days with a purchase there were after the first such day: x in the papers. At least 0. */
    public long repeatCount() {
        return repeatCount;
    }

    /** Days from the first purchase to the last: t<sub>x</sub> in the papers; 0 if there was only one. */
    public long ageAtLastPurchase() {
        return ageAtLastPurchase;
    }

    /** Days from the first purchase to the end of the calibration: T in the papers. At least 0. */
    public long age() {
        return age;
    }

    /** Days from the last purchase to the end of the calibration. At least 0. */
    public long daysSinceLast() {
        return age - ageAtLastPurchase;
    }

    /** How many days with a purchase there were after the end of the calibration; 0 also where nothing is known. */
    public long holdoutRepeatCount() {
        return holdoutRepeatCount;
    }

    /**
     * What all repeat purchases up to the end of the calibration brought together, exactly, in the main unit of the
     * {@link #currency()}; refunds are taken off. Absent where an amount is unknown or currencies differ.
     */
    public Optional<BigDecimal> repeatSpend() {
        return Optional.ofNullable(repeatSpend);
    }

    /** The currency of {@link #repeatSpend()}; absent with it. */
    public Optional<Currency> currency() {
        return Optional.ofNullable(currency);
    }

    /**
     * What a repeat purchase brought on average, in the main unit of the {@link #currency()}; absent without a repeat purchase or
     * where amounts are unknown.
     */
    public OptionalDouble meanRepeatSpend() {
        return repeatSpend == null || repeatCount == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(repeatSpend.doubleValue() / repeatCount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerSummary that
                && customer.equals(that.customer)
                && repeatCount == that.repeatCount
                && ageAtLastPurchase == that.ageAtLastPurchase
                && age == that.age
                && holdoutRepeatCount == that.holdoutRepeatCount
                && Objects.equals(repeatSpend, that.repeatSpend)
                && Objects.equals(currency, that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, repeatCount, ageAtLastPurchase, age, holdoutRepeatCount, repeatSpend, currency);
    }

    @Override
    public String toString() {
        return customer + " (x " + repeatCount + ", t_x " + ageAtLastPurchase + ", T " + age + ")";
    }

    private static long requireNotNegative(long count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + count);
        }
        return count;
    }
}
