package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.catalog.KpiCatalog;

/** What holds for every indicator of the catalogue, whatever facts can hold. */
class HostileLawsTest {

    @Property
    void facts_at_the_ends_of_what_facts_can_hold_give_a_value_or_a_reason(
            @ForAll("facts") List<SalesFact> facts, @ForAll("periods") DateRange period) {
        KpiBoard board = KpiBoard.of(KpiCatalog.standard());
        assertThat(board.compute(facts, period)).allSatisfy(HostileLawsTest::isSound);
        assertThat(board.compute(facts)).allSatisfy(HostileLawsTest::isSound);
    }

    private static void isSound(Kpi kpi, KpiResult result) {
        if (result instanceof KpiResult.Defined defined) {
            assertThat(defined.denominator()).as(kpi.toString()).isPositive();
            assertThat(defined.n()).as(kpi.toString()).isNotNegative();
            assertThat(defined.unit().kind() == UnitKind.CURRENCY)
                    .as(kpi.toString())
                    .isEqualTo(kpi.unitKind() == UnitKind.CURRENCY);
        }
    }

    @Provide
    Arbitrary<List<SalesFact>> facts() {
        return Combinators.combine(FactArbitraries.facts(), HostileFactArbitraries.facts())
                .as((sound, hostile) ->
                        Stream.concat(sound.stream(), hostile.stream()).toList());
    }

    @Provide
    Arbitrary<DateRange> periods() {
        return HostileFactArbitraries.periods();
    }
}
