package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;

/** The totals of one indicator while they grow. */
final class KpiTally implements Tally<SalesFact>, Sums {

    private final Kpi kpi;
    private final @Nullable DateRange period;
    private final MoneyBasis basis = new MoneyBasis();
    private final List<Accumulator<?>> accumulators;
    private final Reader[] readers;
    private long read;
    private boolean isAnyGiven;
    private boolean isAnyOutside;
    private boolean isPartial;

    KpiTally(Kpi kpi, @Nullable DateRange period) {
        this.kpi = kpi;
        this.period = period;
        this.accumulators = kpi.totals().stream()
                .<Accumulator<?>>map(total -> total.accumulator(basis))
                .toList();
        this.readers = kpi.reads().stream().map(this::reader).toArray(Reader[]::new);
    }

    private Reader reader(FactKind kind) {
        int inFormula = kpi.totalsInFormula();
        return new Reader(kind, of(kind, 0, inFormula), of(kind, inFormula, accumulators.size()));
    }

    private List<Accumulator<?>> of(FactKind kind, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> kpi.totals().get(i).kind() == kind)
                .<Accumulator<?>>mapToObj(accumulators::get)
                .toList();
    }

    @Override
    public Tally<SalesFact> add(SalesFact fact) {
        Class<?> type = fact.getClass();
        for (Reader reader : readers) {
            if (reader.type() == type) {
                add(fact, reader);
            }
        }
        return this;
    }

    private void add(SalesFact fact, Reader reader) {
        if (period != null && !period.contains(fact.date())) {
            isAnyOutside = true;
            return;
        }
        isAnyGiven = true;
        isPartial |= period != null && fact.lastDay().isAfter(period.end());
        reader.watch(fact);
        if (reader.isCounted(fact)) {
            read++;
        }
    }

    @Override
    public Tally<SalesFact> merge(Tally<SalesFact> other) {
        KpiTally same = (KpiTally) other;
        if (same.kpi != kpi || !Optional.ofNullable(same.period).equals(Optional.ofNullable(period))) {
            throw new IllegalArgumentException("tally must be of " + name() + ": " + same.name());
        }
        for (int i = 0; i < accumulators.size(); i++) {
            accumulators.get(i).merge(same.accumulators.get(i));
        }
        basis.merge(same.basis);
        read += same.read;
        isAnyGiven |= same.isAnyGiven;
        isAnyOutside |= same.isAnyOutside;
        isPartial |= same.isPartial;
        return this;
    }

    @Override
    public Optional<BigDecimal> of(Total<?> total) {
        Optional<BigDecimal> value =
                accumulators.get(kpi.totals().indexOf(total)).value();
        return value.isPresent() || !total.isZeroIfAbsent() ? value : Optional.of(BigDecimal.ZERO);
    }

    @Override
    public KpiResult result() {
        return obstacle().<KpiResult>map(undefined -> undefined).orElseGet(this::defined);
    }

    private Optional<KpiResult.Undefined> obstacle() {
        return inFacts().or(this::inTotals).or(this::inTerms).or(this::inDivisors);
    }

    private Optional<KpiResult.Undefined> inFacts() {
        if (read == 0 && !isAnyGiven) {
            return period != null && isAnyOutside
                    ? undefined(Reason.OUTSIDE_PERIOD, Map.of("period", period))
                    : missing(List.copyOf(kpi.reads()));
        }
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
        List<Total<?>> absent = kpi.arithmetic().totals().stream()
                .filter(total -> of(total).isEmpty())
                .toList();
        return absent.isEmpty() ? Optional.empty() : missing(kinds(absent));
    }

    private Optional<KpiResult.Undefined> inDivisors() {
        return kpi.arithmetic().divisors().stream()
                .filter(divisor -> divisor.term().isZero().holds(this))
                .findFirst()
                .flatMap(divisor -> undefined(divisor.ifZero(), Map.of()));
    }

    private KpiResult defined() {
        Formula.Quotient quotient = kpi.arithmetic().quotient(this);
        return new KpiResult.Defined(
                quotient.value(),
                unit(),
                quotient.numerator(),
                quotient.denominator(),
                read,
                quotient.interval(),
                flags());
    }

    private Unit unit() {
        return kpi.unit().or(() -> basis.currency().map(Unit::of)).orElse(Unit.RATIO);
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        kpi.reservations().stream()
                .filter(reservation -> reservation.condition().holds(this))
                .forEach(reservation -> flags.add(reservation.flag()));
        if (isPartial) {
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

    private String name() {
        return kpi.code() + (period == null ? "" : " in " + period);
    }
}
