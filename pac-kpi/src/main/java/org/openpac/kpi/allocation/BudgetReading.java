package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.view.PlanIndex;

/** A plan’s budget, read for its split: which lines can move, by which curves, and why the others cannot. */
final class BudgetReading {

    private static final BigInteger LARGEST = BigInteger.valueOf(999_999_999_999_999L);

    private final PlanIndex index;
    private final SalesActionPlan plan;
    private final Map<Id, List<SpendResult>> past;
    private final List<BudgetLine> lines;
    private final Optional<Currency> currency;
    private final Map<Id, Integer> linesOfTactic = new HashMap<>();
    private final Map<Id, Integer> linesOfId = new HashMap<>();
    private final Map<Id, Map<Measure, LineCurves.Known>> curves = new LinkedHashMap<>();
    private final Map<Id, KeptReason> kept = new HashMap<>();

    BudgetReading(PlanIndex index, Map<Id, List<SpendResult>> past) {
        this.index = index;
        this.plan = index.plan();
        this.past = past;
        this.lines = plan.budget().map(Budget::lines).orElse(List.of());
        this.currency = plan.currency()
                .or(() -> plan.budget().flatMap(Budget::total).map(Money::currency))
                .or(() -> lines.stream()
                        .flatMap(line -> line.amount().stream())
                        .map(Money::currency)
                        .findFirst());
        for (BudgetLine line : lines) {
            line.tacticId().ifPresent(id -> linesOfTactic.merge(id, 1, Integer::sum));
            linesOfId.merge(line.id(), 1, Integer::sum);
        }
        lines.forEach(this::read);
    }

    private void read(BudgetLine line) {
        Optional<KeptReason> reason = obstacle(line);
        if (reason.isPresent()) {
            kept.put(line.id(), reason.get());
            return;
        }
        Optional<Tactic> tactic = line.tacticId().flatMap(id -> index.find(id, Tactic.class));
        boolean isAlone = isAlone(line);
        Map<Measure, LineCurves.Known> known =
                LineCurves.of(line, tactic.filter(action -> isAlone), past, currency.orElseThrow());
        if (known.isEmpty()) {
            kept.put(
                    line.id(), tactic.isPresent() && !isAlone ? KeptReason.SHARED_ACTION : KeptReason.NOTHING_EXPECTED);
        } else {
            curves.put(line.id(), known);
        }
    }

    private Optional<KeptReason> obstacle(BudgetLine line) {
        if (isDoubled(line)) {
            return Optional.of(KeptReason.DOUBLED_ID);
        }
        if (line.amount().filter(amount -> amount.amount().signum() >= 0).isEmpty()) {
            return Optional.of(KeptReason.NO_AMOUNT);
        }
        boolean isOfOtherMoney = Stream.of(
                        line.amount(), line.lowest(), line.highest(), line.committed(), line.actual())
                .flatMap(Optional::stream)
                .anyMatch(amount -> currency.filter(amount.currency()::equals).isEmpty());
        if (isOfOtherMoney) {
            return Optional.of(KeptReason.OTHER_CURRENCY);
        }
        if (line.taxBasis().filter(basis -> basis != plan.effectiveTaxBasis()).isPresent()) {
            return Optional.of(KeptReason.OTHER_TAX_BASIS);
        }
        if (line.fixed().orElse(false)) {
            return Optional.of(KeptReason.FIXED);
        }
        return line.tacticId()
                .flatMap(id -> index.find(id, Tactic.class))
                .flatMap(Tactic::status)
                .filter(TacticStatus.CANCELLED::equals)
                .map(status -> KeptReason.CANCELLED);
    }

    /** Whether another line has the same id. */
    boolean isDoubled(BudgetLine line) {
        return linesOfId.getOrDefault(line.id(), 0) > 1;
    }

    /** Whether it names an action and no other line does. */
    boolean isAlone(BudgetLine line) {
        return line.tacticId()
                .filter(id -> linesOfTactic.getOrDefault(id, 0) == 1)
                .isPresent();
    }

    /** What most of the money that can move brings; empty where no two lines can be compared. */
    Optional<Measure> measure() {
        Map<Measure, BigDecimal> money = new TreeMap<>();
        Map<Measure, Integer> counts = new HashMap<>();
        for (BudgetLine line : lines) {
            curves.getOrDefault(line.id(), Map.of()).keySet().forEach(measure -> {
                money.merge(measure, line.amount().orElseThrow().amount(), BigDecimal::add);
                counts.merge(measure, 1, Integer::sum);
            });
        }
        return money.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) > 1)
                .reduce((best, next) -> next.getValue().compareTo(best.getValue()) > 0 ? next : best)
                .map(Map.Entry::getKey);
    }

    List<BudgetLine> lines() {
        return lines;
    }

    Optional<Currency> currency() {
        return currency;
    }

    Optional<LineCurves.Known> curve(Id line, Optional<Measure> measure) {
        return measure.flatMap(
                each -> Optional.ofNullable(curves.getOrDefault(line, Map.of()).get(each)));
    }

    KeptReason reason(Id line) {
        return kept.getOrDefault(line, KeptReason.OTHER_MEASURE);
    }

    /** What of the budget is neither kept back nor planned; empty where it cannot be told. */
    Optional<Money> unallocated() {
        Optional<Money> total = plan.budget().flatMap(Budget::total);
        boolean isOfOneBasis = lines.stream()
                .allMatch(line -> line.taxBasis().orElse(plan.effectiveTaxBasis()) == plan.effectiveTaxBasis());
        if (total.isEmpty() || !isOfOneBasis) {
            return Optional.empty();
        }
        BigDecimal left = total.get().amount();
        List<Optional<Money>> taken = Stream.concat(
                        lines.stream().map(BudgetLine::amount),
                        plan.budget().map(Budget::contingency).stream().filter(Optional::isPresent))
                .toList();
        for (Optional<Money> amount : taken) {
            if (amount.isEmpty() || !amount.get().currency().equals(total.get().currency())) {
                return Optional.empty();
            }
            left = left.subtract(amount.get().amount());
        }
        return money(left, total.get().currency());
    }

    /** The amount, if money can hold it. */
    static Optional<Money> money(BigDecimal amount, Currency currency) {
        return amount.unscaledValue().abs().compareTo(LARGEST) <= 0
                ? Optional.of(new Money(amount, currency))
                : Optional.empty();
    }
}
