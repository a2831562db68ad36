package org.openpac.json.codec;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The currencies of ISO 4217 by their codes; asking the JDK for a code it does not have would throw. */
final class Currencies {

    private static final Map<String, Currency> BY_CODE = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private Currencies() {}

    static @Nullable Currency find(String code) {
        return BY_CODE.get(code);
    }
}
