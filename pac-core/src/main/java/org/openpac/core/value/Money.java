package org.openpac.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Format;

/**
 * An amount of one currency, to the currency's own decimals: cents for the euro, none for the yen.
 *
 * <p>Negative for a refund or a saving. Whether tax is included is said where the amount stands. Amounts of different
 * currencies are never equal, compared or added.
 *
 * @param amount in the currency's main unit, with exactly the currency's decimals
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Argument {

    /**
     * Refuses an amount that the currency cannot hold; no rounding is done.
     *
     * @throws IllegalArgumentException if the amount has more decimals than the currency, if it has more digits than a
     *     plan can hold, or if the currency has no decimals of its own (XXX, XAU)
     */
    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException("currency " + currency + " has no amounts");
        }
        BigDecimal canonical = Decimals.canonical(amount, "amount");
        if (canonical.scale() > decimals) {
            throw new IllegalArgumentException(
                    "amount " + canonical.toPlainString() + " has more decimals than " + currency);
        }
        amount = canonical.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /**
     * Makes an amount from its number and ISO 4217 code: {@code Money.of("1200.50", "EUR")}.
     *
     * @throws IllegalArgumentException if the number or the code is none, or the amount does not fit the currency
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(Decimals.parse(amount, "amount"), currency(currencyCode));
    }

    /**
     * Makes a whole amount: {@code Money.of(1200, "EUR")}.
     *
     * @throws IllegalArgumentException if the code is none, or the amount is larger than a plan can hold
     */
    public static Money of(long amount, String currencyCode) {
        return new Money(BigDecimal.valueOf(amount), currency(currencyCode));
    }

    private static Currency currency(String code) {
        if (!CurrencyCodes.ALL.contains(code)) {
            throw new IllegalArgumentException("currency must be an ISO 4217 code with amounts of its own: " + code);
        }
        return Currency.getInstance(code);
    }

    /**
     * Reads what {@link #toString()} writes: {@code "1200.50 EUR"}.
     *
     * @throws IllegalArgumentException if the text is not a number, a space and a currency code
     */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("money must look like \"1200.50 EUR\": " + text);
        }
        return of(text.substring(0, space), text.substring(space + 1));
    }

    /**
     * Adds an amount of the same currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Subtracts an amount of the same currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** Turns income into cost and back. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of " + currency + " and " + other.currency + " do not add up");
        }
    }

    @Override
    public String text(Locale locale) {
        return Format.of(locale).money(amount, currency.getCurrencyCode());
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
