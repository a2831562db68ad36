package org.openpac.kpi;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.text.Translations;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.statistic.ValueRange;

/**
 * An indicator: what it tells, how it is computed from facts, and why it may have no value.
 *
 * <p>Computed in one of three ways that give the same digits: from {@linkplain #compute(Iterable) all facts at once}, by a
 * {@link #tally()} as they arrive, or by a {@link #collector()} in a stream, parallel or not.
 */
public final class Kpi {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{3}");

    private final String code;

    private final Translations translations;
    private final String name;
    private final String meaning;
    private final @Nullable Unit unit;
    private final Trend trend;
    private final String formulaInWords;
    private final String source;
    private final List<KpiBuilder.Refusal> refusals;
    private final List<KpiBuilder.Reservation> reservations;
    private final Formula formula;
    private final List<Total<?>> totals;
    private final int totalsInFormula;
    private final Set<FactKind> kinds;

    Kpi(KpiBuilder draft, Formula formula) {
        this.code = draft.code;
        this.translations = draft.translations;
        this.name = draft.name;
        this.meaning = draft.meaning;
        this.unit = draft.unit;
        this.trend = draft.trend;
        this.formulaInWords = draft.formulaInWords;
        this.source = draft.source;
        this.refusals = Stream.concat(draft.refusals.stream(), formula.refusals().stream())
                .toList();
        this.reservations = List.copyOf(draft.reservations);
        this.formula = Objects.requireNonNull(formula, "formula");
        List<Total<?>> operands = formula.totals();
        this.totalsInFormula = operands.size();
        this.totals = Stream.of(
                        operands.stream(),
                        formula.spreadTotals(),
                        refusals.stream().flatMap(refusal -> refusal.condition().totals().stream()),
                        reservations.stream().flatMap(reservation -> reservation.condition().totals().stream()))
                .flatMap(stream -> stream)
                .distinct()
                .<Total<?>>map(total -> total)
                .toList();
        Set<FactKind> read = EnumSet.noneOf(FactKind.class);
        totals.forEach(total -> read.add(total.kind()));
        this.kinds = Collections.unmodifiableSet(read);
    }

