package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;

/**
 * The best liked of what is offered.
 *
 * @param best empty where nothing offered is liked
 * @param weight what it counts, 0 for nothing
 * @param figure the same, or what is missing to tell
 */
record Choice<T>(Optional<T> best, BigDecimal weight, Figure figure) {

    /** Looks for the best liked; the likings are in the order of their weights. */
    static <T> Choice<T> among(Map<T, BigDecimal> liked, Collection<T> offered) {
        Optional<T> best = liked.keySet().stream().filter(offered::contains).findFirst();
        BigDecimal weight = best.map(liked::get).orElse(BigDecimal.ZERO);
        if (offered.isEmpty()) {
            return new Choice<>(best, weight, Figure.unknown(Gap.NO_CHANNEL));
        }
        return new Choice<>(best, weight, liked.isEmpty() ? Figure.unknown(Gap.NO_PREFERENCE) : Figure.known(weight));
    }
}
