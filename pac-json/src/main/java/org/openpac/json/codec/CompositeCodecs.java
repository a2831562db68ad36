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

    private static final List<String> MONEY_PARTS = List.of("amount", "currency");

    static final ValueCodec MONEY =
            new CompositeCodec(MONEY_PARTS, List.of(NumberCodecs.DECIMAL, CodeCodecs.CURRENCY)) {
                @Override
                @Nullable
                Object made(Reading in, int start, Object first, Object second) throws StopReading {
                    return money(in, start, (BigDecimal) first, (Currency) second);
                }

                @Override
                Object part(Object value, int index) {
                    Money money = (Money) value;
                    return index == 0 ? money.amount() : money.currency();
                }
            };

    static final ValueCodec QUANTITY =
            new CompositeCodec(List.of("value", "unit"), List.of(NumberCodecs.DECIMAL, CodeCodecs.UNIT)) {
                @Override
                Object made(Reading in, int start, Object first, Object second) {
                    return new Quantity((BigDecimal) first, (Unit) second);
                }

                @Override
                Object part(Object value, int index) {
                    Quantity quantity = (Quantity) value;
                    return index == 0 ? quantity.value() : quantity.unit();
                }
            };

    static final ValueCodec DATE_RANGE =
            new CompositeCodec(List.of("start", "end"), List.of(DateCodec.DATE, DateCodec.DATE)) {
                @Override
                Object made(Reading in, int start, Object first, Object second) {
                    return new DateRange((LocalDate) first, (LocalDate) second);
                }

                @Override
                Object part(Object value, int index) {
                    DateRange range = (DateRange) value;
                    return index == 0 ? range.start() : range.end();
                }
            };

    static final ValueCodec PHASING =
            new CompositeCodec(
                    List.of("every", "shares"),
                    List.of(Codecs.of(Kind.word(PhasingPeriod.class)), new ListCodec(NumberCodecs.SHARE, true))) {
                @Override
                Object made(Reading in, int start, Object first, Object second) {
                    List<Share> shares =
                            ((List<?>) second).stream().map(Share.class::cast).toList();
                    return new Phasing((PhasingPeriod) first, shares);
                }

                @Override
                Object part(Object value, int index) {
                    Phasing phasing = (Phasing) value;
                    return index == 0 ? phasing.every() : phasing.shares();
                }
            };

    private CompositeCodecs() {}

    /** Asks what the constructor would refuse: a currency without amounts, an amount finer than its currency. */
    private static @Nullable Money money(Reading in, int start, BigDecimal amount, Currency currency)
            throws StopReading {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            in.pointer().push("currency");
            in.problemAt(
                    in.firstOffset(start, MONEY_PARTS, 1),
                    ProblemText.NO_AMOUNTS,
                    in.found(currency.getCurrencyCode()));
            in.pointer().pop();
            return null;
        }
        if (amount.scale() > decimals && amount.stripTrailingZeros().scale() > decimals) {
            in.pointer().push("amount");
            in.problemAt(
                    in.firstOffset(start, MONEY_PARTS, 0),
                    ProblemText.AMOUNT_TOO_PRECISE,
                    in.found(amount.toPlainString()),
                    Given.given("currency", Arguments.named(currency.getCurrencyCode())));
            in.pointer().pop();
            return null;
        }
        return new Money(amount, currency);
    }
}
