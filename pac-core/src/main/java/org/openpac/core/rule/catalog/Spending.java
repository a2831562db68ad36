package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** What the lines of the budget pay for; unknown where currencies or tax bases are mixed. */
final class Spending {

    private final PlanView view;
    private final List<BudgetLine> lines;
    private final boolean isOfOneKind;
    private final Optional<Currency> currency;
    private final Map<Id, BigDecimal> byStrategy = new HashMap<>();
    private final Map<TacticFamily, BigDecimal> byFamily = new HashMap<>();
    private final Set<Id> paidTactics = new HashSet<>();
    private final Set<Id> sharedStrategies = new HashSet<>();
    private BigDecimal whole = BigDecimal.ZERO;
    private BigDecimal ofStrategies = BigDecimal.ZERO;
    private BigDecimal ofTactics = BigDecimal.ZERO;
    private BigDecimal ofDiversification = BigDecimal.ZERO;

    private Spending(PlanView view) {
        this.view = view;
        lines = view.plan().budget().map(Budget::lines).orElse(List.of());
        currency = lines.stream()
                .flatMap(line -> line.amount().stream())
                .findFirst()
                .map(Money::currency);
        isOfOneKind = lines.stream()
                        .filter(line -> line.amount().isPresent())
                        .map(line -> line.amount().get().currency().getCurrencyCode()
                                + line.taxBasis().orElse(view.plan().effectiveTaxBasis()))
                        .distinct()
                        .count()
                <= 1;
        lines.forEach(this::add);
    }

    static Spending of(PlanView view) {
        return view.shared(Spending.class, Spending::new);
    }

    private void add(BudgetLine line) {
        BigDecimal amount = line.amount().map(Money::amount).orElse(BigDecimal.ZERO);
        whole = whole.add(amount);
        Optional<Tactic> tactic = line.tacticId().flatMap(id -> view.index().find(id, Tactic.class));
        if (tactic.isPresent()) {
            byFamily.merge(tactic.get().family(), amount, BigDecimal::add);
            ofTactics = ofTactics.add(amount);
            paidTactics.add(tactic.get().id());
        }
        Set<Id> strategies = new HashSet<>();
        line.strategyId()
                .ifPresentOrElse(
                        strategies::add, () -> tactic.ifPresent(paid -> strategies.addAll(paid.strategyIds())));
        if (strategies.size() == 1) {
            strategies.forEach(id -> byStrategy.merge(id, amount, BigDecimal::add));
        } else {
            sharedStrategies.addAll(strategies);
        }
        if (!strategies.isEmpty()) {
            ofStrategies = ofStrategies.add(amount);
            if (isDiversification(strategies)) {
                ofDiversification = ofDiversification.add(amount);
            }
        }
    }

    private boolean isDiversification(Collection<Id> strategies) {
        return strategies.stream()
                .allMatch(id -> view.index()
                        .find(id, Strategy.class)
                        .filter(strategy -> strategy.type() == StrategyType.DIVERSIFICATION)
                        .isPresent());
    }

    /** What the lines of one strategy add up to; unknown where it has none of its own or shares some with others. */
    Figure ofStrategy(Id strategy) {
        return isOfOneKind && !sharedStrategies.contains(strategy)
                ? Optional.ofNullable(byStrategy.get(strategy))
                        .map(Figure::known)
                        .orElse(Figure.unknown(Gap.NO_AMOUNT))
                : Figure.unknown(Gap.MIXED_UNITS);
    }

    /** Whether all amounts are in one currency and on one tax basis. */
    boolean isOfOneKind() {
        return isOfOneKind;
    }

    /** What all lines add up to. */
    BigDecimal whole() {
        return whole;
    }

    /** The currency of the lines' amounts; empty where none has one. */
    Optional<Currency> currency() {
        return currency;
    }

    /** The part of what is spent on strategies that is spent on diversification alone. */
    Figure diversification() {
        return part(ofDiversification, ofStrategies);
    }

    /** How many tactics have a line of their own. */
    int paidTactics() {
        return paidTactics.size();
    }

    /** The family on which most is spent, the first of several; empty where nothing is spent. */
    Optional<TacticFamily> largestFamily() {
        Optional<TacticFamily> largest = Optional.empty();
        for (TacticFamily family : TacticFamily.values()) {
            if (spentOn(family).compareTo(largest.map(this::spentOn).orElse(BigDecimal.ZERO)) > 0) {
                largest = Optional.of(family);
            }
        }
        return largest;
    }

    /** The part of what is spent on tactics that is spent on those of the largest family. */
    Figure partOfLargestFamily() {
        return largestFamily().map(family -> part(spentOn(family), ofTactics)).orElse(Figure.unknown(Gap.NO_AMOUNT));
    }

    private BigDecimal spentOn(TacticFamily family) {
        return byFamily.getOrDefault(family, BigDecimal.ZERO);
    }

    private Figure part(BigDecimal amount, BigDecimal whole) {
        if (!isOfOneKind) {
            return Figure.unknown(Gap.MIXED_UNITS);
        }
        return whole.signum() > 0
                ? Figure.known(amount.divide(whole, MathContext.DECIMAL128))
                : Figure.unknown(Gap.EMPTY_DENOMINATOR);
    }
}
