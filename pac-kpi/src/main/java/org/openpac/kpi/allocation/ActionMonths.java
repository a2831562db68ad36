package org.openpac.kpi.allocation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Id;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;

/** What actions cost and brought, month by month, and of which months the facts tell at all. Not thread-safe. */
final class ActionMonths {

    private final Optional<Currency> currency;
    private final TaxBasis basis;
    private final LocalDate asOf;
    private final Map<Id, Map<YearMonth, ActionMonth>> actions = new HashMap<>();
    private final TreeSet<YearMonth> spending = new TreeSet<>();
    private final TreeSet<YearMonth> revenue = new TreeSet<>();

    ActionMonths(Optional<Currency> currency, TaxBasis basis, LocalDate asOf) {
        this.currency = currency;
        this.basis = basis;
        this.asOf = asOf;
    }

    /** Takes a fact into account, unless its month is not over on the day asked for. */
    void add(SalesFact fact) {
        YearMonth month = YearMonth.from(fact.date());
        if (month.atEndOfMonth().isAfter(asOf)) {
            return;
        }
        if (fact instanceof Spend spend) {
            spending.add(month);
            spend.tacticId().ifPresent(action -> of(action, month).add(spend));
        } else if (fact instanceof Revenue earned) {
            revenue.add(month);
            earned.tacticId().ifPresent(action -> of(action, month).add(earned));
        }
    }

    private ActionMonth of(Id action, YearMonth month) {
        return actions.computeIfAbsent(action, each -> new HashMap<>())
                .computeIfAbsent(month, each -> new ActionMonth(currency, basis));
    }

    /** The months between the first and the last of which both spending and revenue are told, in order. */
    List<YearMonth> months() {
        if (spending.isEmpty() || revenue.isEmpty()) {
            return List.of();
        }
        YearMonth first = Collections.max(List.of(spending.first(), revenue.first()));
        YearMonth last = Collections.min(List.of(spending.last(), revenue.last()));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** What an action cost and brought in a month. */
    ActionMonth at(Id action, YearMonth month) {
        return actions.getOrDefault(action, Map.of()).getOrDefault(month, new ActionMonth(currency, basis));
    }
}
