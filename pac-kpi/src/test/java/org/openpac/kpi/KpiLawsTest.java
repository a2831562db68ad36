package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.FactArbitraries.PERIOD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.catalog.KpiCatalog;

/** What holds for every indicator of the catalogue. */
class KpiLawsTest {

    @Property
    void without_facts_there_is_no_value(@ForAll("indicators") Kpi kpi) {
        assertThat(reason(kpi.compute(List.of()))).isEqualTo(Reason.NO_DATA);
        assertThat(reason(kpi.compute(List.of(), DateRange.of("2026-01-01", "2026-12-31"))))
                .isEqualTo(Reason.NO_DATA);
    }

    @Property
    void order_changes_nothing(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts, @ForAll long seed) {
        List<SalesFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(kpi.compute(shuffled, PERIOD)).isEqualTo(kpi.compute(facts, PERIOD));
    }

    @Property
    void splitting_changes_nothing(
            @ForAll("indicators") Kpi kpi,
            @ForAll("facts") List<SalesFact> a,
            @ForAll("facts") List<SalesFact> b,
            @ForAll("facts") List<SalesFact> c) {
        List<SalesFact> all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        KpiResult whole = kpi.compute(all, PERIOD);
        assertThat(tally(kpi, a).merge(tally(kpi, b)).merge(tally(kpi, c)).result())
                .isEqualTo(whole);
        assertThat(tally(kpi, a).merge(tally(kpi, b).merge(tally(kpi, c))).result())
                .isEqualTo(whole);
        assertThat(tally(kpi, c).merge(tally(kpi, b)).merge(tally(kpi, a)).result())
                .isEqualTo(whole);
        KpiResult ofAllDays = kpi.compute(all);
        assertThat(all.parallelStream().collect(kpi.collector())).isEqualTo(ofAllDays);
        assertThat(kpi.compute(all.stream())).isEqualTo(ofAllDays);
    }

    @Property
    void a_board_gives_what_the_single_indicators_give(
            @ForAll("facts") List<SalesFact> a, @ForAll("facts") List<SalesFact> b) {
        List<SalesFact> all = new ArrayList<>(a);
        all.addAll(b);
        KpiBoard board = KpiBoard.of(KpiCatalog.standard());
        BoardTally split = board.tally(PERIOD);
        b.forEach(split::add);
        BoardTally other = board.tally(PERIOD);
        a.forEach(other::add);
        assertThat(board.compute(all, PERIOD))
                .isEqualTo(split.merge(other).results())
                .allSatisfy((kpi, result) -> assertThat(result).isEqualTo(kpi.compute(all, PERIOD)));
        assertThat(board.compute(all))
                .isEqualTo(all.parallelStream().collect(board.collector()))
                .allSatisfy((kpi, result) -> assertThat(result).isEqualTo(kpi.compute(all)));
    }

    @Property
    void an_empty_tally_adds_nothing(@ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        KpiResult result = kpi.compute(facts, PERIOD);
        assertThat(tally(kpi, facts).merge(kpi.tally(PERIOD)).result()).isEqualTo(result);
        assertThat(kpi.tally(PERIOD).merge(tally(kpi, facts)).result()).isEqualTo(result);
    }

    @Property
    void merging_leaves_the_other_tally_as_it_is(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> a, @ForAll("facts") List<SalesFact> b) {
        Tally<SalesFact> other = tally(kpi, b);
        KpiResult before = other.result();
        Tally<SalesFact> merged = tally(kpi, a).merge(other);
        a.forEach(merged::add);
        assertThat(other.result()).isEqualTo(before);
    }

    @Property
    void ten_times_the_money_is_ten_times_an_amount_and_the_same_rate(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        KpiResult once = kpi.compute(facts, PERIOD);
        KpiResult tenfold = kpi.compute(facts.stream().map(KpiLawsTest::tenfold).toList(), PERIOD);
        BigDecimal factor = kpi.unitKind() == UnitKind.CURRENCY ? BigDecimal.TEN : BigDecimal.ONE;
        assertThat(tenfold.isDefined()).isEqualTo(once.isDefined());
        once.value()
                .ifPresent(value ->
                        assertThat(tenfold.value().orElseThrow()).isEqualByComparingTo(value.multiply(factor)));
    }

    @Property
    void a_result_keeps_to_what_the_indicator_announces(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        KpiResult result = kpi.compute(facts, PERIOD);
        Set<Reason> reasons = result.fold(defined -> Set.of(), undefined -> Set.of(undefined.reason()));
        Set<Flag> flags = result.fold(KpiResult.Defined::flags, undefined -> Set.of());
        assertThat(kpi.reasons()).containsAll(reasons);
        assertThat(kpi.flags()).containsAll(flags);
    }

    @Property
    void an_interval_holds_its_value(@ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        if (kpi.compute(facts, PERIOD) instanceof KpiResult.Defined defined) {
            defined.interval()
                    .ifPresent(interval -> assertThat(defined.number().doubleValue())
                            .isBetween(interval.lower() - 1e-9, interval.upper() + 1e-9));
        }
    }

    @Property
    void a_value_is_one_that_the_definition_allows(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        kpi.compute(facts, PERIOD)
                .value()
                .ifPresent(value -> assertThat(kpi.range().holds(value.doubleValue()))
                        .as("%s: %s in %s", kpi, value, kpi.range())
                        .isTrue());
    }

    @Property
    void facts_an_indicator_does_not_read_change_nothing(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        List<SalesFact> read =
                facts.stream().filter(fact -> kpi.reads().contains(fact.kind())).toList();
        assertThat(kpi.compute(read, PERIOD)).isEqualTo(kpi.compute(facts, PERIOD));
    }

    @Provide
    Arbitrary<Kpi> indicators() {
        return Arbitraries.of(KpiCatalog.standard());
    }

    @Provide
    Arbitrary<List<SalesFact>> facts() {
        return FactArbitraries.facts();
    }

    private static SalesFact tenfold(SalesFact fact) {
        return MoneyFacts.with(fact, KpiLawsTest::tenfold);
    }

    private static Money tenfold(Money money) {
        return new Money(money.amount().multiply(BigDecimal.TEN), money.currency());
    }

    private static Tally<SalesFact> tally(Kpi kpi, List<SalesFact> facts) {
        Tally<SalesFact> tally = kpi.tally(PERIOD);
        facts.forEach(tally::add);
        return tally;
    }

    private static Reason reason(KpiResult result) {
        return ((KpiResult.Undefined) result).reason();
    }
}
