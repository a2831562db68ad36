package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
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
        assertThat(kpi.compute(shuffled)).isEqualTo(kpi.compute(facts));
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
        KpiResult whole = kpi.compute(all);
        assertThat(tally(kpi, a).merge(tally(kpi, b)).merge(tally(kpi, c)).result())
                .isEqualTo(whole);
        assertThat(tally(kpi, a).merge(tally(kpi, b).merge(tally(kpi, c))).result())
                .isEqualTo(whole);
        assertThat(tally(kpi, c).merge(tally(kpi, b)).merge(tally(kpi, a)).result())
                .isEqualTo(whole);
        assertThat(all.parallelStream().collect(kpi.collector())).isEqualTo(whole);
        assertThat(kpi.compute(all.stream())).isEqualTo(whole);
    }

    @Property
    void an_empty_tally_adds_nothing(@ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        KpiResult result = kpi.compute(facts);
        assertThat(tally(kpi, facts).merge(kpi.tally()).result()).isEqualTo(result);
        assertThat(kpi.tally().merge(tally(kpi, facts)).result()).isEqualTo(result);
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
        KpiResult once = kpi.compute(facts);
        KpiResult tenfold = kpi.compute(facts.stream().map(KpiLawsTest::tenfold).toList());
        BigDecimal factor = kpi.unitKind() == UnitKind.CURRENCY ? BigDecimal.TEN : BigDecimal.ONE;
        assertThat(tenfold.isDefined()).isEqualTo(once.isDefined());
        once.value()
                .ifPresent(value ->
                        assertThat(tenfold.value().orElseThrow()).isEqualByComparingTo(value.multiply(factor)));
    }

    @Property
    void a_result_keeps_to_what_the_indicator_announces(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        KpiResult result = kpi.compute(facts);
        Set<Reason> reasons = result.fold(defined -> Set.of(), undefined -> Set.of(undefined.reason()));
        Set<Flag> flags = result.fold(KpiResult.Defined::flags, undefined -> Set.of());
        assertThat(kpi.reasons()).containsAll(reasons);
        assertThat(kpi.flags()).containsAll(flags);
    }

    @Property
    void an_interval_holds_its_value(@ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        if (kpi.compute(facts) instanceof KpiResult.Defined defined) {
            defined.interval()
                    .ifPresent(interval -> assertThat(defined.number().doubleValue())
                            .isBetween(interval.lower() - 1e-9, interval.upper() + 1e-9));
        }
    }

    @Property
    void facts_an_indicator_does_not_read_change_nothing(
            @ForAll("indicators") Kpi kpi, @ForAll("facts") List<SalesFact> facts) {
        List<SalesFact> read =
                facts.stream().filter(fact -> kpi.reads().contains(fact.kind())).toList();
        assertThat(kpi.compute(read)).isEqualTo(kpi.compute(facts));
    }

    @Provide
    Arbitrary<Kpi> indicators() {
        return Arbitraries.of(KpiCatalog.standard());
    }

    @Provide
    Arbitrary<List<SalesFact>> facts() {
        return Arbitraries.oneOf(spends(), revenues(), customers(), prospects())
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<SalesFact> spends() {
        return Combinators.combine(
                        euros(),
                        Arbitraries.of(CostKind.values()),
                        Arbitraries.of(SpendPurpose.values()),
                        Arbitraries.of("0", "0.8", "1", "0.123456", "1.5").injectNull(0.6))
                .as((amount, kind, purpose, share) -> {
                    Spend spend = Facts.spend(amount, kind).withPurpose(purpose);
                    return share == null ? spend : spend.withAcquisitionShare(Share.of(share));
                });
    }

    private static Arbitrary<SalesFact> revenues() {
        return Combinators.combine(euros(), euros().injectNull(0.05)).as((amount, margin) -> {
            Revenue revenue = Facts.revenue("0").withAmount(amount);
            return margin == null ? revenue : revenue.withGrossMargin(margin);
        });
    }

    private static Arbitrary<SalesFact> customers() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 40);
        return Arbitraries.oneOf(
                counts.map(Facts::won),
                counts.map(count -> Facts.won(count).withReactivated(true)),
                counts.map(Facts::lost),
                counts.map(count -> Facts.lost(count).withWonInSamePeriod(true)),
                counts.map(count -> Facts.base(count * 10, 1)),
                counts.map(count -> Facts.base(count * 10, 3)));
    }

    private static Arbitrary<SalesFact> prospects() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 60);
        return Combinators.combine(counts, counts, Arbitraries.of(true, true, false))
                .as((a, b, isMature) ->
                        Facts.prospects(Math.max(a, b), Math.min(a, b)).withMature(isMature));
    }

    private static Arbitrary<Money> euros() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("99999999999"))
                .ofScale(2)
                .map(amount -> new Money(amount, Currency.getInstance("EUR")));
    }

    private static SalesFact tenfold(SalesFact fact) {
        if (fact instanceof Spend spend) {
            return spend.withAmount(tenfold(spend.amount()));
        }
        if (fact instanceof Revenue revenue) {
            return revenue.withAmount(tenfold(revenue.amount()))
                    .withGrossMargin(revenue.grossMargin().map(KpiLawsTest::tenfold));
        }
        return fact;
    }

    private static Money tenfold(Money money) {
        return new Money(money.amount().multiply(BigDecimal.TEN), money.currency());
    }

    private static Tally<SalesFact> tally(Kpi kpi, List<SalesFact> facts) {
        Tally<SalesFact> tally = kpi.tally();
        facts.forEach(tally::add);
        return tally;
    }

    private static Reason reason(KpiResult result) {
        return ((KpiResult.Undefined) result).reason();
    }
}
