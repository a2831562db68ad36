package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;

/** One indicator's result, from the totals there are. */
final class Evaluation implements Sums {

    private final Kpi kpi;
    private final Ledger ledger;
    private final List<Gate> gates;
    private final MoneyBasis basis = new MoneyBasis();
    private final Map<Inference<?, ?>, Optional<?>> inferences = new HashMap<>();

    private Evaluation(Kpi kpi, Ledger ledger) {
        this.kpi = kpi;
        this.ledger = ledger;
        this.gates = ledger.gates(kpi);
        kpi.totals().forEach(total -> ledger.accumulator(total).basis().ifPresent(basis::merge));
    }

    static KpiResult result(Kpi kpi, Ledger ledger) {
        Evaluation evaluation = new Evaluation(kpi, ledger);
        return evaluation.obstacle().<KpiResult>map(undefined -> undefined).orElseGet(evaluation::defined);
    }

    @Override
    public Optional<BigDecimal> of(Total<?> total) {
        Optional<BigDecimal> value = ledger.value(total);
        return value.isPresent() || !total.isZeroIfAbsent() ? value : Optional.of(BigDecimal.ZERO);
    }

    @Override
    public Accumulator<?> accumulator(Total<?> total) {
        return ledger.accumulator(total);
    }

    @Override
    public Optional<DateRange> period() {
        return Optional.ofNullable(ledger.period()).map(Days::countable);
    }

    @Override
    public Optional<Currency> currency() {
        return basis.currency();
    }

    @Override
    @SuppressWarnings("unchecked") // what is kept for an inference is what it came to
    public <T> Optional<T> inferred(Inference<?, T> inference) {
        return (Optional<T>) inferences.computeIfAbsent(inference, each -> each.draw(this));
    }

    private Optional<KpiResult.Undefined> obstacle() {
        return inFacts()
                .or(this::inAmounts)
                .or(this::inTotals)
                .or(this::inTerms)
                .or(this::inDivisors)
                .or(this::inUnit);
    }

    private Optional<KpiResult.Undefined> inFacts() {
        boolean isBound = gates.stream().anyMatch(Gate::isBound);
        DateRange asked = ledger.period();
        if (gates.stream().noneMatch(gate -> gate.isAnyGiven() && (gate.isBound() || !isBound))) {
            return asked != null && gates.stream().anyMatch(Gate::isAnyOutside)
                    ? undefined(Reason.OUTSIDE_PERIOD, Map.of("period", asked))
                    : missing(List.copyOf(kpi.reads()));
        }
        return kpi.needsPeriod() && asked == null ? undefined(Reason.NO_PERIOD, Map.of()) : Optional.empty();
    }

    private Optional<KpiResult.Undefined> inAmounts() {
        if (basis.currencies().size() > 1) {
            List<Argument> codes =
                    basis.currencies().stream().map(Arguments::named).toList();
            return undefined(Reason.MIXED_CURRENCIES, Map.of("currencies", Arguments.several(codes)));
        }
        return basis.hasMixedTaxBases() ? undefined(Reason.MIXED_TAX_BASES, Map.of()) : Optional.empty();
    }

    private Optional<KpiResult.Undefined> inTotals() {
        return kpi.refusals().stream()
                .filter(refusal -> refusal.condition().holds(this))
                .findFirst()
                .flatMap(refusal -> refusal.reason() == Reason.NO_DATA
                        ? missing(kinds(refusal.condition().totals()))
                        : undefined(refusal.reason(), Map.of()));
    }

    private Optional<KpiResult.Undefined> inTerms() {
        List<Total<?>> asked = kpi.arithmetic()
                .terms()
                .filter(term -> term.value(this).isEmpty())
                .<Total<?>>flatMap(term -> term.totals().stream())
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Total<?>> absent =
                asked.stream().filter(total -> of(total).isEmpty()).toList();
        return missing(kinds(absent.isEmpty() ? asked : absent));
    }

    private Optional<KpiResult.Undefined> inDivisors() {
        return kpi.arithmetic().divisors().stream()
                .filter(divisor -> !divisor.term().isPositive().holds(this))
                .findFirst()
                .flatMap(divisor -> undefined(divisor.ifNotPositive(), Map.of()));
    }

    /** Nothing of any currency is no amount. */
    private Optional<KpiResult.Undefined> inUnit() {
        return kpi.unit().isEmpty() && basis.currency().isEmpty()
                ? missing(List.copyOf(kpi.reads()))
                : Optional.empty();
    }

    private KpiResult defined() {
        Formula.Quotient quotient = kpi.arithmetic().quotient(this);
        return new KpiResult.Defined(
                quotient.value(),
                unit(),
                quotient.numerator(),
                quotient.denominator(),
                ledger.facts(kpi),
                kpi.arithmetic().interval(this, quotient),
                flags());
    }

    private Unit unit() {
        return kpi.unit().or(() -> basis.currency().map(Unit::of)).orElseThrow();
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        kpi.reservations().stream()
                .filter(reservation -> reservation.condition().holds(this))
                .forEach(reservation -> flags.add(reservation.flag()));
        if (gates.stream().anyMatch(Gate::isPartial)) {
            flags.add(Flag.PARTIAL_PERIOD);
        }
        if (basis.isTaxBasisAssumed()) {
            flags.add(Flag.TAX_BASIS_ASSUMED);
        }
        return flags;
    }

    private static List<FactKind> kinds(List<Total<?>> totals) {
        return totals.stream().<FactKind>map(Total::kind).distinct().toList();
    }

    private static Optional<KpiResult.Undefined> missing(List<FactKind> kinds) {
        return undefined(Reason.NO_DATA, Map.of("facts", Arguments.several(kinds)));
    }

    private static Optional<KpiResult.Undefined> undefined(Reason reason, Map<String, ? extends Argument> arguments) {
        return Optional.of(KpiResult.undefined(reason, arguments));
    }
}
