package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpac.core.value.Money;

/**
 * All journeys, and what they come to.
 *
 * @param all that converted or were lost at least once
 * @param channels that any of them met, by name
 * @param conversions how many there are
 * @param currency of all conversions; absent where no money can be shared out
 * @param value of all conversions; 0 where no money can be shared out
 * @param flags why no money can be shared out
 */
record Journeys(
        List<Journey> all,
        SortedSet<String> channels,
        BigDecimal conversions,
        Optional<Currency> currency,
        BigDecimal value,
        Set<AttributionFlag> flags) {

    static Journeys of(Iterable<Journey> journeys) {
        List<Journey> all = new ArrayList<>();
        SortedSet<String> channels = new TreeSet<>();
        SortedSet<String> currencies = new TreeSet<>();
        BigDecimal conversions = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        boolean isAllTold = true;
        for (Journey journey : journeys) {
            if (journey.conversions() == 0 && journey.losses() == 0) {
                continue;
            }
            all.add(journey);
            channels.addAll(journey.channels());
            conversions = conversions.add(BigDecimal.valueOf(journey.conversions()));
            Optional<Money> worth = journey.conversions() == 0 ? Optional.empty() : journey.value();
            isAllTold &= worth.isPresent() || journey.conversions() == 0;
            worth.ifPresent(money -> currencies.add(money.currency().getCurrencyCode()));
            value = value.add(worth.map(Money::amount).orElse(BigDecimal.ZERO));
        }
        Set<AttributionFlag> flags = EnumSet.noneOf(AttributionFlag.class);
        if (currencies.size() > 1) {
            flags.add(AttributionFlag.MIXED_CURRENCIES);
        }
        if (!currencies.isEmpty() && !isAllTold) {
            flags.add(AttributionFlag.VALUES_MISSING);
        }
        boolean hasValue = !currencies.isEmpty() && flags.isEmpty();
        return new Journeys(
                all,
                channels,
                conversions,
                hasValue ? Optional.of(Currency.getInstance(currencies.first())) : Optional.empty(),
                hasValue ? value : BigDecimal.ZERO,
                flags);
    }

    /** What the conversions of a journey were worth; 0 where no money can be shared out. */
    BigDecimal valueOf(Journey journey) {
        return currency.isPresent() && journey.conversions() > 0
                ? journey.value().map(Money::amount).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
