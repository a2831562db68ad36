package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiBoard;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.SalesFact;

/** Every indicator has a worked example, a trap, and a case for each of its reasons and flags; no two are one. */
class CompletenessTest {

    @Test
    void every_indicator_has_an_example_worked_on_paper_or_printed_by_others() {
        assertThat(without(Stream.of(
                                WorkedCustomersTest.examples(),
                                WorkedValueTest.examples(),
                                WorkedDealsTest.examples(),
                                WorkedRevenueTest.examples(),
                                PredictionKpisTest.examples())
                        .flatMap(part -> part)))
                .isEmpty();
    }

    @Test
    void every_indicator_has_a_trap() {
        assertThat(without(Stream.of(
                                CustomerTrapsTest.examples(),
                                ValueTrapsTest.examples(),
                                SalesTrapsTest.examples(),
                                RevenueTrapsTest.examples(),
                                PredictionKpisTest.traps())
                        .flatMap(part -> part)))
                .isEmpty();
    }

    @Test
    void every_theme_has_figures_that_others_printed() {
        Set<String> themes = Stream.concat(TextbookCustomersTest.examples(), TextbookSalesTest.examples())
                .map(example -> example.kpi().code().substring(0, 3))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(themes).contains("ACQ", "CNV", "MKT", "RET", "REV", "SAL", "SAT", "VAL");
    }

    /** The cases of reasons are in {@link UndefinedTest}, where one that is missing fails as well. */
    @TestFactory
    Stream<DynamicTest> every_flag_occurs() {
        return KpiCatalog.standard().stream()
                .flatMap(kpi -> kpi.flags().stream()
                        .map(flag -> DynamicTest.dynamicTest(
                                kpi.code() + " " + flag,
                                () -> assertThat(flags(kpi, flag)).contains(flag))));
    }

    private static Set<Flag> flags(Kpi kpi, Flag flag) {
        return Reserved.facts(flag).stream()
                .map(facts -> kpi.compute(facts, SoundFacts.PERIOD))
                .filter(KpiResult.Defined.class::isInstance)
                .flatMap(result -> ((KpiResult.Defined) result).flags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_two_indicators_are_one() {
        List<Kpi> kpis = KpiCatalog.standard();
        List<List<Optional<?>>> numbers = new ArrayList<>();
        KpiBoard board = KpiBoard.of(kpis);
        for (List<SalesFact> facts : Reserved.different()) {
            var results = board.compute(facts, SoundFacts.PERIOD);
            numbers.add(kpis.stream()
                    .<Optional<?>>map(kpi -> results.get(kpi).value())
                    .toList());
        }
        for (int i = 0; i < kpis.size(); i++) {
            for (int j = 0; j < i; j++) {
                int one = i;
                int other = j;
                assertThat(numbers.stream()
                                .anyMatch(row -> row.get(one).isPresent()
                                        && row.get(other).isPresent()
                                        && !row.get(one).equals(row.get(other))))
                        .as("%s differs from %s", kpis.get(i), kpis.get(j))
                        .isTrue();
            }
        }
    }

    @Test
    void an_interval_comes_with_what_says_so_and_only_with_that() {
        assertThat(KpiCatalog.standard())
                .allSatisfy(kpi -> assertThat(kpi.compute(SoundFacts.ALL, SoundFacts.PERIOD))
                        .as(kpi.toString())
                        .isInstanceOfSatisfying(
                                KpiResult.Defined.class,
                                defined -> assertThat(defined.interval().isPresent())
                                        .isEqualTo(kpi.hasInterval() && !kpi.equals(ExecutionKpis.MEAN_DELAY))));
    }

    private static List<String> without(Stream<Example> examples) {
        Set<String> codes =
                examples.map(example -> example.kpi().code()).collect(Collectors.toCollection(TreeSet::new));
        return KpiCatalog.standard().stream()
                .map(Kpi::code)
                .filter(code -> !codes.contains(code))
                .toList();
    }
}
