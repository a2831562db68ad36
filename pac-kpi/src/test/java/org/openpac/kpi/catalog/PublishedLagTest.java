package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.shared;
import static org.openpac.kpi.Facts.won;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** Acquisition cost by month of effect, against figures that others have published. */
class PublishedLagTest {

    private static final Percentage DOUBLE_PRECISION = Percentage.withPercentage(1e-10);

    // D. McCarthy's teaching example “Younger Eats”: each cost line with its own lag
    @Test
    void younger_eats_with_each_cost_in_its_month() {
        JsonNode expected = PublishedFigures.json("expected_kpi_examples.json").get("cac_younger_eats");
        List<SalesFact> sales = new ArrayList<>(youngerEatsCustomers());
        sales.addAll(youngerEatsCosts());
        List<SalesFact> total = new ArrayList<>(sales);
        total.addAll(youngerEatsOnboarding());
        for (int month = 4; month <= 12; month++) {
            DateRange period = month(month);
            assertThat(AcquisitionKpis.CAC_BY_EFFECT
                            .compute(sales, period)
                            .value()
                            .orElseThrow()
                            .doubleValue())
                    .isCloseTo(
                            expected.get("lag_adjusted_from_month4")
                                    .get(month - 4)
                                    .doubleValue(),
                            DOUBLE_PRECISION);
            assertThat(AcquisitionKpis.CAC_BY_EFFECT
                            .compute(total, period)
                            .value()
                            .orElseThrow()
                            .doubleValue())
                    .isCloseTo(
                            expected.get("lag_adjusted_total_from_month4")
                                    .get(month - 4)
                                    .doubleValue(),
                            DOUBLE_PRECISION);
        }
        assertThat(AcquisitionKpis.CAC_BY_EFFECT.compute(sales, month(3)))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.INSUFFICIENT_HISTORY));
    }

    private static DateRange month(int month) {
        YearMonth found = YearMonth.of(DAY.getYear(), month);
        return new DateRange(found.atDay(1), found.atEndOfMonth());
    }

    private static List<SalesFact> youngerEatsCosts() {
        List<SalesFact> facts = new ArrayList<>();
        List<String[]> rows = PublishedFigures.rows("cac_younger_eats_costs_kusd.csv");
        for (int i = 0; i < 12; i++) {
            String[] row = rows.get(i);
            LocalDate day = DAY.plusMonths(i);
            facts.add(shared(scaled(row[2]), "0.8")
                    .withEffectLag(new EffectLag(0, 3))
                    .withDate(day));
            facts.add(shared(scaled(row[3]), "0.8")
                    .withEffectLag(new EffectLag(0, 2))
                    .withDate(day));
            facts.add(shared(scaled(row[9]), "1")
                    .withEffectLag(new EffectLag(3, 3))
                    .withDate(day));
            for (int line : new int[] {1, 4, 5, 7}) {
                facts.add(shared(scaled(row[line]), "1").withDate(day));
            }
        }
        return facts;
    }

    private static List<SalesFact> youngerEatsOnboarding() {
        List<String[]> rows = PublishedFigures.rows("cac_younger_eats_costs_kusd.csv");
        List<SalesFact> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            facts.add(shared(scaled(rows.get(i)[11]), "1")
                    .withEffectLag(new EffectLag(-2, -2))
                    .withDate(DAY.plusMonths(i)));
        }
        return facts;
    }

    private static List<SalesFact> youngerEatsCustomers() {
        List<String[]> rows = PublishedFigures.rows("cac_younger_eats_acquisitions_k.csv");
        List<SalesFact> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int channel = 1; channel < rows.get(i).length; channel++) {
                facts.add(won(new BigDecimal(scaled(rows.get(i)[channel])).longValueExact())
                        .withDate(DAY.plusMonths(i)));
            }
        }
        return facts;
    }

    /** In billionths of a thousand, so that all digits of the files count. */
    private static String scaled(String thousands) {
        return new BigDecimal(thousands).movePointRight(9).toPlainString();
    }
}
