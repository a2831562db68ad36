package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.numeric.DiscountIntegral;
import org.openpac.kpi.lifetime.numeric.Hypergeometric;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** Every answer about one customer beside what was computed with sixty digits. */
class PreciseKernelTest {

    private static final double PRECISION = 1e-11;
    private static final double PRECISION_OF_QUADRATURE = 1e-9;
    private static final double WITHOUT_END = Double.POSITIVE_INFINITY;

    private static final Map<String, Integer> ROWS = Map.of("BGNBD", 51, "MBGNBD", 51, "PNBD", 60);

    @Test
    void every_answer_has_eleven_digits_of_those_computed_with_sixty() {
        ROWS.forEach((model, count) -> {
            int rows = 0;
            for (JsonNode row : file().get("rows")) {
                if (row.get("model").asString().equals(model) && row.has("x")) {
                    compare(row);
                    rows++;
                }
            }
            assertThat(rows).as(model).isEqualTo(count);
        });
    }

    private static void compare(JsonNode row) {
        RepeatKernel kernel = kernel(row);
        long x = row.get("x").asLong();
        double last = number(row, "tx");
        double age = number(row, "T");
        assertSame(
                row, "ll", kernel.derivatives(RepeatGroups.ofOne(x, last, age)).value(), PRECISION);
        assertSame(row, "palive", kernel.probabilityAlive(x, last, age), PRECISION);
        for (String time : new String[] {"1", "39", "520"}) {
            if (row.has("ce_t" + time)) {
                double expected = kernel.expectedPurchases(x, last, age, Double.parseDouble(time));
                assertSame(row, "ce_t" + time, expected, PRECISION);
            }
        }
        if (row.has("dert_d0027")) {
            assertSame(row, "dert_d0027", discounted(kernel, row, 0.0027), PRECISION);
        }
    }

    @Test
    void new_customers_have_eleven_digits_of_what_was_computed_with_sixty() {
        int rows = 0;
        for (JsonNode row : file().get("rows")) {
            if (row.has("ex")) {
                RepeatKernel kernel = kernel(row);
                for (String time : row.get("ex").propertyNames()) {
                    double expected = kernel.expectedPurchasesOfNewCustomer(Double.parseDouble(time));
                    assertSame(row.get("ex"), time, expected, PRECISION);
                }
                assertProbabilities(row, "pmf_t39", 0, 39);
                assertProbabilities(row, "pmf_t30_11_20", 11, 30);
                assertSame(row, "pmf_t2_10", kernel.probabilityOfRepeatPurchases(10, 2), PRECISION);
                rows++;
            }
        }
        assertThat(rows).isEqualTo(3);
    }

    @Test
    void discounted_purchases_of_bg_nbd_are_those_of_an_integral() {
        JsonNode rows = file().get("bgnbd_dert_quadrature");
        for (JsonNode row : rows) {
            double[] parameters = parameters(row);
            RepeatKernel kernel =
                    new BetaGeometricKernel(parameters[0], parameters[1], parameters[2], parameters[3], 0);
            double discounted = discounted(kernel, row, number(row, "delta"));
            assertSame(row, "value", discounted, PRECISION_OF_QUADRATURE);
        }
        assertThat(rows).hasSize(3);
    }

    /** The last argument of the logarithm is negative in one row, where the series is compared alone. */
    @Test
    void the_hypergeometric_function_has_eleven_digits() {
        JsonNode rows = file().get("hyp2f1");
        for (JsonNode row : rows) {
            double a = number(row, "a");
            double b = number(row, "b");
            double c = number(row, "c");
            double z = number(row, "z");
            double value = number(row, "value");
            assertThat(c < 0 ? Hypergeometric.series(a, b, c, z) : Math.exp(Hypergeometric.log(a, b, c, z)))
                    .as("%s", row)
                    .isCloseTo(value, within(PRECISION * Math.abs(value)));
            if (a == 1) {
                assertSame(row, "value", Hypergeometric.ofOne(b, c, z), PRECISION);
            }
        }
        assertThat(rows).hasSize(10);
    }

    /** U(s, s, z) = z^(1−s) times the integral without end. */
    @Test
    void tricomis_function_has_eleven_digits() {
        JsonNode rows = file().get("hyperu");
        for (JsonNode row : rows) {
            double s = number(row, "a");
            double z = number(row, "z");
            assertSame(row, "value", Math.pow(z, 1 - s) * DiscountIntegral.of(s, z, WITHOUT_END), PRECISION);
        }
        assertThat(rows).hasSize(6);
    }

    private static double discounted(RepeatKernel kernel, JsonNode row, double rate) {
        long x = row.get("x").asLong();
        double age = number(row, "T");
        return kernel.probabilityAlive(x, number(row, "tx"), age)
                * kernel.discountedPurchasesIfAlive(x, age, rate, WITHOUT_END);
    }

    private static void assertProbabilities(JsonNode row, String name, int firstCount, double time) {
        JsonNode probabilities = row.get(name);
        for (int i = 0; i < probabilities.size(); i++) {
            double expected = Double.parseDouble(probabilities.get(i).asString());
            assertThat(kernel(row).probabilityOfRepeatPurchases(firstCount + i, time))
                    .as("%s %s of %s", name, i, row)
                    .isCloseTo(expected, within(PRECISION * expected));
        }
    }

    private static RepeatKernel kernel(JsonNode row) {
        double[] p = parameters(row);
        return switch (row.get("model").asString()) {
            case "BGNBD" -> new BetaGeometricKernel(p[0], p[1], p[2], p[3], 0);
            case "MBGNBD" -> new BetaGeometricKernel(p[0], p[1], p[2], p[3], 1);
            default -> new ParetoKernel(p[0], p[1], p[2], p[3]);
        };
    }

    private static double[] parameters(JsonNode row) {
        return StreamSupport.stream(row.get("params").spliterator(), false)
                .mapToDouble(parameter -> Double.parseDouble(parameter.asString()))
                .toArray();
    }

    private static double number(JsonNode row, String name) {
        return Double.parseDouble(row.get(name).asString());
    }

    private static void assertSame(JsonNode row, String name, double value, double precision) {
        double expected = number(row, name);
        assertThat(value).as("%s of %s", name, row).isCloseTo(expected, within(precision * Math.abs(expected)));
    }

    private static JsonNode file() {
        return PublishedFigures.json("expected_kernels_highprec.json");
    }
}
