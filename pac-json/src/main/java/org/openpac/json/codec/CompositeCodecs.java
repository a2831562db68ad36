package org.openpac.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Kind;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** The small values of several parts. */
final class CompositeCodecs {

    static final ValueCodec MONEY =
            new CompositeCodec(List.of("amount", "currency"), List.of(NumberCodecs.DECIMAL, CodeCodecs.CURRENCY)) {
                @Override
                @Nullable
                Object made(Reading in, Object[] parts, int[] offsets) throws StopReading {
                    return money(in, (BigDecimal) parts[0], (Currency) parts[1], offsets);
                }

                @Override
                List<Object> parts(Object value) {
                    Money money = (Money) value;
                    return List.of(money.amount(), money.currency());
                }
            };

    static final ValueCodec QUANTITY =
            new CompositeCodec(List.of("value", "unit"), List.of(NumberCodecs.DECIMAL, CodeCodecs.UNIT)) {
                @Override
                Object made(Reading in, Object[] parts, int[] offsets) {
                    return new Quantity((BigDecimal) parts[0], (Unit) parts[1]);
                }

                @Override
                List<Object> parts(Object value) {
                    Quantity quantity = (Quantity) value;
                    return List.of(quantity.value(), quantity.unit());
                }
            };

    static final ValueCodec DATE_RANGE =
            new CompositeCodec(List.of("start", "end"), List.of(DateCodec.DATE, DateCodec.DATE)) {
                @Override
                Object made(Reading in, Object[] parts, int[] offsets) {
                    return new DateRange((LocalDate) parts[0], (LocalDate) parts[1]);
                }

                @Override
                List<Object> parts(Object value) {
                    DateRange range = (DateRange) value;
                    return List.of(range.start(), range.end());
                }
            };

    static final ValueCodec PHASING =
            new CompositeCodec(
                    List.of("every", "shares"),
                    List.of(Codecs.of(Kind.word(PhasingPeriod.class)), new ListCodec(NumberCodecs.SHARE, true))) {
                @Override
                Object made(Reading in, Object[] parts, int[] offsets) {
                    List<Share> shares =
                            ((List<?>) parts[1]).stream().map(Share.class::cast).toList();
                    return new Phasing((PhasingPeriod) parts[0], shares);
                }

                @Override
                List<Object> parts(Object value) {
                    Phasing phasing = (Phasing) value;
                    return List.of(phasing.every(), phasing.shares());
                }
            };

    private CompositeCodecs() {}

    /** Asks what the constructor would refuse: a currency without amounts, an amount finer than its currency. */
    private static @Nullable Money money(Reading in, BigDecimal amount, Currency currency, int[] offsets)
            throws StopReading {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            in.pointer().push("currency");
            in.problemAt(offsets[1], ProblemText.NO_AMOUNTS, in.found(currency.getCurrencyCode()));
            in.pointer().pop();
            return null;
        }
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > decimals) {
            in.pointer().push("amount");
            in.problemAt(
                    offsets[0],
                    ProblemText.AMOUNT_TOO_PRECISE,
                    in.found(amount.toPlainString()),
                    Given.given("currency", Arguments.named(currency.getCurrencyCode())));
            in.pointer().pop();
            return null;
        }
        return new Money(amount, currency);
    }
}