    /**
     * Starts the definition of an indicator, one of the catalogue's or one of your own.
     *
     * @param code three capital letters, a dash and three digits: {@code ACQ-001}
     * @param translations where its texts in other languages stand
     * @throws IllegalArgumentException if the code looks different
     */
    public static KpiDraft.Unnamed kpi(String code, Translations translations) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("code must look like ACQ-001: " + code);
        }
        return new KpiBuilder(code, Objects.requireNonNull(translations, "translations"));
    }

    /** The code by which plans refer to it: {@code ACQ-001}. */
    public String code() {
        return code;
    }

    /** The name in the locale's language, or in English where that language has none. */
    public String name(Locale locale) {
        return text("name", locale, name);
    }

    /** One sentence on what it tells. */
    public String meaning(Locale locale) {
        return text("meaning", locale, meaning);
    }

    /** The formula in words. */
    public String formula(Locale locale) {
        return text("formula", locale, formulaInWords);
    }

    /** The unit of its values; empty for amounts, which come in the currency of the facts. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /** What sort of thing its values count. */
    public UnitKind unitKind() {
        return unit == null ? UnitKind.CURRENCY : unit.kind();
    }

    /**
     * The values its definition allows, in its unit: 0 to 100 for a share of a whole, nothing and more for a count, any where
     * the definition says nothing.
     */
    public ValueRange range() {
        return formula.range().equals(ValueRange.ANY) && unitKind() == UnitKind.COUNT
                ? ValueRange.NOT_BELOW_NOTHING
                : formula.range();
    }

    /** Which way is better. */
    public Trend trend() {
        return trend;
    }

    /** The publications it is defined in, parted by semicolons; or that it follows common practice or is our own. */
    public String source() {
        return source;
    }

    /** The same, with what is no publication in the locale's language, or in English where that language has none. */
    public String source(Locale locale) {
        return Stream.of(source.split("; ", -1))
                .map(part -> translations.find(part, locale).orElse(part))
                .collect(Collectors.joining("; "));
    }

    /** Whether its values come with the range that is compatible with the facts, as rates, means and scores do. */
    public boolean hasInterval() {
        return formula.hasInterval();
    }

    /** The kinds of facts it reads, in the order of their declaration. */
    public Set<FactKind> reads() {
        return kinds;
    }

    /** The reasons for which it may have no value, in the order of their declaration. */
    public Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.of(Reason.NO_DATA, Reason.OUTSIDE_PERIOD);
        if (readsMoney()) {
            reasons.add(Reason.MIXED_CURRENCIES);
            reasons.add(Reason.MIXED_TAX_BASES);
        }
        if (needsPeriod()) {
            reasons.add(Reason.NO_PERIOD);
        }
        refusals.forEach(refusal -> reasons.add(refusal.reason()));
        formula.divisors().forEach(divisor -> reasons.add(divisor.ifNotPositive()));
        return Collections.unmodifiableSet(reasons);
    }

    /** The reservations its value may come with, in the order of their declaration. */
    public Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (totals.stream().anyMatch(Kpi::isOfPeriods)) {
            flags.add(Flag.PARTIAL_PERIOD);
        }
        if (readsMoney()) {
            flags.add(Flag.TAX_BASIS_ASSUMED);
        }
        reservations.forEach(reservation -> flags.add(reservation.flag()));
        return Collections.unmodifiableSet(flags);
    }

    /** Computes it for all days from facts, in whatever order. */
    public KpiResult compute(Iterable<? extends SalesFact> facts) {
        Tally<SalesFact> tally = tally();
        facts.forEach(tally::add);
        return tally.result();
    }

    /** Computes it for all days from a stream of facts, which it uses up but does not close. */
    public KpiResult compute(Stream<? extends SalesFact> facts) {
        return facts.collect(collector());
    }

    /**
     * Computes it for a period from facts, in whatever order: from those dated within it, and where the indicator compares,
     * from those of the days it {@linkplain Window compares} it with.
     */
    public KpiResult compute(Iterable<? extends SalesFact> facts, DateRange period) {
        Tally<SalesFact> tally = tally(period);
        facts.forEach(tally::add);
        return tally.result();
    }

    /** Computes it for a period from a stream of facts, which it uses up but does not close. */
    public KpiResult compute(Stream<? extends SalesFact> facts, DateRange period) {
        return facts.collect(collector(period));
    }

    /** Starts an empty tally, for all days. */
    public Tally<SalesFact> tally() {
        return new KpiTally(this, new Layout(List.of(this)), null);
    }

    /** Starts an empty tally for a period. */
    public Tally<SalesFact> tally(DateRange period) {
        return new KpiTally(this, new Layout(List.of(this)), Objects.requireNonNull(period, "period"));
    }

    /** Collects a stream of facts into the result for all days. */
    public Collector<SalesFact, ?, KpiResult> collector() {
        return collector(this::tally);
    }

    /** Collects a stream of facts into the result for a period. */
    public Collector<SalesFact, ?, KpiResult> collector(DateRange period) {
        Objects.requireNonNull(period, "period");
        return collector(() -> tally(period));
    }

    private static Collector<SalesFact, ?, KpiResult> collector(Supplier<Tally<SalesFact>> empty) {
        return Collector.of(empty, Tally::add, Tally::merge, Tally::result, Collector.Characteristics.UNORDERED);
    }

    @Override
    public String toString() {
        return code + " " + name;
    }

    /** Those of the formula first, then those that only conditions ask for. */
    List<Total<?>> totals() {
        return totals;
    }

    int totalsInFormula() {
        return totalsInFormula;
    }

    List<KpiBuilder.Refusal> refusals() {
        return refusals;
    }

    List<KpiBuilder.Reservation> reservations() {
        return reservations;
    }

    /** Whether it compares periods, so that it means nothing where none is asked for. */
    boolean needsPeriod() {
        return totals.stream().anyMatch(Total::needsPeriod) || formula.terms().anyMatch(Term::needsPeriod);
    }

    Formula arithmetic() {
        return formula;
    }

    private static boolean isOfPeriods(Total<?> total) {
        return total.window() == Window.PERIOD
                && (total.dating() != null || total.kind().isOfPeriod());
    }

    private boolean readsMoney() {
        return totals.stream().anyMatch(Total::isMoney);
    }

    private String text(String part, Locale locale, String english) {
        return translations.find(code + "." + part, locale).orElse(english);
    }
}
