package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.shared;
import static org.openpac.kpi.Facts.won;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** The indicators against figures that others have published. */
class PublishedIndicatorsTest {

    private static final Percentage DOUBLE_PRECISION = Percentage.withPercentage(1e-10);

    /** The part of each cost line that serves acquisition, in the order of the file; onboarding comes apart. */
    private static final List<String> ACQUISITION_SHARES =
            List.of("1", "0.8", "0.8", "1", "1", "0", "1", "0", "1", "0");

    // Worked example of blended and fully loaded acquisition cost by Kyro CFO: 5 000 and 7 800 a customer
    @Test
    void blended_and_fully_loaded_cost_of_250_customers() {
        List<SalesFact> facts = List.of(direct("1250000"), indirect("700000"), won(250));
        assertThat(value(AcquisitionKpis.CAC, facts)).isEqualByComparingTo("5000");
        assertThat(value(AcquisitionKpis.CAC_FULLY_LOADED, facts)).isEqualByComparingTo("7800");
    }

    // The formulas are those of D. Skok, “SaaS Metrics 2.0”; 500 a month, 80 % margin, 3 % churn, 6 000 to acquire
    @Test
    void a_subscription_of_500_a_month_at_3_percent_churn() {
        List<SalesFact> facts =
                List.of(base(100, 1), lost(3), revenue("50000", "40000"), direct("20000"), indirect("10000"), won(5));
        assertThat(value(ValueKpis.MONTHLY_REVENUE_PER_CUSTOMER, facts)).isEqualByComparingTo("500");
        assertThat(value(RetentionKpis.CHURN, facts)).isEqualByComparingTo("3");
        assertThat(value(ValueKpis.LTV_MARGIN, facts).doubleValue()).isCloseTo(13333.3333, within(0.00005));
        assertThat(value(ValueKpis.LTV_TO_CAC, facts).doubleValue()).isCloseTo(2.2222222, within(0.00000005));
        assertThat(value(ValueKpis.CAC_PAYBACK, facts)).isEqualByComparingTo("15");
    }

    // D. McCarthy's teaching example “Younger Eats”: twelve months of cost lines and acquisitions
    @Test
    void younger_eats_with_every_cost_line() {
        JsonNode expected = PublishedFigures.json("expected_kpi_examples.json")
                .get("cac_younger_eats")
                .get("unadjusted");
        for (int month = 0; month < 12; month++) {
            List<SalesFact> facts = youngerEats(
                    month, IntStream.range(0, 10).mapToObj(line -> "1").toList());
            assertThat(value(AcquisitionKpis.CAC, facts).doubleValue())
                    .isCloseTo(expected.get(month).doubleValue(), DOUBLE_PRECISION);
        }
    }

    @Test
    void younger_eats_with_what_serves_acquisition() {
        JsonNode expected = PublishedFigures.json("expected_kpi_examples.json")
                .get("cac_younger_eats")
                .get("acquisition_only");
        for (int month = 0; month < 12; month++) {
            assertThat(value(AcquisitionKpis.CAC, youngerEats(month, ACQUISITION_SHARES))
                            .doubleValue())
                    .isCloseTo(expected.get(month).doubleValue(), DOUBLE_PRECISION);
        }
    }

    /** Costs in thousands and customers in thousands, both times 10^9 so that all digits of the files count. */
    private static List<SalesFact> youngerEats(int month, List<String> shares) {
        String[] costs =
                PublishedFigures.rows("cac_younger_eats_costs_kusd.csv").get(month);
        String[] acquisitions =
                PublishedFigures.rows("cac_younger_eats_acquisitions_k.csv").get(month);
        List<SalesFact> facts = new ArrayList<>();
        for (int line = 0; line < shares.size(); line++) {
            facts.add(shared(billions(costs[line + 1]).toPlainString(), shares.get(line)));
        }
        for (int channel = 1; channel < acquisitions.length; channel++) {
            facts.add(won(billions(acquisitions[channel]).longValueExact()));
        }
        return facts;
    }

    private static BigDecimal billions(String thousands) {
        return new BigDecimal(thousands).movePointRight(9);
    }

    private static BigDecimal value(Kpi kpi, List<SalesFact> facts) {
        return kpi.compute(facts).value().orElseThrow();
    }
}
