package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** Which lines of the budget pay for a tactic. */
final class Funds {

    private final SalesActionPlan plan;
    private final Map<Id, List<BudgetLine>> byTactic = new HashMap<>();
    private final Map<Id, List<BudgetLine>> byStrategy = new HashMap<>();

    Funds(SalesActionPlan plan) {
        this.plan = plan;
        for (BudgetLine line : plan.budget().map(Budget::lines).orElse(List.of())) {
            if (line.tacticId().isPresent()) {
                byTactic.computeIfAbsent(line.tacticId().get(), id -> new ArrayList<>())
                        .add(line);
            } else {
                line.strategyId()
                        .ifPresent(strategy -> byStrategy
                                .computeIfAbsent(strategy, id -> new ArrayList<>())
                                .add(line));
            }
        }
    }

    Funding funding(Tactic tactic) {
        if (byTactic.containsKey(tactic.id())) {
            return Funding.TACTIC_LINES;
        }
        if (tactic.costFree().orElse(false)) {
            return Funding.COST_FREE;
        }
        return tactic.strategyIds().stream().anyMatch(byStrategy::containsKey)
                ? Funding.STRATEGY_LINES
                : Funding.UNFUNDED;
    }

    Figure amount(Tactic tactic) {
        return switch (funding(tactic)) {
            case TACTIC_LINES -> amount(byTactic.getOrDefault(tactic.id(), List.of()));
            case COST_FREE -> Figure.known(BigDecimal.ZERO);
            case STRATEGY_LINES ->
                amount(tactic.strategyIds().stream()
                        .distinct()
                        .flatMap(id -> byStrategy.getOrDefault(id, List.of()).stream())
                        .toList());
            case UNFUNDED -> Figure.unknown(Gap.NO_AMOUNT);
        };
    }

    private Figure amount(List<BudgetLine> lines) {
        Set<TaxBasis> bases = new HashSet<>();
        lines.forEach(line -> bases.add(line.taxBasis().orElse(plan.effectiveTaxBasis())));
        return bases.size() > 1
                ? Figure.unknown(Gap.MIXED_UNITS)
                : sum(lines.stream().map(BudgetLine::amount).toList());
    }

    /** Adds amounts up in the plan's currency or, where it has none, in the one they share. */
    Figure sum(Collection<Optional<Money>> amounts) {
        if (amounts.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)) {
            return Figure.unknown(Gap.NO_AMOUNT);
        }
        Set<String> currencies = new HashSet<>();
        plan.currency().map(Currency::getCurrencyCode).ifPresent(currencies::add);
        BigDecimal sum = BigDecimal.ZERO;
        for (Optional<Money> amount : amounts) {
            currencies.add(amount.get().currency().getCurrencyCode());
            sum = sum.add(amount.get().amount());
        }
        return currencies.size() > 1 ? Figure.unknown(Gap.MIXED_UNITS) : Figure.known(sum);
    }
}
